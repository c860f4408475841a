#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

#include "given/language/chinese_test_support.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/xml_test_support.hpp"
#include "given/test_support.hpp"

namespace dnn::plot {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double inf = std::numeric_limits<double>::infinity();

std::string chart(const std::vector<Series>& series) {
  return line_chart("Costs", "iteration", "cost", series);
}

std::string refusal(const std::vector<Series>& series) {
  return message_of<std::invalid_argument>([&] { chart(series); });
}

Series costs(const std::string& name, std::size_t count) {
  Series series{name, {}, {}};
  for (std::size_t i = 0; i < count; ++i) {
    series.x.push_back(100.0 * static_cast<double>(i));
    series.y.push_back(0.7 / static_cast<double>(i + 1));
  }
  return series;
}

std::string path_of_series(const std::string& svg, const std::string& style) {
  const std::size_t begin = svg.find("<path class=\"series " + style + "\" d=\"");
  return begin == std::string::npos ? "" : svg.substr(begin, svg.find('\n', begin) - begin);
}

TEST_F(InChinese, WhatALineChartShows) {
  Series series = costs("甲", 25);
  series.y[3] = nan;
  const std::string svg = line_chart("代价", "迭代次数", "代价", {series});
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_EQ(
      count_of(svg, "折线图，横轴：迭代次数，纵轴：代价。曲线“甲”，25 个值，从 0 处的 0.7 到"), 1u);
  EXPECT_EQ(count_of(svg, "曲线“甲”：25 个值中有 1 个是 nan 或无穷大，曲线在"), 1u);
  EXPECT_EQ(refusal({{"a", {0}, {}}}), "line_chart：曲线“a”有 1 个 x 和 0 个 y");
}

TEST(LineChart, OneCurve) {
  const std::string svg = chart({costs("", 25)});
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_LT(svg.size(), 10000u);
  EXPECT_EQ(count_of(path_of_series(svg, "s0"), "L"), 24u);
  EXPECT_EQ(count_of(svg, "<use href=\"#m0\""), 25u);
  EXPECT_EQ(count_of(svg, ">iteration</text>"), 1u);
  EXPECT_EQ(count_of(svg, ">cost</text>"), 1u);
  EXPECT_EQ(count_of(svg, ">2500</text>"), 1u);
  EXPECT_EQ(count_of(svg, ">0.7</text>"), 1u);
  EXPECT_EQ(count_of(svg, "class=\"note\""), 0u);
  EXPECT_EQ(count_of(svg, "25 values, from 0.7 at 0 to 0.028 at 2400."), 1u);
}

TEST(LineChart, TheLegendShowsLineAndMarker) {
  const std::string svg = chart({costs("rate <0.1>", 5), costs("rate 0.01", 7)});
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_EQ(count_of(svg, ">rate &lt;0.1&gt;</text>"), 1u);
  EXPECT_EQ(count_of(svg, "<line class=\"series s1\""), 1u);
  EXPECT_EQ(count_of(svg, "<use href=\"#m0\""), 6u);
  EXPECT_EQ(count_of(svg, "<use href=\"#m1\""), 8u);
}

TEST(LineChart, ValuesThatAreNotFiniteLeaveGaps) {
  Series series = costs("deep", 8);
  series.y[2] = nan;
  series.y[4] = inf;
  const std::string svg = chart({series});
  EXPECT_EQ(xml_error(svg), "");
  const std::string path = path_of_series(svg, "s0");
  EXPECT_EQ(count_of(path, "M"), 3u);
  EXPECT_EQ(count_of(path, "L"), 3u);
  EXPECT_EQ(count_of(svg, "<use href=\"#m0\""), 6u + 1u);
  EXPECT_EQ(count_of(svg, "2 of 8 values are nan or infinite and leave gaps"), 1u);
  EXPECT_EQ(count_of(svg, "x\u00a0=\u00a0200</text>"), 1u);
  EXPECT_EQ(count_of(path, "nan") + count_of(path, "inf"), 0u);
}

TEST(LineChart, NothingButNan) {
  const std::string svg = chart({{"", {0, 1}, {nan, -inf}}});
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_EQ(count_of(svg, "2 of 2 values are nan or infinite"), 1u);
  EXPECT_EQ(path_of_series(svg, "s0"), "");
}

TEST(LineChart, OnePointAndConstantValuesHaveAnAxis) {
  for (const Series& series :
       {Series{"", {0}, {0.69}}, Series{"", {0, 100}, {0.5, 0.5}}, Series{"", {3, 3}, {0, 0}}}) {
    const std::string svg = chart({series});
    EXPECT_EQ(xml_error(svg), "");
    EXPECT_EQ(count_of(svg, "=\"nan\"") + count_of(svg, "=\"inf\""), 0u);
    EXPECT_GE(count_of(svg, "class=\"middle\""), 3u);
  }
}

TEST(LineChart, ManyPointsHaveFewMarkers) {
  const std::string svg = chart({costs("", 3000)});
  EXPECT_LE(count_of(svg, "<use href=\"#m0\""), 30u);
  EXPECT_EQ(count_of(path_of_series(svg, "s0"), "L"), 2999u);
  EXPECT_LT(svg.size(), 60000u);
}

TEST(LineChart, TheSameBytesEachTime) {
  EXPECT_EQ(chart({costs("a", 25), costs("b", 9)}), chart({costs("a", 25), costs("b", 9)}));
}

TEST(LineChart, RefusesWhatItCannotDraw) {
  EXPECT_EQ(refusal({}), "line_chart: there is no series");
  EXPECT_EQ(refusal({{"train", {}, {}}}), "line_chart: series \"train\" is empty");
  EXPECT_EQ(refusal({{"train", {1, 2}, {1}}}), "line_chart: series \"train\" has 2 x and 1 y");
  EXPECT_EQ(refusal({{"train", {1, nan}, {1, 2}}}),
            "line_chart: series \"train\": x[1] is not a finite number");
  EXPECT_EQ(refusal(std::vector<Series>(7, costs("", 2))),
            "line_chart: 7 series are too many; at most 6 can be told apart");
}

}  // namespace
}  // namespace dnn::plot
