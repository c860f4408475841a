#include "grader/repeat.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace dnn {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Values one(const std::string& name, Value value) {
  Values values;
  values.add(name, std::move(value));
  return values;
}

std::string changes(Value first, Value second) {
  return difference(one("Z", std::move(first)), one("Z", std::move(second)));
}

TEST(Repeat, TheSameAnswerTwiceIsNoDifference) {
  EXPECT_EQ(changes(0.5, 0.5), "");
  EXPECT_EQ(changes("relu", "relu"), "");
  EXPECT_EQ(changes(Matrix{{1.0, -2.0}}, Matrix{{1.0, -2.0}}), "");
  EXPECT_EQ(changes(Matrix(0, 3), Matrix(0, 3)), "");
  EXPECT_EQ(difference(Values(), Values()), "");
}

TEST(Repeat, OneNaNIsLikeAnother) {
  EXPECT_EQ(changes(nan, -nan), "");
  EXPECT_EQ(changes(Matrix{{nan}}, Matrix{{-nan}}), "");
  EXPECT_EQ(changes(nan, 1.0), "Z = nan the first time, 1 the second");
}

TEST(Repeat, TheLastBitCounts) {
  EXPECT_EQ(changes(0.3, 0.1 + 0.2), "Z = 0.3 the first time, 0.30000000000000004 the second");
  EXPECT_EQ(changes(0.0, -0.0), "Z = 0 the first time, -0 the second");
}

TEST(Repeat, NamesTheFirstEntryThatDiffers) {
  EXPECT_EQ(changes(Matrix{{0.5, 1.0}}, Matrix{{0.7, 2.0}}),
            "Z(0, 0) = 0.5 the first time, 0.7 the second");
  EXPECT_EQ(changes(Matrix{{1.0, 2.0}, {3.0, 4.0}}, Matrix{{1.0, 2.0}, {5.0, 4.0}}),
            "Z(1, 0) = 3 the first time, 5 the second");
}

TEST(Repeat, TellsAnotherShapeOrKind) {
  EXPECT_EQ(changes(Matrix(1, 2), Matrix(2, 1)),
            "Z has shape (1, 2) the first time and has shape (2, 1) the second");
  EXPECT_EQ(changes(Matrix(1, 2), 3.0),
            "Z has shape (1, 2) the first time and is a number the second");
}

TEST(Repeat, TellsAnotherText) {
  EXPECT_EQ(changes("relu", "\x1b"), "Z = \"relu\" the first time, \"\\x1b\" the second");
}

TEST(Repeat, TellsWhatIsThereOnlyOnce) {
  Values both = one("W1", 1.0);
  both.add("W2", 2.0);
  EXPECT_EQ(difference(both, one("W1", 1.0)), "W2 the first time, no W2 the second");
  EXPECT_EQ(difference(one("W1", 1.0), both), "no W2 the first time, W2 the second");
}

TEST(Repeat, TheOrderOfValuesDoesNotCount) {
  Values first = one("W1", 1.0);
  first.add("W2", 2.0);
  Values second = one("W2", 2.0);
  second.add("W1", 1.0);
  EXPECT_EQ(difference(first, second), "");
}

TEST(Repeat, AllExceptionsAreTheSame) {
  EXPECT_EQ(difference(ExceptionAnswer{"ShapeError", "a"}, ExceptionAnswer{"int", "b"}), "");
  EXPECT_EQ(difference(NotImplementedAnswer{"dot"}, NotImplementedAnswer{"sigmoid"}), "");
}

TEST(Repeat, TellsAnotherWayToEnd) {
  EXPECT_EQ(difference(Values(), ExceptionAnswer{"std::runtime_error", "no"}),
            "it returned the first time and threw std::runtime_error the second");
  EXPECT_EQ(difference(NotImplementedAnswer{"dot"}, Values()),
            "it threw NotImplemented the first time and returned the second");
}

TEST(Repeat, TellsAnotherOversizedMatrix) {
  const OversizedAnswer huge{"Z", {1'000'000'000, 1'000'000'000}};
  EXPECT_EQ(difference(huge, huge), "");
  EXPECT_EQ(difference(huge, Values()),
            "it returned a matrix of shape (1000000000, 1000000000) the first time and returned "
            "the second");
  EXPECT_EQ(difference(huge, OversizedAnswer{"Z", {70'000, 0}}),
            "it returned a matrix of shape (1000000000, 1000000000) the first time and returned "
            "a matrix of shape (70000, 0) the second");
}

}  // namespace
}  // namespace dnn
