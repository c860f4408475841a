// NaN, and Z = 0: on answers that have it, and on answers that nearly do.
#include <gtest/gtest.h>

#include <cmath>

#include "grader/diagnosis/test_support.hpp"

namespace dnn {
namespace {

// ---- not finite

Story with_cost(double given) {
  Story story;
  story.answers({}, values_of({{"cost", 0.5}}), values_of({{"cost", given}}));
  return story;
}

TEST(NotFinite, NamesTheFirstEntry) {
  const Property nan = find_not_finite(with_cost(NAN).observations());
  ASSERT_TRUE(nan);
  EXPECT_EQ(nan->en.diagnosis, "It gives NaN, first in cost.");
  Story story;
  story.answers({}, values_of({{"dW", Matrix{{1, 2}}}}),
                values_of({{"dW", Matrix{{1, -INFINITY}}}}));
  EXPECT_EQ(find_not_finite(story.observations())->en.diagnosis,
            "It gives infinity, first in dW(0, 1).");
}

TEST(NotFinite, ACacheIsComputedBeforeWhatComesOfIt) {
  Story story;
  story.answers({}, values_of({{"AL", 1.0}, {"caches[0].activation_cache", 1.0}}),
                values_of({{"AL", NAN}, {"caches[0].activation_cache", NAN}}));
  EXPECT_EQ(find_not_finite(story.observations())->en.diagnosis,
            "It gives NaN, first in caches[0].activation_cache.");
}

TEST(NotFinite, MustBeInEveryCaseThatFailed) {
  Story story = with_cost(NAN);
  story.passes({}, values_of({{"cost", 0.5}}));
  EXPECT_TRUE(find_not_finite(story.observations()));
  story.answers({}, values_of({{"cost", 0.5}}), values_of({{"cost", 0.6}}));
  EXPECT_FALSE(find_not_finite(story.observations()));
}

// ---- where Z is 0

Values layer_with(double z, const std::string& activation) {
  return values_of({{"cache.activation_cache", Matrix{{1, z}}}, {"activation", activation}});
}

// Cases of the same shapes that pass, and then one that fails.
class AtZero : public testing::Test {
 protected:
  AtZero() {
    story_.passes(layer_with(2, "relu"), values_of({{"dZ", 1.0}}));
    story_.passes(layer_with(0, "sigmoid"), values_of({{"dZ", 1.0}}));
  }
  void fail(const Values& inputs) {
    story_.answers(inputs, values_of({{"dZ", 1.0}}), values_of({{"dZ", 2.0}}));
  }
  void fail_at(double z, const std::string& activation) { fail(layer_with(z, activation)); }
  bool is_found() const { return find_at_zero(story_.observations()).has_value(); }
  Story story_;
};

TEST_F(AtZero, IsNotFoundWhereItMayBeTheShape) {
  fail(values_of({{"cache.activation_cache", Matrix{{1, 2, 0}}}, {"activation", "relu"}}));
  EXPECT_FALSE(is_found());
}

TEST_F(AtZero, IsFoundWhereOnlyThatFails) {
  fail_at(0, "relu");
  EXPECT_TRUE(is_found());
}

TEST_F(AtZero, IsNotFoundWhereAnotherCaseFails) {
  fail_at(0, "relu");
  fail_at(4, "relu");
  EXPECT_FALSE(is_found());
}

TEST_F(AtZero, IsNotAboutTheSigmoid) {
  fail_at(0, "sigmoid");
  EXPECT_FALSE(is_found());
}

TEST_F(AtZero, LooksAtHiddenLayersOnly) {
  const auto network = [](double hidden, double last) {
    return values_of({{"caches[0].activation_cache", Matrix{{hidden}}},
                      {"caches[1].activation_cache", Matrix{{last}}}});
  };
  story_.answers(network(1, 0), values_of({{"dZ", 1.0}}), values_of({{"dZ", 2.0}}));
  EXPECT_FALSE(is_found());
  Story hidden;
  hidden.passes(network(1, 0), values_of({{"dZ", 1.0}}));
  hidden.answers(network(0, 1), values_of({{"dZ", 1.0}}), values_of({{"dZ", 2.0}}));
  EXPECT_TRUE(find_at_zero(hidden.observations()));
}

}  // namespace
}  // namespace dnn
