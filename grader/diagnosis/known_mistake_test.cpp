#include "grader/diagnosis/known_mistake.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "grader/diagnosis/test_support.hpp"

namespace dnn {
namespace {

const Mistake mistake{"no_mean", {"It is a sum.", "Over what?"}, {"求和了。", "对什么求和？"}};

WrongAnswer stored(Values values, std::vector<std::string> without = {}, std::string throws = "") {
  return {{"no_mean"}, std::move(values), std::move(without), std::move(throws)};
}

TEST(WrongAnswerOf, HoldsOnlyWhatIsNotAsExpected) {
  Story story;
  story.passes({}, values_of({{"dW", numbers(2, 3)}, {"db", 2.0}, {"A", "text"}}));
  const Values given =
      values_of({{"dW", numbers(2, 3) * (1 + 1e-10)}, {"db", 2.1}, {"extra", Matrix{{1}}}});
  const WrongAnswer wrong = wrong_answer_of(story.last_case(), given);
  EXPECT_EQ(wrong.values, values_of({{"db", 2.1}, {"extra", Matrix{{1}}}}));
  EXPECT_EQ(wrong.without, std::vector<std::string>{"A"});
  EXPECT_EQ(wrong.throws, "");
}

TEST(WrongAnswerOf, HoldsTheTypeAndTheWordsOfAnException) {
  Story story;
  story.passes({}, values_of({{"Z", 1.0}}));
  const auto throws = [&](const std::string& what) {
    return wrong_answer_of(story.last_case(), ExceptionAnswer{"ShapeError", what}).throws;
  };
  EXPECT_EQ(throws("dot: (1, 2) and (3, 4)"), "ShapeError: dot: (1, 2) and (3, 4)");
  EXPECT_EQ(throws(""), "ShapeError");
}

TEST(WrongAnswerOf, HoldsNothingOfAnAnswerThatNoMistakeMayGive) {
  Story story;
  story.passes({}, values_of({{"Z", 1.0}}));
  EXPECT_EQ(wrong_answer_of(story.last_case(), NotImplementedAnswer{"dot"}), WrongAnswer{});
}

// Two cases: in the first the mistake shows, in the second, with one example, it doesn't.
class Explains : public testing::Test {
 protected:
  void see(const Answer& first, bool second_passes = true) {
    story_ = Story();
    story_.answers({}, values_of({{"dW", numbers(2, 2)}, {"db", 1.0}}), first);
    story_.last_case().wrong_answers = {answer_};
    if (second_passes)
      story_.passes({}, values_of({{"dW", 1.0}}));
    else
      story_.answers({}, values_of({{"dW", 1.0}}), values_of({{"dW", 3.0}}));
  }
  bool explained() const {
    const Observations& seen = story_.observations();
    return explains(mistake, seen, wrong_answers_of(seen));
  }

