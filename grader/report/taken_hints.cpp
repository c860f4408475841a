#include "grader/report/taken_hints.hpp"

#include "grader/guide.hpp"
#include "grader/progress.hpp"

namespace dnn {

std::vector<TakenHints> taken_hints(const GradingResult& result, const Toolchain& toolchain) {
  const Progress progress = progress_of(toolchain);
  std::vector<TakenHints> hints(result.exercises.size());
  for (std::size_t i = 0; i < hints.size(); ++i) {
    const ExerciseResult& exercise = result.exercises[i];
    if (exercise.verdict() == Verdict::pass) continue;
    const Guide guide = guide_of(exercise.exercise, toolchain.source_dir / "exercises");
    const int taken = progress.hints_taken(exercise.exercise.name);
    hints[i].assign(guide.hints.begin(), guide.hints.begin() + taken);
  }
  return hints;
}

}  // namespace dnn
