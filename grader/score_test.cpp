#include "grader/score.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

ExerciseResult result_with(int points, std::size_t passed, std::size_t failed) {
  ExerciseResult result;
  result.exercise.points = points;
  result.cases.assign(passed, {"passed", "", {Verdict::pass, "", "", ""}, ""});
  result.cases.insert(result.cases.end(), failed, {"failed", "", {Verdict::wrong, "", "", ""}, ""});
  return result;
}

TEST(Score, AllPassedGivesAllPoints) {
  EXPECT_EQ(score(result_with(10, 1, 0)), 10.0);
  EXPECT_EQ(score(result_with(15, 12, 0)), 15.0);
}

TEST(Score, NonePassedGivesNothing) { EXPECT_EQ(score(result_with(10, 0, 12)), 0.0); }

TEST(Score, NoCaseGivesNothing) { EXPECT_EQ(score(result_with(10, 0, 0)), 0.0); }

TEST(Score, IsInProportionToTheCasesPassed) {
  EXPECT_EQ(score(result_with(10, 1, 1)), 5.0);
  EXPECT_EQ(score(result_with(15, 2, 1)), 10.0);
}

TEST(Score, IsRoundedDownToTenths) {
  EXPECT_EQ(score(result_with(10, 11, 1)), 9.1);  // 9.166…
  EXPECT_EQ(score(result_with(10, 2, 1)), 6.6);   // 6.666…
  EXPECT_EQ(score(result_with(5, 1, 2)), 1.6);    // 1.666…
}

TEST(Score, IsNeverFullBeforeEveryCasePasses) { EXPECT_EQ(score(result_with(10, 9999, 1)), 9.9); }

TEST(Score, EveryVerdictButPassCountsAsFailed) {
  ExerciseResult result = result_with(10, 1, 0);
  result.cases.push_back({"ours", "", {Verdict::infra, "", "", ""}, ""});
  EXPECT_EQ(score(result), 5.0);
}

TEST(Score, AnExerciseWorthNothingGivesNothing) { EXPECT_EQ(score(result_with(0, 3, 0)), 0.0); }

}  // namespace
}  // namespace dnn
