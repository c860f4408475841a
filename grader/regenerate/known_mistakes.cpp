#include "grader/regenerate/known_mistakes.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/instructors.hpp"
#include "grader/text.hpp"
#include "test_cases/case_file_rules.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

// The comments that a file begins with, line by line.
class Header {
 public:
  Header(const fs::path& file, const std::string& text) : file_(file), lines_(lines_of(text)) {}

  // What stands after "// KEY: " on the next line.
  std::string take(const std::string& key) {
    const std::string before = "// " + key + ": ";
    const std::string line = next_ < lines_.size() ? lines_[next_] : "";
    ++next_;
    if (!line.starts_with(before)) fail(say(messages::expected_line, before, in_quotes(line)));
    const std::string sentence = line.substr(before.size());
    if (!case_file_rules::is_prose(sentence))
      fail(say(messages::no_sentence, in_quotes(sentence),
               error_in_words(case_file_rules::prose_rule)));
    return sentence;
  }

  std::string take_if_there(const std::string& key) {
    return next_ < lines_.size() && lines_[next_].starts_with("// " + key + ":") ? take(key) : "";
  }

  [[noreturn]] void fail(const std::string& message) const {
    throw InputError(file_.string() + ":" + std::to_string(std::max<std::size_t>(next_, 1)) + ": " +
                     message);
  }

 private:
  const fs::path& file_;
  std::vector<std::string> lines_;
  std::size_t next_ = 0;
};

KnownMistake read_mistake(const fs::path& file, const Exercise& exercise) {
  KnownMistake known{&exercise, file, {}, "", read_text_file(file)};
  Header header(file, known.source);
  Mistake& mistake = known.mistake;
  mistake.name = header.take("mistake");
  if (mistake.name != file.stem().string())
    header.fail(
        say(messages::named_unlike_file, in_quotes(mistake.name), in_quotes(file.stem().string())));
  if (!case_file_rules::is_plain_name(mistake.name))
    header.fail(say(messages::no_mistake_name, in_quotes(mistake.name),
                    error_in_words(case_file_rules::plain_name_rule)));
  mistake.en.diagnosis = header.take("diagnosis (en)");
  mistake.en.question = header.take("question (en)");
  mistake.zh.diagnosis = header.take("diagnosis (zh)");
  mistake.zh.question = header.take("question (zh)");
  known.same_as = header.take_if_there("same as");
  return known;
}

std::vector<fs::path> sorted_entries(const fs::path& folder) {
  std::vector<fs::path> entries;
  for (const auto& entry : fs::directory_iterator(folder)) entries.push_back(entry.path());
  std::sort(entries.begin(), entries.end());
  return entries;
}

// 3_step_by_step/linear_forward
fs::path folder_of(const Exercise& exercise) {
  return fs::path(exercise.assignment()) / exercise.stem();
}

// `known` are the folders that may stand there; `stranger` is said of another.
void require_folders(const fs::path& folder, const std::set<fs::path>& known,
                     const Message& stranger) {
  for (const fs::path& entry : sorted_entries(folder)) {
    if (!fs::is_directory(entry)) {
      if (entry.extension() == ".md") continue;  // the page, in each language
      throw InputError(say(messages::beside_folders, entry.string()));
    }
    if (!known.contains(entry.filename())) throw InputError(say(stranger, entry.string()));
  }
}

void require_folders_of_exercises(const fs::path& folder, const Catalogue& catalogue) {
  std::map<fs::path, std::set<fs::path>> exercises;
  std::set<fs::path> assignments;
  for (const Exercise& exercise : catalogue) {
    assignments.insert(exercise.assignment());
    exercises[exercise.assignment()].insert(exercise.stem());
  }
  require_folders(folder, assignments, messages::no_assignment_named_so);
  for (const auto& [assignment, stems] : exercises)
    if (fs::is_directory(folder / assignment))
      require_folders(folder / assignment, stems, messages::no_exercise_named_so);
}

// A mistake that is the same as another must name one that isn't itself the same as a third.
void require_originals(const std::vector<KnownMistake>& mistakes) {
  for (const KnownMistake& known : mistakes) {
    if (known.same_as.empty()) continue;
    const bool has_original =
        std::any_of(mistakes.begin(), mistakes.end(), [&](const KnownMistake& other) {
          return other.exercise == known.exercise && other.mistake.name == known.same_as &&
                 other.same_as.empty();
        });
    if (!has_original)
      throw InputError(say(messages::no_original, known.file.string(), in_quotes(known.same_as)));
  }
}

}  // namespace

std::vector<KnownMistake> read_known_mistakes(const fs::path& folder, const Catalogue& catalogue) {
  std::vector<KnownMistake> mistakes;
  if (!fs::is_directory(folder)) return mistakes;
  require_folders_of_exercises(folder, catalogue);
  for (const Exercise& exercise : catalogue) {
    if (!fs::is_directory(folder / folder_of(exercise))) continue;
    for (const fs::path& file : sorted_entries(folder / folder_of(exercise))) {
      if (file.extension() != ".cpp")
        throw InputError(say(messages::only_mistakes_here, file.string()));
      mistakes.push_back(read_mistake(file, exercise));
    }
  }
  require_originals(mistakes);
  return mistakes;
}

std::vector<KnownMistake> mistakes_of(const Catalogue& asked, std::vector<KnownMistake> mistakes) {
  std::vector<KnownMistake> result;
  for (KnownMistake& known : mistakes) {
    const auto found = std::find_if(asked.begin(), asked.end(), [&](const Exercise& exercise) {
      return exercise.name == known.exercise->name;
    });
    if (found == asked.end()) continue;
    known.exercise = &*found;
    result.push_back(std::move(known));
  }
  return result;
}

}  // namespace dnn
