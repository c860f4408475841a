#include "grader/unset_variables.hpp"

#include <gtest/gtest.h>

#include <csignal>

#include "grader/protocol.hpp"

namespace dnn {
namespace {

ProcessResult wrote(const Answer& answer) {
  ProcessResult result;
  result.answer = encode_answer({answer, 0}) + encode_answer({answer, 0});
  return result;
}

ProcessResult answered(const Matrix& Z) {
  Values values;
  values.add("Z", Z);
  return wrote(values);
}

ProcessResult crashed() {
  ProcessResult result;
  result.end = ProcessEnd::signalled;
  result.code = SIGSEGV;
  return result;
}

TEST(HoldsAFill, LooksForHugeNumbersAndWhatComesOfThem) {
  EXPECT_FALSE(holds_a_fill(answered(Matrix{{1e99, -3.0}})));
  EXPECT_TRUE(holds_a_fill(answered(Matrix{{1.0, -5e303}})));
  EXPECT_TRUE(holds_a_fill(answered(Matrix{{1.0, 0.0 / 0.0}})));
  EXPECT_FALSE(holds_a_fill(wrote(ExceptionAnswer{"int", ""})));
  EXPECT_FALSE(holds_a_fill(crashed()));
}

TEST(JudgeFills, TheSameEndIsNoFinding) {
  const ProcessResult one = answered(Matrix{{1.0, 3.0}});
  EXPECT_EQ(to_text(judge_fills(one, one)), "PASS");
  EXPECT_EQ(to_text(judge_fills(crashed(), crashed())), "PASS");
}

TEST(JudgeFills, AnotherEndIsOne) {
  const std::string beginning =
      "NONDETERMINISTIC\nexpected: the same answer for the same inputs\ngot: ";
  const std::string end = "\nlook: give every variable a value where you declare it";
  EXPECT_EQ(to_text(judge_fills(answered(Matrix{{1.0, 3.0}}), answered(Matrix{{1.0, 2.0}}))),
            beginning + "Z(0, 1) = 3 the first time, 2 the second" + end);
  EXPECT_EQ(to_text(judge_fills(crashed(), answered(Matrix{{1.0, 2.0}}))),
            beginning + "it ended in one way the first time, in another the second" + end);
}

TEST(NamesUnsetVariable, ReadsTheCompilersWarnings) {
  CompiledFile file;
  EXPECT_FALSE(names_unset_variable(file));
  file.words = "a.cpp:8:49: warning: 'total' may be used uninitialized [-Wmaybe-uninitialized]";
  EXPECT_TRUE(names_unset_variable(file));
}

}  // namespace
}  // namespace dnn