  WrongAnswer answer_ = stored(values_of({{"dW", numbers(2, 2) * 3}}));
  Story story_;
};

TEST_F(Explains, WhatAnswersTheSame) {
  see(values_of({{"dW", numbers(2, 2) * 3}, {"db", 1.0}}));
  EXPECT_TRUE(explained());
  see(values_of({{"db", 1.0}, {"dW", numbers(2, 2) * (3 + 1e-8)}}));
  EXPECT_TRUE(explained()) << "in another order, and rounded otherwise";
}

TEST_F(Explains, NothingElse) {
  see(values_of({{"dW", numbers(2, 2) * 3.00001}, {"db", 1.0}}));
  EXPECT_FALSE(explained());
  see(values_of({{"dW", numbers(2, 2) * 3}, {"db", 2.0}}));
  EXPECT_FALSE(explained()) << "something else is wrong too";
  see(values_of({{"dW", numbers(2, 2) * 3}}));
  EXPECT_FALSE(explained()) << "something is missing too";
  see(ExceptionAnswer{"ShapeError", "dot"});
  EXPECT_FALSE(explained());
}

TEST_F(Explains, NotWhereOnlyOneSideFails) {
  see(values_of({{"dW", numbers(2, 2) * 3}, {"db", 1.0}}), false);
  EXPECT_FALSE(explained()) << "the mistake is right in the second case";
  answer_.mistakes = {"another"};
  see(values_of({{"dW", numbers(2, 2) * 3}, {"db", 1.0}}));
  EXPECT_FALSE(explained()) << "the mistake is right in the first case";
}

TEST_F(Explains, NanByNanAndInfinityByInfinity) {
  const Matrix strange{{NAN, INFINITY}, {-INFINITY, 1}};
  answer_ = stored(values_of({{"dW", strange}}));
  see(values_of({{"dW", strange}, {"db", 1.0}}));
  EXPECT_TRUE(explained());
  see(values_of({{"dW", Matrix{{NAN, -INFINITY}, {-INFINITY, 1}}}, {"db", 1.0}}));
  EXPECT_FALSE(explained());
  see(values_of({{"dW", Matrix{{NAN, 1e300}, {-INFINITY, 1}}}, {"db", 1.0}}));
  EXPECT_FALSE(explained());
}

TEST_F(Explains, ExceptionsByTheirWords) {
  answer_ = stored({}, {}, "ShapeError: dot: (1, 2) and (3, 4)");
  see(ExceptionAnswer{"ShapeError", "dot: (1, 2) and (3, 4)"});
  EXPECT_TRUE(explained());
  see(ExceptionAnswer{"ShapeError", "dot: (2, 1) and (3, 4)"});
  EXPECT_FALSE(explained());
}

// A compiler may evaluate parameters["W3"] or parameters["b3"] first.
TEST_F(Explains, ExceptionsWhateverNameOfALayerIsMissedFirst) {
  answer_ = stored({}, {}, "KeyError: no \"W3\" here; there are \"W1\", \"b1\"");
  see(ExceptionAnswer{"KeyError", "no \"b3\" here; there are \"W1\", \"b1\""});
  EXPECT_TRUE(explained());
  see(ExceptionAnswer{"KeyError", "no \"b2\" here; there are \"W1\", \"b1\""});
  EXPECT_FALSE(explained());
}

TEST_F(Explains, ValuesThatAreMissing) {
  answer_ = stored({}, {"db", "dW"});
  see(Values{});
  EXPECT_TRUE(explained());
  see(values_of({{"db", 1.0}}));
  EXPECT_FALSE(explained());
}

// dW is wrong by one mistake in both cases, db by another in the second.
class ExplainTogether : public testing::Test {
 protected:
  void see(const Values& second) {
    const Values right = values_of({{"dW", 1.0}, {"db", 2.0}});
    story_ = Story();
    story_.answers({}, right, values_of({{"dW", 3.0}, {"db", 2.0}}));
    story_.last_case().wrong_answers = {{{"one"}, values_of({{"dW", 3.0}}), {}}};
    story_.answers({}, right, second);
    story_.last_case().wrong_answers = {{{"one"}, values_of({{"dW", 3.0}}), {}},
                                        {{"other"}, values_of({{"db", 4.0}}), {}},
                                        {{"third"}, values_of({{"dW", 5.0}, {"db", 4.0}}), {}},
                                        {{"fourth"}, {}, {}, "ShapeError: dot"}};
  }
  bool explained(const std::string& one, const std::string& other) const {
    const Observations& seen = story_.observations();
    return explain_together({one, {}, {}}, {other, {}, {}}, seen, wrong_answers_of(seen));
  }
  Story story_;
};

TEST_F(ExplainTogether, WhatEachOfThemChanges) {
  see(values_of({{"dW", 3.0}, {"db", 4.0}}));
  EXPECT_TRUE(explained("one", "other"));
  EXPECT_FALSE(explained("one", "third")) << "both change dW";
  EXPECT_FALSE(explained("one", "fourth")) << "nothing comes after an exception";
  EXPECT_FALSE(explained("one", "fifth"));
}

TEST_F(ExplainTogether, AndNothingElse) {
  see(values_of({{"dW", 3.0}, {"db", 2.0}}));
  EXPECT_FALSE(explained("one", "other")) << "the other doesn't show";
  see(values_of({{"dW", 3.0}, {"db", 4.0}, {"dV", 1.0}}));
  EXPECT_FALSE(explained("one", "other"));
}

TEST(AreAlike, WhatAnswersTheSameInEveryCase) {
  std::vector<Case> cases(2);
  cases[0].wrong_answers = {{{"a", "b"}, values_of({{"Z", 1.0}}), {}},
                            {{"c"}, values_of({{"Z", 1.0 + 1e-9}}), {}},
                            {{"d"}, values_of({{"Z", 1.1}}), {}}};
  EXPECT_TRUE(are_alike("a", "b", cases));
  EXPECT_TRUE(are_alike("a", "c", cases));
  EXPECT_FALSE(are_alike("a", "d", cases));
  cases[1].wrong_answers = {{{"c"}, values_of({{"Z", 1.0}}), {}}};
  EXPECT_TRUE(are_alike("a", "b", cases));
  EXPECT_FALSE(are_alike("a", "c", cases));
}

}  // namespace
}  // namespace dnn
