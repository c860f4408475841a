#include "grader/compare.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace dnn {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Values named(std::initializer_list<NamedValue> entries) {
  Values values;
  for (const NamedValue& entry : entries) values.add(entry.name, entry.value);
  return values;
}

std::string compared(const Values& expected, const Values& given, const Tolerance& tolerance = {}) {
  return to_text(compare(expected, given, tolerance));
}

bool passes(const Value& expected, const Value& given, const Tolerance& tolerance = {}) {
  return compare(named({{"x", expected}}), named({{"x", given}}), tolerance).verdict ==
         Verdict::pass;
}

double above(double number) { return std::nextafter(number, infinity); }
double below(double number) { return std::nextafter(number, -infinity); }

// ---- tolerance --------------------------------------------------------------------------------

TEST(Compare, EqualValuesPass) {
  const Values values = named({{"A", Matrix{{1.0, 2.0}}}, {"cost", 0.5}, {"activation", "relu"}});
  EXPECT_EQ(compared(values, values), "PASS");
  EXPECT_EQ(compared(Values(), Values()), "PASS");
}

TEST(Compare, WithoutToleranceOnlyTheSameNumberPasses) {
  const Tolerance exact{0.0, 0.0};
  EXPECT_TRUE(passes(1.0, 1.0, exact));
  EXPECT_FALSE(passes(1.0, above(1.0), exact));
  EXPECT_FALSE(passes(1.0, below(1.0), exact));
  EXPECT_TRUE(passes(0.0, -0.0, exact));
}

TEST(Compare, AbsoluteToleranceIncludesItsBoundary) {
  const Tolerance tolerance{0.0, 0.25};
  EXPECT_TRUE(passes(1.0, 1.25, tolerance));
  EXPECT_FALSE(passes(1.0, above(1.25), tolerance));
  EXPECT_TRUE(passes(1.0, 0.75, tolerance));
  EXPECT_FALSE(passes(1.0, below(0.75), tolerance));
  EXPECT_TRUE(passes(0.0, 0.25, tolerance));
}

TEST(Compare, RelativeToleranceIsOfTheExpectedNumber) {
  const Tolerance tolerance{0.125, 0.0};
  EXPECT_TRUE(passes(8.0, 9.0, tolerance));
  EXPECT_FALSE(passes(8.0, above(9.0), tolerance));
  EXPECT_TRUE(passes(8.0, 7.0, tolerance));
  EXPECT_FALSE(passes(8.0, below(7.0), tolerance));
  EXPECT_TRUE(passes(-8.0, -9.0, tolerance));
  EXPECT_FALSE(passes(-8.0, below(-9.0), tolerance));
  EXPECT_FALSE(passes(8.0, -8.0, tolerance));
}

TEST(Compare, TheLargerToleranceCounts) {
  const Tolerance tolerance{0.125, 0.5};
  EXPECT_TRUE(passes(1.0, 1.5, tolerance));  // absolute
  EXPECT_FALSE(passes(1.0, above(1.5), tolerance));
  EXPECT_TRUE(passes(8.0, 9.0, tolerance));  // relative
  EXPECT_FALSE(passes(8.0, above(9.0), tolerance));
}

TEST(Compare, TheDefaultToleranceIsRelative1em9AndAbsolute1em12) {
  EXPECT_TRUE(passes(1.0, 1.0 + 0.9e-9));
  EXPECT_FALSE(passes(1.0, 1.0 + 1.1e-9));
  EXPECT_TRUE(passes(0.0, 0.9e-12));
  EXPECT_FALSE(passes(0.0, 1.1e-12));
}

TEST(Compare, NaNIsNeverRight) {
  EXPECT_FALSE(passes(1.0, nan));
  EXPECT_FALSE(passes(1.0, nan, {1e9, 1e9}));
  EXPECT_FALSE(passes(Matrix{{1.0}}, Matrix{{nan}}));
  EXPECT_FALSE(passes(nan, nan));
}

TEST(Compare, InfinityIsNotCloseToAnyNumber) {
  EXPECT_FALSE(passes(1e308, infinity));
  EXPECT_FALSE(passes(-1e308, infinity, {1e9, 1e9}));
  EXPECT_FALSE(passes(Matrix{{1.0}}, Matrix{{-infinity}}));
  EXPECT_FALSE(passes(infinity, 1.0));
  EXPECT_FALSE(passes(infinity, -infinity));
}

// ---- numbers and texts ------------------------------------------------------------------------

TEST(Compare, AWrongNumberIsShownBesideTheExpectedOne) {
  EXPECT_EQ(compared(named({{"cost", 0.25}}), named({{"cost", -1e-5}})),
            "WRONG\nexpected: cost = 0.25\ngot: cost = -1e-05");
  EXPECT_EQ(compared(named({{"cost", 1.0}}), named({{"cost", nan}})),
            "WRONG\nexpected: cost = 1\ngot: cost = nan");
  EXPECT_EQ(compared(named({{"cost", 1.0}}), named({{"cost", -infinity}})),
            "WRONG\nexpected: cost = 1\ngot: cost = -inf");
}

