#include "grader/commands/reset.hpp"

#include <istream>
#include <optional>
#include <ostream>

#include "given/atomic_file.hpp"
#include "grader/commands/lines.hpp"
#include "grader/errors.hpp"
#include "grader/exit_code.hpp"
#include "grader/file_lock.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/reset.hpp"
#include "grader/session.hpp"
#include "grader/stubs.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> present_text(const fs::path& file) {
  return fs::exists(file) ? std::optional(read_text_file(file)) : std::nullopt;
}

std::string fresh_stub(const Exercise& exercise, const ResetFolders& folders, const fs::path& file,
                       const std::optional<std::string>& present) {
  const fs::path solution = folders.solutions / exercise.file;
  if (fs::exists(solution))
    return stub_of(read_text_file(solution), exercise.name, solution.string());
  if (!present) throw InputError(say(messages::reset_has_no_source, short_path(file)));
  try {
    return stub_of(*present, exercise.name, short_path(file));
  } catch (const InputError& error) {
    throw InputError(say(messages::reset_has_no_markers, error.what(), short_path(file)));
  }
}

// The first name that is free.
fs::path copy_of(const Exercise& exercise, const fs::path& folder) {
  const std::string stem = exercise.file.stem().string();
  for (int number = 1;; ++number) {
    const fs::path copy = folder / (stem + "." + std::to_string(number) + ".cpp");
    if (!fs::exists(copy)) return copy;
  }
}

bool agreed(std::istream& in, std::ostream& out) {
  out << say(messages::reset_yes_or_no) << std::flush;
  std::string answer;
  if (!std::getline(in, answer)) {
    out << std::endl;
    throw InputError(say(messages::reset_nobody_answers));
  }
  return answer == "y" || answer == "Y" || answer == "yes" || answer == "是";
}

// Keeps what is in the file now, which may have been saved anew while we asked.
std::optional<fs::path> replace_by_stub(const Exercise& exercise, const ResetFolders& folders,
                                        const fs::path& file) {
  const fs::path folder = folders.copies / exercise.assignment();
  std::error_code error;
  fs::create_directories(folder, error);
  if (error)
    throw InputError(
        say(messages::reset_no_folder, escaped(folder.string()), error_in_words(error.message())));
  const FileLock lock(folder / ".lock");
  const std::optional<std::string> present = present_text(file);
  const std::string stub = fresh_stub(exercise, folders, file, present);
  std::optional<fs::path> copy;
  if (present) {
    copy = copy_of(exercise, folder);
    write_atomically(*copy, *present);
  }
  write_atomically(file, stub);
  return copy;
}

}  // namespace

int reset_exercise(const Exercise& exercise, const ResetFolders& folders, bool yes,
                   const Terminal& terminal, std::istream& in, std::ostream& out) {
  const fs::path file = folders.exercises / exercise.file;
  const std::string shown_file = escaped(short_path(file));
  if (fs::weakly_canonical(file) != fs::canonical(folders.exercises) / exercise.file)
    throw InputError(say(messages::reset_is_a_link, escaped(file.string())));
  const auto tell = [&](const std::string& sentence) {
    Lines lines(terminal);
    lines.add(sentence);
    out << lines.take();
  };
  const std::optional<std::string> present = present_text(file);
  if (present == fresh_stub(exercise, folders, file, present)) {
    tell(say(messages::reset_is_stub, shown_file));
    return exit_code::all_passed;
  }
  if (present && !yes) {
    const fs::path folder = folders.copies / exercise.assignment();
    tell(say(messages::reset_question, exercise.name, shown_file, escaped(short_path(folder))));
    if (!agreed(in, out)) {
      tell(say(messages::reset_nothing_changed));
      return exit_code::all_passed;
    }
  }
  const std::optional<fs::path> copy = replace_by_stub(exercise, folders, file);
  tell(say(messages::reset_done, exercise.name, shown_file));
  if (copy) {
    tell(say(messages::reset_copy, escaped(short_path(*copy))));
    out << "    cp " << typed_path(short_path(*copy)) << " " << typed_path(short_path(file))
        << "\n";
  }
  return exit_code::all_passed;
}

int reset_command(const Options& options, const Terminal& terminal, std::istream& in,
                  std::ostream& out) {
  const fs::path checkout = configured_toolchain().source_dir;
  const fs::path exercises = checkout / "exercises";
  std::error_code ignored;
  if (!options.submission.empty() && !fs::equivalent(options.submission, exercises, ignored))
    throw InputError(say(messages::reset_only_here, escaped(options.submission.string())));
  if (options.exercises.size() != 1)
    throw InputError(say(messages::reset_needs_one, grader_command(options)));
  const Catalogue catalogue = catalogue_in(exercises);
  const Catalogue asked = select_exercises(catalogue, options.exercises);
  if (asked.size() != 1) throw InputError(say(messages::reset_needs_one, grader_command(options)));
  if (const Catalogue others = namesakes_of(catalogue, asked.front()); !others.empty()) {
    Lines lines(terminal);
    lines.add(say(messages::reset_namesakes, asked.front().name, names_in(others)));
    out << lines.take();
  }
  return reset_exercise(asked.front(),
                        {exercises, checkout / "solutions", checkout / ".before_reset"},
                        options.yes, terminal, in, out);
}

}  // namespace dnn
