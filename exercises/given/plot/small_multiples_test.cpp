#include <gtest/gtest.h>

#include <stdexcept>

#include "given/plot/model_samples.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/xml_test_support.hpp"
#include "given/test_support.hpp"

namespace dnn::plot {
namespace {

const std::vector<std::string> colours = {"red", "blue"};

std::string refusal(const std::vector<Panel>& panels) {
  return message_of<std::invalid_argument>([&] { small_multiples("t", panels, colours); });
}

TEST(SmallMultiples, SevenPanelsShareTheirAxes) {
  const Points points = flower(400);
  const std::vector<Panel> panels(7, {"n_h = 4: 90.5 %", petals, &points.X, &points.Y});
  const std::string svg = small_multiples("Sizes", panels, colours);
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_LT(svg.size(), 200000u);
  EXPECT_EQ(count_of(svg, ">n_h = 4: 90.5 %</text>"), 7u);
  EXPECT_EQ(count_of(svg, "<path class=\"boundary\""), 7u);
  EXPECT_EQ(count_of(svg, ">x₂</text>"), 3u);  // one a row
  EXPECT_EQ(count_of(svg, ">x₁</text>"), 3u);  // one a column
}

TEST(SmallMultiples, TheRangeIsThatOfAllPanels) {
  const Matrix near{{-1, 1}, {-1, 1}}, far{{-10, 10}, {-10, 10}}, Y{{0, 1}};
  const std::string svg =
      small_multiples("Two", {{"near", {}, &near, &Y}, {"far", {}, &far, &Y}}, colours);
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_EQ(count_of(svg, ">−10</text>"), 3u);
  EXPECT_EQ(count_of(svg, ">−1</text>"), 0u);
}

TEST(SmallMultiples, TheLegendIsThatOfTheFinestPanel) {
  const Points points = flower(40);
  const Panel labels{"labels", halves, &points.X, &points.Y};
  const Panel probabilities{"p", slope, &points.X, &points.Y};
  const auto legends = [&](const std::vector<Panel>& panels) {
    const std::string svg = small_multiples("t", panels, colours);
    return std::pair(count_of(svg, ">predicted blue<"), count_of(svg, ">Probability of blue:<"));
  };
  EXPECT_EQ(legends({labels}), std::pair(std::size_t{1}, std::size_t{0}));
  EXPECT_EQ(legends({labels, probabilities}), std::pair(std::size_t{0}, std::size_t{1}));
}

TEST(SmallMultiples, Refuses) {
  const Points points = flower(9);
  EXPECT_EQ(refusal({}), "small_multiples: there is no panel");
  EXPECT_EQ(refusal({{"a", {}, nullptr, &points.Y}}), "small_multiples: panel \"a\" has no data");
  EXPECT_EQ(refusal({{"a", {}, &points.X, &points.X}}),
            "small_multiples: panel \"a\": Y is (2, 9); beside X (2, 9) it must be (1, 9)");
  EXPECT_EQ(refusal(std::vector<Panel>(21, {"a", {}, &points.X, &points.Y})),
            "small_multiples: 21 panels are too many; draw at most 20");
}

}  // namespace
}  // namespace dnn::plot
