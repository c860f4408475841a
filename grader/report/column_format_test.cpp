#include "grader/report/column_format.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace dnn {
namespace {

// The numbers of a column, each wrong where the two differ: "expected/given …".
std::string written(const std::vector<std::pair<double, double>>& numbers) {
  std::vector<ColumnEntry> entries;
  for (const auto& [expected, given] : numbers)
    entries.push_back({expected, given, expected != given});
  const ColumnFormat format(entries);
  std::string text;
  std::size_t width = 0;
  for (const auto& [expected, given] : numbers) {
    text += (text.empty() ? "" : " ") + format(expected) + "/" + format(given);
    width = std::max({width, format(expected).size(), format(given).size()});
  }
  EXPECT_EQ(format.width(), width);
  return text;
}

TEST(ColumnFormat, FourDigitsOfTheLargest) {
  EXPECT_EQ(written({{0.0162434536, 0.0324869073}, {-0.0052817, -0.0105634}}),
            "0.01624/0.03249 -0.00528/-0.01056");
  EXPECT_EQ(written({{123.456, 7.0}}), "123.5/7.0");
  EXPECT_EQ(written({{123456.7, 7.3}}), "123457/7");
}

TEST(ColumnFormat, MoreWhereFourDoNotTellTheNumbersApart) {
  EXPECT_EQ(written({{0.5, 0.50000001}}), "0.50000000/0.50000001");
  EXPECT_EQ(written({{100.0, 100.0}, {0.001, 0.002}}), "100.000/100.000 0.001/0.002");
  EXPECT_EQ(written({{1.0, 1.0000000000000002}}), "1.0000000000000000/1.0000000000000002");
}

TEST(ColumnFormat, NoZerosThatSayNothing) {
  EXPECT_EQ(written({{1.0, 0.0}, {0.0, 0.0}}), "1/0 0/0");
  EXPECT_EQ(written({{0.5, 1.0}}), "0.5/1.0");
  EXPECT_EQ(written({{0.0, 0.0}}), "0/0");
  EXPECT_EQ(written({{1.0, -0.00001}, {-0.0, 0.0}}), "1/0 0/0");
}

TEST(ColumnFormat, TinyAndHugeNumbersHaveAnExponent) {
  EXPECT_EQ(written({{1.25e-9, 2.5e-9}}), "1.250e-09/2.500e-09");
  EXPECT_EQ(written({{1e300, 2e-300}}), "1.000e+300/2.000e-300");
  EXPECT_EQ(written({{6.02e23, 0.0}}), "6.020e+23/0.000e+00");
  EXPECT_EQ(written({{1000.0, 1000.0}, {1e-9, 2e-9}}), "1.000e+03/1.000e+03 1.000e-09/2.000e-09");
}

TEST(ColumnFormat, WhatIsNotFiniteIsNamed) {
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(written({{0.25, std::numeric_limits<double>::quiet_NaN()}, {0.5, -infinity}}),
            "0.25/nan 0.50/-inf");
}

}  // namespace
}  // namespace dnn
