#include "grader/compile_error/compile_source.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

CompilerError error_at(const std::string& source, const std::string& mark) {
  return {"", "", "", {}, source, mark};
}

TEST(CompileSource, ReturnIsToldFromAnArgument) {
  EXPECT_TRUE(marks_returned_value(error_at("  return sum(x);", "         ~~~^~~")));
  EXPECT_TRUE(marks_returned_value(error_at("  return (x);", "          ^")));
  EXPECT_TRUE(marks_returned_value(error_at("  return x;", "")));
  EXPECT_FALSE(marks_returned_value(error_at("  return exp(x(0, 0));", "             ~^~~~~~")));
  EXPECT_FALSE(marks_returned_value(error_at("  Matrix Z = x;", "             ^")));
}

TEST(CompileSource, AValueStandsAtTheMark) {
  EXPECT_TRUE(value_at_mark(error_at("  Z = m dot(A);", "        ^~~")));
  EXPECT_TRUE(value_at_mark(error_at("  Z = m (A);", "       ^")));
  EXPECT_FALSE(value_at_mark(error_at("  Z = A;", "  ^"))) << "the line's first word";
  EXPECT_FALSE(value_at_mark(error_at("  Z = A", "       ^")));
  EXPECT_FALSE(value_at_mark(error_at("  if (a > 0 return b;", "            ^")));
  EXPECT_FALSE(value_at_mark(error_at("", "")));
}

TEST(CompileSource, AValueStandsBehindTheMark) {
  EXPECT_TRUE(value_behind_mark(error_at("Matrix Z = 1/m dot(A);", "           ~^~")));
  EXPECT_TRUE(value_behind_mark(error_at("Matrix Z = (1/m) (A);", "           ~~^~~")));
  EXPECT_FALSE(value_behind_mark(error_at("Matrix Z = m;", "           ^")));
  EXPECT_FALSE(value_behind_mark(error_at("Z = m;", "  ^"))) << "an operator is marked";
  EXPECT_FALSE(value_behind_mark(error_at("Z = m + n;", "    ^")));
  EXPECT_FALSE(value_behind_mark(error_at("Z = mn;", "    ^")));
  EXPECT_FALSE(value_behind_mark(error_at("", "")));
}

TEST(CompileSource, ResultsOfReturnAreThoseOutsideOfBraces) {
  EXPECT_EQ(results_without_braces("  return Z, cache;"), "Z, cache");
  EXPECT_EQ(results_without_braces("return (dA, dW, db);"), "dA, dW, db");
  EXPECT_EQ(results_without_braces("return (a), (b);"), "(a), (b)");
  EXPECT_EQ(results_without_braces("return Z, {A, W, b};"), "Z, {A, W, b}");
  for (const char* line : {"return {Z, cache};", "return dot(W, A);", "return (dot(W, A));",
                           "return;", "return", "Z = a, b;", ""})
    EXPECT_EQ(results_without_braces(line), "") << line;
}

}  // namespace
}  // namespace dnn
