#include "grader/report/next_hint.hpp"

#include <algorithm>

#include "grader/guide.hpp"
#include "grader/progress.hpp"

namespace dnn {

std::vector<NextHint> next_hints(const GradingResult& result, const Toolchain& toolchain) {
  const Progress progress = progress_of(toolchain);
  std::vector<NextHint> hints(result.exercises.size());
  for (std::size_t i = 0; i < hints.size(); ++i) {
    const ExerciseResult& exercise = result.exercises[i];
    if (exercise.verdict() == Verdict::pass) continue;
    const Guide guide = guide_of(exercise.exercise, toolchain.source_dir / "exercises");
    hints[i].number = std::min(progress.hints_taken(exercise.exercise.name) + 1, most_hints);
    hints[i].text = guide.hints.at(static_cast<std::size_t>(hints[i].number - 1));
  }
  return hints;
}

}  // namespace dnn