TEST(Compare, NumbersAreShownWithEightDigits) {
  EXPECT_EQ(compared(named({{"cost", 0.41493159961539694}}), named({{"cost", 2.0 / 3.0}})),
            "WRONG\nexpected: cost = 0.4149316\ngot: cost = 0.66666667");
}

TEST(Compare, NumbersAreShownWithAllDigitsWhereEightDoNotTellThemApart) {
  EXPECT_EQ(
      compared(named({{"cost", 0.41493159961539694}}), named({{"cost", 0.4149316}}), {0.0, 0.0}),
      "WRONG\nexpected: cost = 0.41493159961539694\ngot: cost = 0.4149316");
  EXPECT_EQ(compared(named({{"Z", Matrix{{1.0, 2.0}}}}),
                     named({{"Z", Matrix{{above(1.0), above(2.0)}}}}), {0.0, 0.0}),
            "WRONG\nexpected: Z(0, 0) = 1.0\ngot: Z(0, 0) = 1.0000000000000002\n"
            "look: 2 of the 2 entries of Z (1, 2) differ, most of all Z(0, 1): "
            "expected 2.0, got 2.0000000000000004");
}

TEST(Compare, TextsMustBeTheSame) {
  EXPECT_EQ(compared(named({{"activation", "relu"}}), named({{"activation", "Relu"}})),
            "WRONG\nexpected: activation = \"relu\"\ngot: activation = \"Relu\"");
  EXPECT_EQ(compared(named({{"activation", "relu"}}), named({{"activation", "\x1b[2J"}})),
            "WRONG\nexpected: activation = \"relu\"\ngot: activation = \"\\x1b[2J\"");
}

// ---- matrices ---------------------------------------------------------------------------------

TEST(Compare, NamesTheOnlyWrongEntry) {
  EXPECT_EQ(compared(named({{"Z", Matrix{{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}}}}),
                     named({{"Z", Matrix{{1.0, 2.0, 3.0}, {4.0, 5.5, 6.0}}}})),
            "WRONG\nexpected: Z(1, 1) = 5\ngot: Z(1, 1) = 5.5\n"
            "look: 1 of the 6 entries of Z (2, 3) differs");
}

TEST(Compare, NamesTheFirstWrongEntryAndTheWorst) {
  EXPECT_EQ(compared(named({{"Z", Matrix{{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}}}}),
                     named({{"Z", Matrix{{1.0, 2.25, 3.0}, {-4.0, 5.5, 6.0}}}})),
            "WRONG\nexpected: Z(0, 1) = 2\ngot: Z(0, 1) = 2.25\n"
            "look: 3 of the 6 entries of Z (2, 3) differ, most of all Z(1, 0): expected 4, got -4");
}

TEST(Compare, TheFirstIsNotRepeatedWhenItIsTheWorst) {
  EXPECT_EQ(compared(named({{"Z", Matrix{{1.0, 2.0}}}}), named({{"Z", Matrix{{3.0, 2.5}}}})),
            "WRONG\nexpected: Z(0, 0) = 1\ngot: Z(0, 0) = 3\n"
            "look: 2 of the 2 entries of Z (1, 2) differ");
}

TEST(Compare, SaysWhenAllAreOffByTheSame) {
  const Values expected = named({{"Z", Matrix{{1.0, 2.0, 3.0}, {0.1, 0.2, 0.3}}}});
  EXPECT_EQ(compared(expected, named({{"Z", Matrix{{1.5, 2.5, 3.0}, {0.6, 0.7, 0.8}}}})),
            "WRONG\nexpected: Z(0, 0) = 1\ngot: Z(0, 0) = 1.5\n"
            "look: 5 of the 6 entries of Z (2, 3) differ, each too large by 0.5");
  EXPECT_EQ(compared(expected, named({{"Z", Matrix{{0.9, 1.9, 2.9}, {0.0, 0.1, 0.2}}}})),
            "WRONG\nexpected: Z(0, 0) = 1\ngot: Z(0, 0) = 0.9\n"
            "look: 6 of the 6 entries of Z (2, 3) differ, each too small by 0.1");
}

TEST(Compare, NaNIsTheWorstEntry) {
  EXPECT_EQ(
      compared(named({{"Z", Matrix{{1.0, 2.0, 3.0}}}}), named({{"Z", Matrix{{9.0, nan, 1e300}}}})),
      "WRONG\nexpected: Z(0, 0) = 1\ngot: Z(0, 0) = 9\n"
      "look: 3 of the 3 entries of Z (1, 3) differ, most of all Z(0, 1): expected 2, got nan");
}

