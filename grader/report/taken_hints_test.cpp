#include "grader/report/taken_hints.hpp"

#include <gtest/gtest.h>

#include "grader/progress.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

ExerciseResult ended_with(Verdict verdict, const Exercise& exercise) {
  ExerciseResult result;
  result.exercise = exercise;
  result.cases.push_back({"a_case", "", {verdict, "", "", ""}, ""});
  return result;
}

TEST(TakenHints, AreThoseOfTheHintCommandWhereTheExerciseIsOpen) {
  const TemporaryFolder build;
  Toolchain toolchain = configured_toolchain();
  toolchain.build_dir = build.path();
  const Catalogue catalogue = catalogue_in(toolchain.source_dir / "exercises");
  const Exercise& forward = find_exercise(catalogue, "linear_forward");
  const Exercise& cost = find_exercise(catalogue, "compute_cost");
  const GradingResult result{
      "mine", {ended_with(Verdict::wrong, forward), ended_with(Verdict::pass, cost)}};
  EXPECT_TRUE(taken_hints(result, toolchain)[0].empty()) << "none was taken";
  for (const Exercise* exercise : {&forward, &forward, &cost})
    progress_of(toolchain).take_hint(exercise->name);
  const std::vector<TakenHints> hints = taken_hints(result, toolchain);
  EXPECT_EQ(hints[0].size(), 2U);
  EXPECT_TRUE(hints[1].empty()) << "it is passed";
}

}  // namespace
}  // namespace dnn
