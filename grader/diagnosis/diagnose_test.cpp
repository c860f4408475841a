#include "grader/diagnosis/diagnose.hpp"

#include <gtest/gtest.h>

#include "grader/diagnosis/test_support.hpp"

namespace dnn {
namespace {

Mistake mistake(const std::string& name) { return {name, {name + ".", "?"}, {name + "。", "？"}}; }

const std::vector<Mistake> mistakes = {mistake("no_mean"), mistake("wrong_axis")};

// Two cases in which dW comes out doubled, as "no_mean" says, and in the first as "wrong_axis" too.
Story doubled() {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix dW = numbers(2, 3, seed);
    const Values given = values_of({{"dW", dW * 2}});
    story.answers({}, values_of({{"dW", dW}}), given);
    story.last_case().wrong_answers = {{{"no_mean"}, given, {}}};
    if (seed == 1.0) story.last_case().wrong_answers[0].mistakes.push_back("wrong_axis");
  }
  return story;
}

std::string name_of(const std::optional<Diagnosis>& diagnosis) {
  return diagnosis ? diagnosis->mistake.name : "";
}

TEST(Diagnose, NamesTheMistakeThatExplainsEveryCase) {
  const Story story = doubled();
  const auto diagnosis = diagnose(story.observations(), mistakes);
  ASSERT_TRUE(diagnosis);
  EXPECT_TRUE(diagnosis->is_known);
  EXPECT_EQ(diagnosis->mistake, mistakes[0]);
}

TEST(Diagnose, NamesNoneOfTwoMistakes) {
  const Story story = doubled();
  const Observations first_case = {story.observations()[0]};
  const auto diagnosis = diagnose(first_case, mistakes);
  EXPECT_FALSE(diagnosis && diagnosis->is_known);
}

TEST(Diagnose, ReadsTheNumbersWhereNoMistakeIsKnown) {
  const Story story = doubled();
  const auto diagnosis = diagnose(story.observations(), {});
  ASSERT_TRUE(diagnosis);
  EXPECT_FALSE(diagnosis->is_known);
  EXPECT_EQ(diagnosis->mistake.en.diagnosis, "dW: 2 times what is expected.");
  EXPECT_EQ(diagnosis->mistake.zh.diagnosis, "dW：是应有值的 2 倍。");
}

TEST(Diagnose, NamesTwoMistakesAtOnce) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix dW = numbers(2, 3, seed);
    const Matrix db = numbers(2, 1, seed + 3);
    story.answers({}, values_of({{"dW", dW}, {"db", db}}),
                  values_of({{"dW", dW * 2}, {"db", db + 7}}));
    story.last_case().wrong_answers = {{{"no_mean"}, values_of({{"dW", dW * 2}}), {}},
                                       {{"wrong_axis"}, values_of({{"db", db + 7}}), {}}};
  }
  const auto diagnosis = diagnose(story.observations(), mistakes);
  ASSERT_TRUE(diagnosis);
  EXPECT_TRUE(diagnosis->is_known);
  EXPECT_EQ(diagnosis->mistake.name, "no_mean and wrong_axis");
  EXPECT_EQ(diagnosis->mistake.en.diagnosis, "no_mean. wrong_axis.");
  EXPECT_EQ(diagnosis->mistake.zh.question, "？？");
}

TEST(Diagnose, SaysNothingWhereEveryCasePasses) {
  Story story;
  story.passes({}, values_of({{"dW", 1.0}}));
  EXPECT_EQ(name_of(diagnose(story.observations(), mistakes)), "");
  EXPECT_EQ(name_of(diagnose({}, mistakes)), "");
}

TEST(Diagnose, SaysNothingRatherThanSomethingUnlikely) {
  Story story = doubled();
  const Matrix dW = numbers(2, 3, 3);
  story.answers({}, values_of({{"dW", dW}}), values_of({{"dW", dW * 3}}));
  EXPECT_EQ(name_of(diagnose(story.observations(), mistakes)), "");
}

TEST(Diagnose, PrefersTheNameOfAWholeValueToItsEntries) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix A = numbers(2, 3, seed);  // Z is -A: the sign would explain it too
    story.answers({}, values_of({{"A", A}, {"Z", -A}}), values_of({{"A", -A}, {"Z", A}}));
  }
  EXPECT_EQ(name_of(diagnose(story.observations(), {})), "swapped");
}

TEST(Diagnose, SaysUnderWhichConditionSomethingIsWrong) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix A = numbers(2, 3, seed);
    story.answers(values_of({{"activation", "relu"}}), values_of({{"A", A}}),
                  values_of({{"A", A * 4}}));
    story.passes(values_of({{"activation", "sigmoid"}}), values_of({{"A", A}}));
  }
  const auto diagnosis = diagnose(story.observations(), {});
  ASSERT_TRUE(diagnosis);
  EXPECT_EQ(diagnosis->mistake.en.diagnosis,
            "Where activation is relu, A: 4 times what is expected.");
  EXPECT_EQ(diagnosis->mistake.zh.diagnosis, "当 activation 为 relu 时，A：是应有值的 4 倍。");
}

TEST(Diagnose, FallsBackOnASingleName) {
  Story story;
  for (const double seed : {1.0, 2.0}) {
    const Matrix dA = numbers(2, 3, seed);
    story.answers({}, values_of({{"dA0", dA}, {"dA1", dA * 3}}),
                  values_of({{"dA0", -dA}, {"dA1", dA * 3}}));
  }
  const auto diagnosis = diagnose(story.observations(), {});
  ASSERT_TRUE(diagnosis);
  EXPECT_EQ(diagnosis->mistake.en.diagnosis, "dA0: the wrong sign in every entry.");
}

}  // namespace
}  // namespace dnn
