#include "grader/session.hpp"

#include "grader/compile_error/compile_error.hpp"
#include "grader/errors.hpp"
#include "grader/grading.hpp"
#include "grader/guide.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/parallel.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

void require_sanitizers(const Toolchain& toolchain) {
  if (!toolchain.has_sanitizers)
    throw InputError(say(messages::no_sanitizer, toolchain.compiler,
                         (toolchain.build_dir / "CMakeCache.txt").string()));
}

Isolation checked_isolation(const Toolchain& toolchain, const Options& options) {
  Isolation isolation = probe_isolation(toolchain);
  if (options.require_isolation) require_standard(isolation);
  if (options.sanitize) require_sanitizers(toolchain);
  return isolation;
}

Catalogue spoken_catalogue(const std::filesystem::path& exercises) {
  Catalogue catalogue = catalogue_in(exercises);
  speak_titles(catalogue, exercises);
  return catalogue;
}

}  // namespace

Session::Session(const Options& options)
    : toolchain_(configured_toolchain()),
      isolation_(checked_isolation(toolchain_, options)),
      catalogue_(spoken_catalogue(toolchain_.source_dir / "exercises")),
      wanted_(select_exercises(catalogue_, options.exercises)),
      cases_(folder_or(options.cases, "test_cases")),
      submission_(folder_or(options.submission, "exercises"), catalogue_),
      build_(toolchain_, std::filesystem::canonical(submission_.folder()).string(), isolation_,
             options.sanitize ? Checks::sanitizers : Checks::none) {
  if (is_name_in(catalogue_, options.results.string()))
    throw InputError(say(messages::is_no_results_file, in_quotes(options.results.string())));
  if (!std::filesystem::is_directory(cases_))
    throw InputError(say(messages::no_case_folder, cases_.string()));
}

std::vector<Suite> Session::suites_of(const Catalogue& exercises) const {
  std::vector<Suite> suites(exercises.size());
  parallel_for(exercises.size(),
               [&](std::size_t i) { suites[i] = load_suite(exercises[i], cases_); });
  return suites;
}

GradingResult Session::grade(const std::vector<Selection>& selections, RunMode mode) const {
  GradingResult result = dnn::grade(selections, catalogue_, submission_, build_, isolation_, mode);
  result.submission = short_path(submission_.folder());
  if (!isolation_.is_standard()) result.isolation = level_of(isolation_);
  for (ExerciseResult& exercise : result.exercises) {
    exercise.file = short_path(exercise.file);
    place_compile_error(exercise);
  }
  return result;
}

ExerciseResult Session::grade(const Exercise& exercise) const {
  const Suite suite = load_suite(exercise, cases_);
  return grade(std::vector{whole(suite)}, RunMode::when_changed).exercises.front();
}

bool Session::passes(const Exercise& exercise) const {
  const Suite suite = load_suite(exercise, cases_);
  Selection alone = whole(suite);
  alone.with_yours = false;
  return grade(std::vector{alone}, RunMode::when_changed).all_passed();
}

std::filesystem::path Session::folder_or(const std::filesystem::path& given,
                                         const char* ours) const {
  return given.empty() ? toolchain_.source_dir / ours : given;
}

}  // namespace dnn
