#include "given/progress.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <csignal>
#include <sstream>
#include <vector>

#include "given/language/chinese_test_support.hpp"

namespace dnn {
namespace {

constexpr ProgressLine::Plan piped = {
    .num_iterations = 300, .cost_every = 100, .is_terminal = false};
constexpr ProgressLine::Plan on_terminal = {
    .num_iterations = 300, .cost_every = 100, .is_terminal = true};

volatile std::sig_atomic_t heard = 0;

// A clock that goes on by `step` seconds each time it is read.
ProgressLine::Clock clock_with_step(double step) {
  return [now = -step, step]() mutable { return now += step; };
}

TEST(ProgressLine, WritesALineForEachCostThatIsKept) {
  std::ostringstream out;
  ProgressLine progress(out, piped, nullptr);
  for (std::size_t i = 0; i < 201; ++i) EXPECT_TRUE(progress.goes_on(i, 1.0 / 3));
  EXPECT_EQ(out.str(),
            "iteration 0  cost 0.3333333333333333\n"
            "iteration 100  cost 0.3333333333333333\n"
            "iteration 200  cost 0.3333333333333333\n");
  EXPECT_EQ(progress.iterations(), 201u);
}

TEST(ProgressLine, WritesEveryDigitOfTheCost) {
  std::ostringstream out;
  ProgressLine(out, piped, nullptr).goes_on(100, 0.6720534400822913);
  EXPECT_EQ(out.str(), "iteration 100  cost 0.6720534400822913\n");
}

TEST(ProgressLine, DrawsOneLineOnATerminal) {
  std::ostringstream out;
  {
    ProgressLine progress(out, on_terminal, nullptr, clock_with_step(0.5));
    EXPECT_TRUE(progress.goes_on(0, 0.6931471));
    EXPECT_TRUE(progress.goes_on(1, 0.5));
  }
  EXPECT_EQ(out.str(),
            "\riteration 0 of 300  cost 0.693147  2.0 a second  2 min 30 s left\x1b[K"
            "\riteration 1 of 300  cost 0.500000  2.0 a second  2 min 29 s left\x1b[K\n");
}

TEST(ProgressLine, DrawsTenTimesASecondAtMostAndTheLast) {
  std::ostringstream out;
  ProgressLine progress(out, on_terminal, nullptr, clock_with_step(0.03125));
  for (std::size_t i = 0; i < 300; ++i) progress.goes_on(i, 0.5);
  std::size_t drawings = 0;
  for (const char c : out.str()) drawings += c == '\r' ? 1 : 0;
  EXPECT_EQ(drawings, 76u);  // every fourth iteration, and the last
  EXPECT_NE(out.str().find("iteration 299 of 300  cost 0.500000  32.0 a second  0 s left"),
            std::string::npos);
}

TEST(ProgressLine, EndsATrainingWhoseCostIsNoNumber) {
  std::ostringstream out;
  ProgressLine progress(out, piped, nullptr);
  EXPECT_TRUE(progress.goes_on(0, 0.5));
  EXPECT_FALSE(progress.goes_on(1, std::nan("")));
  EXPECT_FALSE(progress.goes_on(2, HUGE_VAL));
  EXPECT_EQ(progress.last_cost(), HUGE_VAL);
}

TEST(ProgressLine, SaysHoursWhenItTakesHours) {
  std::ostringstream out;
  ProgressLine(out, on_terminal, nullptr, clock_with_step(100)).goes_on(0, 0.5);
  EXPECT_NE(out.str().find("  0.0 a second  8 h 18 min left"), std::string::npos) << out.str();
}

TEST_F(InChinese, WhatIsSeenOfATraining) {
  std::ostringstream out;
  ProgressLine(out, piped, nullptr).goes_on(0, 0.5);
  EXPECT_EQ(out.str(), "迭代 0  代价 0.5\n");
  ProgressLine(out, on_terminal, nullptr, clock_with_step(100)).goes_on(0, 0.5);
  EXPECT_NE(out.str().find("迭代 0 / 300  代价 0.500000  每秒 0.0 次  还需 8 小时 18 分"),
            std::string::npos)
      << out.str();
}

TEST(ProgressLine, IsEmptyWithoutIterations) {
  std::ostringstream out;
  { ProgressLine progress(out, on_terminal, nullptr); }
  EXPECT_EQ(out.str(), "");
}

TEST(CtrlC, TheFirstEndsTheTraining) {
  std::ostringstream out;
  const CtrlC ctrl_c;
  ProgressLine progress(out, piped, &ctrl_c);
  EXPECT_TRUE(progress.goes_on(0, 0.5));
  EXPECT_FALSE(ctrl_c.pressed());
  std::raise(SIGINT);
  EXPECT_TRUE(ctrl_c.pressed());
  EXPECT_FALSE(progress.goes_on(1, 0.4));
  EXPECT_EQ(progress.iterations(), 2u);
}

TEST(CtrlC, TheLineShowsWhereItEnded) {
  std::ostringstream out;
  const CtrlC ctrl_c;
  ProgressLine progress(out, on_terminal, &ctrl_c, clock_with_step(0));
  progress.goes_on(0, 0.5);
  std::raise(SIGINT);
  progress.goes_on(1, 0.25);
  EXPECT_NE(out.str().find("iteration 1 of 300  cost 0.250000"), std::string::npos);
}

TEST(CtrlCDeathTest, TheSecondEndsTheProgram) {
  const CtrlC ctrl_c;
  EXPECT_EXIT(
      {
        std::raise(SIGINT);
        std::raise(SIGINT);
      },
      testing::KilledBySignal(SIGINT), "");
}

TEST(CtrlC, WhatWasBeforeIsBack) {
  const auto before = std::signal(SIGINT, [](int) { heard = 1; });
  { const CtrlC ctrl_c; }
  std::raise(SIGINT);
  EXPECT_EQ(heard, 1);
  std::signal(SIGINT, before);
}

TEST(CtrlC, IsForgottenByTheNext) {
  {
    const CtrlC ctrl_c;
    std::raise(SIGINT);
  }
  EXPECT_FALSE(CtrlC().pressed());
}

}  // namespace
}  // namespace dnn
