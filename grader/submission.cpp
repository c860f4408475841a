#include "grader/submission.hpp"

#include <algorithm>

#include "grader/errors.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/text.hpp"

namespace dnn {

namespace fs = std::filesystem;

Submission::Submission(fs::path folder, const Catalogue& catalogue) : folder_(std::move(folder)) {
  if (!fs::is_directory(folder_))
    throw InputError(say(messages::no_submission_folder, folder_.string()));
  const bool any = std::any_of(catalogue.begin(), catalogue.end(), [&](const Exercise& exercise) {
    return fs::exists(file_of(exercise));
  });
  if (!any)
    throw InputError(
        say(messages::no_exercise_file, folder_.string(), catalogue.front().file.string()));
}

fs::path Submission::file_of(const Exercise& exercise) const {
  const fs::path flat = folder_ / exercise.file.filename();
  const fs::path nested = folder_ / exercise.file;
  return !fs::exists(nested) && fs::exists(flat) ? flat : nested;
}

std::optional<std::string> Submission::source_of(const Exercise& exercise) const {
  const fs::path file = file_of(exercise);
  if (!fs::exists(file)) return std::nullopt;
  if (fs::is_symlink(file))  // it could point at the solution
    throw InputError(say(messages::is_link, file.string()));
  return read_text_file(file);
}

}  // namespace dnn
