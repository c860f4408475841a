#include "grader/value_text.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace dnn {
namespace {

TEST(ValueText, AMatrixHasAShapeTheRestAKind) {
  EXPECT_EQ(form(Matrix(3, 4)), "has shape (3, 4)");
  EXPECT_EQ(form(Matrix()), "has shape (0, 0)");
  EXPECT_EQ(form(1.5), "is a number");
  EXPECT_EQ(form("relu"), "is a text");
}

TEST(ValueText, AnEntryIsNamedAsAStudentWouldWriteIt) {
  EXPECT_EQ(entry_name("Z", 0, 2), "Z(0, 2)");
  EXPECT_EQ(entry_name("grads[\"dW1\"]", 10, 0), "grads[\"dW1\"](10, 0)");
}

TEST(ValueText, EightDigitsServeWhereTheyTellTheNumbersApart) {
  using Pair = std::pair<std::string, std::string>;
  const double infinity = std::numeric_limits<double>::infinity();
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(digits_of(1.0, 2.5), Pair("1", "2.5"));
  EXPECT_EQ(digits_of(1.0 / 3.0, 0.5), Pair("0.33333333", "0.5"));
  EXPECT_EQ(digits_of(1.0, 1.0 + 1e-12), Pair("1.0", "1.000000000001"));
  EXPECT_EQ(digits_of(0.0, -0.0), Pair("0", "-0"));
  EXPECT_EQ(digits_of(nan, infinity), Pair("nan", "inf"));
}

}  // namespace
}  // namespace dnn
