#include "given/plot/axis.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace dnn::plot {
namespace {

using Numbers = std::vector<double>;
using Labels = std::vector<std::string>;

TEST(Axis, TicksAreExactMultiples) {
  const Axis axis = axis_to_ticks({0.04, 0.69}, 8);
  EXPECT_EQ(axis.ticks, (Numbers{0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}));
  EXPECT_EQ(axis.labels, (Labels{"0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"}));
  EXPECT_EQ(axis.range.low, 0.0);
  EXPECT_EQ(axis.range.high, 0.7);
}

TEST(Axis, StepsAreOneTwoOrFive) {
  EXPECT_EQ(axis_to_ticks({0, 2400}, 8).ticks, (Numbers{0, 500, 1000, 1500, 2000, 2500}));
  EXPECT_EQ(axis_to_ticks({0, 10}, 6).ticks, (Numbers{0, 2, 4, 6, 8, 10}));
  EXPECT_EQ(axis_to_ticks({0, 0.004}, 5).ticks, (Numbers{0, 0.001, 0.002, 0.003, 0.004}));
}

TEST(Axis, WithinKeepsTheRange) {
  const Axis axis = axis_within({-4.7, 4.7}, 5);
  EXPECT_EQ(axis.range.low, -4.7);
  EXPECT_EQ(axis.range.high, 4.7);
  EXPECT_EQ(axis.ticks, (Numbers{-4, -2, 0, 2, 4}));
  EXPECT_EQ(axis.labels, (Labels{"−4", "−2", "0", "2", "4"}));
}

TEST(Axis, LabelsOfOneAxisHaveTheSameDecimals) {
  EXPECT_EQ(axis_within({0.9, 2.1}, 3).labels, (Labels{"1.0", "1.5", "2.0"}));
  EXPECT_EQ(axis_within({-0.25, 0.25}, 3).labels, (Labels{"−0.2", "0", "0.2"}));
}

TEST(Axis, PowersOfAThousandGoToTheName) {
  const Axis large = axis_to_ticks({0, 4.2e6}, 6);
  EXPECT_EQ(large.labels, (Labels{"0", "1", "2", "3", "4", "5"}));
  EXPECT_EQ(large.named("examples"), "examples (×10⁶)");
  const Axis small = axis_to_ticks({-2e-5, 3e-5}, 6);
  EXPECT_EQ(small.labels, (Labels{"−20", "−10", "0", "10", "20", "30"}));
  EXPECT_EQ(small.named("time (s)"), "time (s) (×10⁻⁶)");
  EXPECT_EQ(axis_to_ticks({0, 1}, 5).named("cost"), "cost");
}

TEST(Axis, RangesAreNeverEmpty) {
  EXPECT_EQ(range_of({}).span(), 1.0);
  EXPECT_EQ(range_of({0, 0}).low, -1.0);
  EXPECT_EQ(range_of({0, 0}).high, 1.0);
  EXPECT_DOUBLE_EQ(range_of({5}).low, 4.5);
  EXPECT_DOUBLE_EQ(range_of({5}).high, 5.5);
  EXPECT_DOUBLE_EQ(range_of({-5, -5}).low, -5.5);
  EXPECT_GT(range_of({1, 1 + 1e-15}).span(), 0.1);
  EXPECT_EQ(range_of({3, 1, 2}).low, 1.0);
  EXPECT_EQ(range_of({3, 1, 2}).high, 3.0);
}

TEST(Axis, AnyRangeHasAFewTicks) {
  for (const Range range : {Range{1e-60, 2e-60}, Range{-1e100, 1e100}, Range{1e9, 1e9 + 10},
                            Range{0, 1e-100}, Range{123456, 123456.001}}) {
    const Axis axis = axis_to_ticks(range, 6);
    EXPECT_GE(axis.ticks.size(), 3u) << range.low;
    EXPECT_LE(axis.ticks.size(), 7u) << range.low;
    EXPECT_EQ(axis.labels.size(), axis.ticks.size());
    for (std::size_t i = 1; i < axis.labels.size(); ++i) {
      EXPECT_NE(axis.labels[i], axis.labels[i - 1]);
    }
  }
}

TEST(Axis, WhatIsTooLargeIsNotDrawable) {
  EXPECT_TRUE(drawable(-1e100));
  EXPECT_FALSE(drawable(1e101));
  EXPECT_FALSE(drawable(std::numeric_limits<double>::quiet_NaN()));
  EXPECT_FALSE(drawable(-std::numeric_limits<double>::infinity()));
}

TEST(Axis, ScalesTurnNumbersIntoPixels) {
  const Scale down({0, 2}, 300, 100);
  EXPECT_EQ(down(0), 300.0);
  EXPECT_EQ(down(1), 200.0);
  EXPECT_EQ(down(2), 100.0);
  EXPECT_EQ(padded({0, 10}, 0.1).low, -1.0);
  EXPECT_EQ(padded({0, 10}, 0.1).high, 11.0);
}

}  // namespace
}  // namespace dnn::plot
