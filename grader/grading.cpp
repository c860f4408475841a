#include "grader/grading.hpp"

#include <algorithm>

#include "grader/dependencies.hpp"
#include "grader/exercise_grading.hpp"
#include "grader/messages/findings.hpp"
#include "grader/parallel.hpp"

namespace dnn {
namespace {

// Compiles the selected exercises, then what they call, then what that calls.
CompiledFiles compile_all(const std::vector<Selection>& selections, const Catalogue& catalogue,
                          const Submission& submission, const Build& build) {
  CompiledFiles files;
  std::set<std::string> seen;
  std::vector<const Exercise*> wanted;
  for (const Selection& selection : selections)
    if (seen.insert(selection.exercise.name).second) wanted.push_back(&selection.exercise);
  while (!wanted.empty()) {
    std::vector<std::optional<CompiledFile>> compiled(wanted.size());
    parallel_for(wanted.size(), [&](std::size_t i) {
      if (const auto source = submission.source_of(*wanted[i]))
        compiled[i] = build.compile(*wanted[i], *source);
    });
    std::vector<const Exercise*> called;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (!compiled[i]) continue;
      for (const std::string& name : called_exercises(*compiled[i], catalogue))
        if (seen.insert(name).second) called.push_back(&find_exercise(catalogue, name));
      files.emplace(wanted[i]->name, std::move(*compiled[i]));
    }
    wanted = std::move(called);
  }
  return files;
}

// Without solutions a function runs on the student's others: the first of them, in the order of the
// course, that isn't known to be right; or nothing.
std::string first_unproven(const ExerciseGrading& grading, const ExerciseResult& own,
                           const Catalogue& catalogue, const GradingResult& result) {
  for (const Exercise& exercise : catalogue) {
    if (exercise.name == own.exercise.name || !grading.exercises_within().contains(exercise.name))
      continue;
    const bool passed = std::any_of(
        result.exercises.begin(), result.exercises.end(), [&](const ExerciseResult& other) {
          return other.exercise.name == exercise.name && other.verdict() == Verdict::pass;
        });
    if (!passed) return exercise.name;
  }
  return "";
}

// Another function's mistake looks like this one's own.
void point_to(const std::string& unproven, ExerciseResult& result) {
  result.diagnosis.reset();
  for (CaseResult& each : result.cases)
    if (is_about_an_answer(each.finding.verdict))
      each.finding.look = say(messages::calls_unproven, unproven);
}

}  // namespace

GradingResult grade(const std::vector<Selection>& selections, const Catalogue& catalogue,
                    const Submission& submission, const Build& build, const Isolation& isolation,
                    RunMode mode) {
  const CompiledFiles files = compile_all(selections, catalogue, submission, build);
  std::vector<ExerciseGrading> gradings;
  for (const Selection& selection : selections)
    gradings.emplace_back(selection, catalogue, files, build, isolation, mode);

  // First every exercise by itself, then with the student's own functions: two lists, one queue.
  parallel_for(2 * gradings.size(), [&](std::size_t turn) {
    ExerciseGrading& grading = gradings[turn % gradings.size()];
    if (turn < gradings.size())
      grading.grade_alone();
    else if (grading.needs_second_run())
      grading.grade_with_yours();
  });

  GradingResult result;
  result.submission = submission.folder().string();
  for (ExerciseGrading& grading : gradings) {
    result.exercises.push_back(grading.take_result());
    result.exercises.back().file = submission.file_of(result.exercises.back().exercise);
  }
  for (std::size_t i = 0; i < gradings.size() && !build.has_solutions(); ++i) {
    ExerciseResult& exercise = result.exercises[i];
    const std::string unproven = first_unproven(gradings[i], exercise, catalogue, result);
    if (!unproven.empty()) point_to(unproven, exercise);
  }
  return result;
}

}  // namespace dnn
