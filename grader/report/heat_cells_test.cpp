#include "grader/report/heat_cells.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace dnn {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(HeatCells, ASmallMatrixHasACellForEachEntry) {
  const HeatCells cells = heat_cells({{1, 2, 3}, {4, 5, 6}}, {{1, 2, 4}, {0, 5, 6}}, {});
  EXPECT_EQ(cells.rows, 2U);
  EXPECT_EQ(cells.cols, 3U);
  EXPECT_FALSE(cells.is_pooled());
  EXPECT_EQ(cells.wrong_entries, 2U);
  EXPECT_FALSE(cells.cells[0].is_wrong);
  EXPECT_TRUE(cells.cells[2].is_wrong);
  EXPECT_EQ(cells.cells[2].difference(), 1.0);
  EXPECT_EQ(cells.worst.i, 1U);
  EXPECT_EQ(cells.worst.j, 0U);
  EXPECT_EQ(cells.worst.difference(), -4.0);
}

TEST(HeatCells, WhatIsWithinTheToleranceIsRight) {
  const Tolerance tolerance{0.0, 0.1};
  const HeatCells cells = heat_cells({{1, 2}}, {{1.05, 2.2}}, tolerance);
  EXPECT_EQ(cells.wrong_entries, 1U);
  EXPECT_FALSE(cells.cells[0].is_wrong);
}

TEST(HeatCells, ALargeMatrixIsPooledAndNoWrongEntryIsLost) {
  const Matrix expected(12288, 40, 1.0);
  Matrix given = expected;
  given(12287, 39) = 3.0;
  given(5000, 3) = 1.5;
  const HeatCells cells = heat_cells(expected, given, {});
  EXPECT_EQ(cells.rows, 32U);
  EXPECT_EQ(cells.cols, 20U);
  EXPECT_EQ(cells.block_rows, 384U);
  EXPECT_EQ(cells.block_cols, 2U);
  EXPECT_EQ(cells.wrong_entries, 2U);
  EXPECT_EQ(cells.cells.back().given, 3.0);
  EXPECT_EQ(cells.cells[5000 / 384 * 20 + 1].given, 1.5);
  EXPECT_FALSE(cells.cells[0].is_wrong);
  EXPECT_EQ(cells.worst.i, 12287U);
}

TEST(HeatCells, TheLastCellsMayStandForFewerEntries) {
  const HeatCells cells = heat_cells(Matrix(33, 1, 1.0), Matrix(33, 1, 2.0), {});
  EXPECT_EQ(cells.rows, 17U);
  EXPECT_EQ(cells.cells.size(), 17U);
  EXPECT_EQ(cells.cells.back().i, 32U);
}

TEST(HeatCells, NanIsFarthestOff) {
  const HeatCells cells = heat_cells({{1, 2, 3}}, {{infinity, NAN, 1e300}}, {});
  EXPECT_EQ(cells.wrong_entries, 3U);
  EXPECT_EQ(cells.worst.j, 1U);
}

TEST(HeatScale, HasFiveStepsOnEachSide) {
  const HeatScale scale(2.0);
  EXPECT_EQ(scale.step_of(0.0), 0);
  EXPECT_EQ(scale.step_of(2.0), 5);
  EXPECT_EQ(scale.step_of(-2.0), -5);
  EXPECT_EQ(scale.step_of(0.8), 2);
  EXPECT_EQ(scale.step_of(100.0), 5);
  EXPECT_EQ(scale.step_of(-infinity), -5);
}

TEST(HeatScale, OfZerosHasOneColour) {
  const HeatCells cells = heat_cells({{0, 0}}, {{0, 0}}, {});
  EXPECT_EQ(scale_of_values(cells).step_of(0.0), 0);
  EXPECT_EQ(scale_of_difference(cells).limit(), 0.0);
}

TEST(HeatScale, IsSharedByExpectedAndGivenButOneHugeNumberDoesNotHideTheRest) {
  EXPECT_EQ(scale_of_values(heat_cells({{1, -2}}, {{1, 3}}, {})).limit(), 3.0);
  EXPECT_EQ(scale_of_values(heat_cells({{1, -2}}, {{1, 1e9}}, {})).limit(), 8.0);
  EXPECT_EQ(scale_of_values(heat_cells({{1, -2}}, {{1, 0.5}}, {})).limit(), 2.0);
  EXPECT_EQ(scale_of_values(heat_cells({{0, 0}}, {{7, 0}}, {})).limit(), 7.0);
  EXPECT_EQ(scale_of_values(heat_cells({{1, 2}}, {{NAN, infinity}}, {})).limit(), 2.0);
}

TEST(HeatScale, OfTheDifferenceEndsAtTheLargest) {
  const HeatCells cells = heat_cells({{1, 2, 3}}, {{1.5, 1, NAN}}, {});
  EXPECT_EQ(scale_of_difference(cells).limit(), 1.0);
}

}  // namespace
}  // namespace dnn
