#include "test_cases/values.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <utility>

#include "given/test_support.hpp"

namespace dnn {
namespace {

Values sample() {
  Values values;
  values.add("A", Matrix{{1, 2}, {3, 4}});
  values.add("activation", "relu");
  values.add("learning_rate", 0.5);
  return values;
}

TEST(Values, GivesBackWhatWasAdded) {
  const Values values = sample();
  EXPECT_EQ(values.size(), 3u);
  EXPECT_EQ(values.matrix("A"), (Matrix{{1, 2}, {3, 4}}));
  EXPECT_EQ(values.text("activation"), "relu");
  EXPECT_EQ(values.number("learning_rate"), 0.5);
}

TEST(Values, FindIsNullWhereThereIsNothing) {
  const Values values = sample();
  EXPECT_EQ(values.find("B"), nullptr);
  EXPECT_EQ(values.find("a"), nullptr);
  ASSERT_NE(values.find("activation"), nullptr);
  EXPECT_EQ(*values.find("activation"), Value("relu"));
}

TEST(Values, KeepTheOrderOfAdding) {
  std::string names;
  for (const auto& [name, value] : sample()) names += name + " ";
  EXPECT_EQ(names, "A activation learning_rate ");
}

TEST(Values, KindNames) {
  EXPECT_STREQ(kind_name(Value(1.0)), "number");
  EXPECT_STREQ(kind_name(Value("relu")), "text");
  EXPECT_STREQ(kind_name(Value(Matrix())), "matrix");
}

TEST(Values, ANameIsTakenOnce) {
  Values values = sample();
  EXPECT_EQ(message_of<ValueError>([&] { values.add("A", 1.0); }), "there are two values A");
  EXPECT_EQ(values, sample());
}

TEST(Values, SayWhatIsMissing) {
  const Values values = sample();
  EXPECT_EQ(message_of<ValueError>([&] { values.matrix("W"); }),
            "there is no value W, expected a matrix; there are: A, activation, learning_rate");
  EXPECT_EQ(message_of<ValueError>([] { Values().number("n_x"); }),
            "there is no value n_x, expected a number; there are: none");
}

TEST(Values, ListAtMostTenNames) {
  Values values;
  for (int i = 0; i < 11; ++i) values.add("v" + std::to_string(i), 0.0);
  EXPECT_EQ(message_of<ValueError>([&] { values.text("x"); }),
            "there is no value x, expected a text; there are: v0, v1, v2, v3, v4, v5, v6, v7, v8, "
            "v9, ...");
}

TEST(Values, SayWhichKindItIs) {
  const Values values = sample();
  EXPECT_EQ(message_of<ValueError>([&] { values.number("A"); }),
            "A is a matrix, expected a number");
  EXPECT_EQ(message_of<ValueError>([&] { values.text("learning_rate"); }),
            "learning_rate is a number, expected a text");
  EXPECT_EQ(message_of<ValueError>([&] { values.matrix("activation"); }),
            "activation is a text, expected a matrix");
}

TEST(Values, CountsAreWholeNumbers) {
  Values values;
  values.add("zero", 0.0);
  values.add("minus_zero", -0.0);
  values.add("seven", 7.0);
  values.add("largest", 9007199254740992.0);
  EXPECT_EQ(values.count("zero"), 0u);
  EXPECT_EQ(values.count("minus_zero"), 0u);
  EXPECT_EQ(values.count("seven"), 7u);
  EXPECT_EQ(values.count("largest"), 9007199254740992u);
}

TEST(Values, OtherNumbersAreNoCounts) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  const std::pair<double, const char*> cases[] = {
      {2.5, "n is 2.5, expected a whole number that is at least 0"},
      {-1, "n is -1, expected a whole number that is at least 0"},
      {1e300, "n is 1e+300, expected a whole number that is at least 0"},
      {infinity, "n is inf, expected a whole number that is at least 0"},
      {nan, "n is nan, expected a whole number that is at least 0"},
  };
  for (const auto& [number, message] : cases) {
    Values values;
    values.add("n", number);
    EXPECT_EQ(message_of<ValueError>([&] { values.count("n"); }), message);
  }
}

TEST(Values, AreEqualInOrderNameAndValue) {
  Values other = sample();
  EXPECT_EQ(other, sample());
  other.add("b", 1.0);
  EXPECT_NE(other, sample());
  Values one;
  one.add("a", 1.0);
  one.add("b", 2.0);
  Values turned;
  turned.add("b", 2.0);
  turned.add("a", 1.0);
  EXPECT_NE(one, turned);
}

}  // namespace
}  // namespace dnn
