#include "grader/diagnosis/evidence.hpp"

#include <gtest/gtest.h>

#include "grader/diagnosis/test_support.hpp"

namespace dnn {
namespace {

TEST(KindOf, LeavesNumbersOut) {
  EXPECT_EQ(kind_of("dW"), "dW");
  EXPECT_EQ(kind_of("grads[\"dW12\"]"), "grads[\"dWl\"]");
  EXPECT_EQ(kind_of("caches[0].linear_cache.A"), "caches[l].linear_cache.A");
  EXPECT_EQ(numbers_in("dW"), "");
  EXPECT_EQ(numbers_in("grads[\"dW12\"]"), "12");
  EXPECT_EQ(numbers_in("a1b2"), "1,2");
}

TEST(IsNear, IsNineDigits) {
  EXPECT_TRUE(is_near(3.0, 3.000000002));
  EXPECT_FALSE(is_near(3.0, 3.000000004));
  EXPECT_FALSE(is_near(Matrix(1, 2), Matrix(2, 1)));
}

TEST(NumberOfExamples, IsTheColumnsOfWhatGoesIn) {
  Story story;
  story.passes(values_of({{"W", numbers(4, 9)}, {"A_prev", numbers(4, 3)}}), {});
  EXPECT_EQ(number_of_examples(story.last_case()), 3u);
  story.passes(values_of({{"n_x", 4.0}}), {});
  EXPECT_EQ(number_of_examples(story.last_case()), 0u);
}

TEST(GatherEvidence, TakesTheWrongKindsFromEveryCase) {
  Story story;
  story.passes({}, values_of({{"dW", 1.0}, {"db", 2.0}}));
  story.answers({}, values_of({{"dW", 1.0}, {"db", 2.0}}), values_of({{"dW", 5.0}, {"db", 2.0}}));
  const auto evidence = gather_evidence(story.observations());
  ASSERT_TRUE(evidence);
  ASSERT_EQ(evidence->pairs.size(), 2u);
  EXPECT_FALSE(evidence->pairs[0].is_wrong);
  EXPECT_TRUE(evidence->pairs[1].is_wrong);
  EXPECT_EQ(evidence->pairs[1].name, "dW");
  EXPECT_TRUE(evidence->is_complete());
}

TEST(GatherEvidence, TellsWhatIsMissingAndWhatIsTooMuch) {
  Story story;
  story.answers({}, values_of({{"dW", 1.0}}), values_of({{"dV", 1.0}}));
  const auto evidence = gather_evidence(story.observations());
  ASSERT_TRUE(evidence);
  EXPECT_EQ(evidence->missing.at(0).name, "dW");
  EXPECT_EQ(evidence->extra.at(0).name, "dV");
  EXPECT_FALSE(evidence->is_complete());
}

TEST(GatherEvidence, IsNothingWhereNumbersDontTellItAll) {
  Story exception;
  exception.answers({}, values_of({{"dW", 1.0}}), ExceptionAnswer{"ShapeError", "dot"});
  EXPECT_FALSE(gather_evidence(exception.observations()));
  Story text;
  text.answers({}, values_of({{"a", "b"}, {"dW", 1.0}}), values_of({{"a", "b"}, {"dW", 2.0}}));
  EXPECT_FALSE(gather_evidence(text.observations()));
}

Values with_activation(const std::string& activation) {
  return values_of({{"activation", activation}});
}

TEST(GatherEvidence, LeavesOutWhatPassesUnderAnotherCondition) {
  const Values right = values_of({{"A", 1.0}});
  const Values wrong = values_of({{"A", 2.0}});
  Story story;
  story.passes(with_activation("sigmoid"), right).answers(with_activation("relu"), right, wrong);
  const auto evidence = gather_evidence(story.observations());
  EXPECT_EQ(evidence->condition, (NamedValue{"activation", "relu"}));
  EXPECT_EQ(evidence->pairs.size(), 1u);
  story.answers(with_activation("sigmoid"), right, wrong);
  const auto everywhere = gather_evidence(story.observations());
  EXPECT_EQ(everywhere->condition.name, "");
  EXPECT_EQ(everywhere->pairs.size(), 3u);
}

TEST(GatherEvidence, GroupsByKindOrByName) {
  Story story;
  story.answers({}, values_of({{"dA0", 1.0}, {"dA1", 2.0}, {"db1", 3.0}}),
                values_of({{"dA0", 5.0}, {"dA1", 2.0}, {"db1", 3.0}}));
  const auto names_in = [&](Grouping grouping) {
    const auto evidence = gather_evidence(story.observations(), grouping);
    std::string names;
    for (const ValuePair& pair : evidence->pairs) names += pair.name + " ";
    return names;
  };
  EXPECT_EQ(names_in(Grouping::by_kind), "dA0 dA1 ");
  EXPECT_EQ(names_in(Grouping::by_name), "dA0 ");
}

TEST(SubjectOf, ListsKinds) {
  Story story;
  story.answers({}, values_of({{"W1", 1.0}, {"W2", 1.0}, {"b1", 1.0}, {"x", 1.0}, {"y", 1.0}}),
                values_of({{"W1", 2.0}, {"W2", 2.0}, {"b1", 2.0}, {"x", 2.0}, {"y", 2.0}}));
  std::vector<ValuePair> pairs = gather_evidence(story.observations())->pairs;
  EXPECT_EQ(subject_of(pairs, ", ", " and "), "Wl, bl, x, …");
  pairs.pop_back();
  EXPECT_EQ(subject_of(pairs, ", ", " and "), "Wl, bl and x");
  pairs.resize(2);
  EXPECT_EQ(subject_of(pairs, ", ", " and "), "Wl");
}

}  // namespace
}  // namespace dnn
