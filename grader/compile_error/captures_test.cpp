#include "grader/compile_error/captures.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

using Words = std::vector<std::string>;

TEST(Captures, AreWhatStandsForTheStars) {
  EXPECT_EQ(captures("'A' has no member 'B'", "'*' has no member '*'"), (Words{"A", "B"}));
  EXPECT_EQ(captures("'A' has no member 'B'; did", "'*' has no member '*'"), (Words{"A", "B"}));
  EXPECT_EQ(captures("from here to there", "from *"), Words{"here to there"});
  EXPECT_EQ(captures("''", "'*'"), Words{""});
  EXPECT_EQ(captures("expected ';'", "expected"), Words{});
}

TEST(Captures, AreNoneWhereThePatternDoesNotMatch) {
  EXPECT_EQ(captures("error 'A'", "'*'"), std::nullopt);
  EXPECT_EQ(captures("'A' has", "'*' has no"), std::nullopt);
  EXPECT_EQ(captures("", "a"), std::nullopt);
}

}  // namespace
}  // namespace dnn