TEST(Compare, AnEntryWithinToleranceIsNotCounted) {
  EXPECT_EQ(compared(named({{"Z", Matrix{{1.0, 2.0}}}}), named({{"Z", Matrix{{1.25, 3.0}}}}),
                     {0.0, 0.25}),
            "WRONG\nexpected: Z(0, 1) = 2\ngot: Z(0, 1) = 3\n"
            "look: 1 of the 2 entries of Z (1, 2) differs");
}

TEST(Compare, MatricesWithoutEntriesPassWhenTheShapeIsRight) {
  EXPECT_TRUE(passes(Matrix(), Matrix()));
  EXPECT_TRUE(passes(Matrix(0, 3), Matrix(0, 3)));
  EXPECT_EQ(compared(named({{"Z", Matrix(0, 3)}}), named({{"Z", Matrix(3, 0)}})),
            "SHAPE\nexpected: Z has shape (0, 3)\ngot: Z has shape (3, 0)");
}

// ---- shapes and kinds -------------------------------------------------------------------------

TEST(Compare, ATransposedMatrixHasAnotherShape) {
  EXPECT_EQ(compared(named({{"W1", Matrix{{1.0, 2.0}, {3.0, 4.0}, {5.0, 6.0}}}}),
                     named({{"W1", Matrix{{1.0, 3.0, 5.0}, {2.0, 4.0, 6.0}}}})),
            "SHAPE\nexpected: W1 has shape (3, 2)\ngot: W1 has shape (2, 3)");
}

TEST(Compare, EveryShapeIsLookedAtBeforeAnyValue) {
  EXPECT_EQ(compared(named({{"A", Matrix{{1.0}}}, {"cost", 2.0}, {"b", Matrix(3, 1)}}),
                     named({{"A", Matrix{{9.0}}}, {"cost", 9.0}, {"b", Matrix(1, 3)}})),
            "SHAPE\nexpected: b has shape (3, 1)\ngot: b has shape (1, 3)");
}

TEST(Compare, TheFirstWrongShapeIsNamed) {
  EXPECT_EQ(compared(named({{"A", Matrix(1, 2)}, {"b", Matrix(3, 1)}}),
                     named({{"b", Matrix(1, 3)}, {"A", Matrix(2, 1)}})),
            "SHAPE\nexpected: A has shape (1, 2)\ngot: A has shape (2, 1)");
}

TEST(Compare, TheFirstWrongValueIsNamed) {
  EXPECT_EQ(compared(named({{"x", 1.0}, {"y", 2.0}}), named({{"y", 3.0}, {"x", 4.0}})),
            "WRONG\nexpected: x = 1\ngot: x = 4");
}

TEST(Compare, AnotherKindIsAnotherShape) {
  EXPECT_EQ(compared(named({{"cost", 1.0}}), named({{"cost", Matrix{{1.0}}}})),
            "SHAPE\nexpected: cost is a number\ngot: cost has shape (1, 1)");
  EXPECT_EQ(compared(named({{"activation", "relu"}}), named({{"activation", 1.0}})),
            "SHAPE\nexpected: activation is a text\ngot: activation is a number");
}

// ---- names ------------------------------------------------------------------------------------

TEST(Compare, TheOrderOfTheNamesDoesNotMatter) {
  EXPECT_EQ(compared(named({{"x", 1.0}, {"y", 2.0}}), named({{"y", 2.0}, {"x", 1.0}})), "PASS");
}

TEST(Compare, AMissingValueIsWrong) {
  EXPECT_EQ(compared(named({{"Z", Matrix(2, 3)}, {"cache.A", Matrix(4, 3)}}),
                     named({{"Z", Matrix(2, 3)}})),
            "WRONG\nexpected: cache.A, which has shape (4, 3)\ngot: no cache.A at all");
  EXPECT_EQ(compared(named({{"cost", 1.0}}), Values()),
            "WRONG\nexpected: cost, which is a number\ngot: no cost at all");
}

TEST(Compare, AValueThatHasNoBusinessThereIsWrong) {
  EXPECT_EQ(compared(named({{"Z", Matrix(2, 3)}}),
                     named({{"Z", Matrix(2, 3)}, {"grads[\"dW3\"]", Matrix(1, 4)}})),
            "WRONG\nexpected: no grads[\"dW3\"]\n"
            "got: grads[\"dW3\"], which has shape (1, 4)");
}

TEST(Compare, AnotherNameIsMissingRatherThanTooMuch) {
  EXPECT_EQ(compared(named({{"W1", Matrix(2, 3)}}), named({{"w1", Matrix(2, 3)}})),
            "WRONG\nexpected: W1, which has shape (2, 3)\ngot: no W1 at all");
}

TEST(Compare, NamesAreLookedAtBeforeAnyValue) {
  EXPECT_EQ(compared(named({{"x", 1.0}}), named({{"x", 9.0}, {"y", 2.0}})),
            "WRONG\nexpected: no y\ngot: y, which is a number");
}

}  // namespace
}  // namespace dnn
