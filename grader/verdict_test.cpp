#include "grader/verdict.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

ExerciseResult result_with(const std::vector<Verdict>& verdicts) {
  ExerciseResult result;
  for (const Verdict verdict : verdicts)
    result.cases.push_back({"case", "", {verdict, "", "", ""}, ""});
  return result;
}

GradingResult grading_of(const std::vector<Verdict>& verdicts) {
  GradingResult result;
  for (const Verdict verdict : verdicts) result.exercises.push_back(result_with({verdict}));
  return result;
}

TEST(Verdict, EachHasItsName) {
  EXPECT_STREQ(name_of(Verdict::pass), "PASS");
  EXPECT_STREQ(name_of(Verdict::wrong), "WRONG");
  EXPECT_STREQ(name_of(Verdict::shape), "SHAPE");
  EXPECT_STREQ(name_of(Verdict::nondeterministic), "NONDETERMINISTIC");
  EXPECT_STREQ(name_of(Verdict::exception), "EXCEPTION");
  EXPECT_STREQ(name_of(Verdict::crash), "CRASH");
  EXPECT_STREQ(name_of(Verdict::exited), "EXITED");
  EXPECT_STREQ(name_of(Verdict::timeout), "TIMEOUT");
  EXPECT_STREQ(name_of(Verdict::output_limit), "OUTPUT_LIMIT");
  EXPECT_STREQ(name_of(Verdict::forbidden), "FORBIDDEN");
  EXPECT_STREQ(name_of(Verdict::protocol), "PROTOCOL");
  EXPECT_STREQ(name_of(Verdict::not_implemented), "NOT_IMPLEMENTED");
  EXPECT_STREQ(name_of(Verdict::compile_error), "COMPILE_ERROR");
  EXPECT_STREQ(name_of(Verdict::compile_limit), "COMPILE_LIMIT");
  EXPECT_STREQ(name_of(Verdict::link_error), "LINK_ERROR");
  EXPECT_STREQ(name_of(Verdict::infra), "INFRA");
}

TEST(ExerciseResult, PassesWhenEveryCasePasses) {
  const ExerciseResult result = result_with({Verdict::pass, Verdict::pass});
  EXPECT_EQ(result.verdict(), Verdict::pass);
  EXPECT_EQ(result.first_failure(), nullptr);
  EXPECT_EQ(result.passed(), 2U);
}

TEST(ExerciseResult, ItsVerdictIsThatOfTheFirstCaseThatFails) {
  const ExerciseResult result =
      result_with({Verdict::pass, Verdict::shape, Verdict::pass, Verdict::crash});
  EXPECT_EQ(result.verdict(), Verdict::shape);
  EXPECT_EQ(result.first_failure(), &result.cases[1]);
  EXPECT_EQ(result.passed(), 2U);
}

TEST(GradingResult, AddsUpThePoints) {
  GradingResult result = grading_of({Verdict::pass, Verdict::wrong, Verdict::pass});
  result.exercises[0].points = 10.0;
  result.exercises[1].points = 9.5;
  result.exercises[0].exercise.points = 10;
  result.exercises[1].exercise.points = 15;
  result.exercises[2].exercise.points = 5;
  EXPECT_EQ(result.points(), 19.5);
  EXPECT_EQ(result.max_points(), 30);
}

TEST(GradingResult, NextIsTheFirstExerciseThatIsNotPassed) {
  const GradingResult result = grading_of({Verdict::pass, Verdict::wrong, Verdict::crash});
  EXPECT_EQ(result.next(), &result.exercises[1]);
  EXPECT_FALSE(result.all_passed());
}

TEST(GradingResult, NothingIsNextWhenAllPassed) {
  const GradingResult result = grading_of({Verdict::pass, Verdict::pass});
  EXPECT_EQ(result.next(), nullptr);
  EXPECT_TRUE(result.all_passed());
}

TEST(GradingResult, AllPassedIsAboutEachExerciseByItself) {
  GradingResult result = grading_of({Verdict::pass});
  result.exercises[0].with_yours = Verdict::wrong;
  EXPECT_TRUE(result.all_passed());
}

TEST(GradingResult, KnowsWhetherSomethingIsOurFault) {
  EXPECT_TRUE(grading_of({Verdict::pass, Verdict::infra}).has_infra());
  EXPECT_FALSE(grading_of({Verdict::pass, Verdict::crash}).has_infra());
  GradingResult with_yours = grading_of({Verdict::pass});
  with_yours.exercises[0].with_yours = Verdict::infra;
  EXPECT_TRUE(with_yours.has_infra());
  with_yours.exercises[0].with_yours = Verdict::pass;
  EXPECT_FALSE(with_yours.has_infra());
}

}  // namespace
}  // namespace dnn
