#include "grader/report/heat_map.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "given/language/language.hpp"
#include "grader/report/html_checker.hpp"

namespace dnn {
namespace {

constexpr double infinity = HUGE_VAL;

class HeatMap : public testing::Test {
 protected:
  ~HeatMap() override { speak(Language::en); }
};

// A whole page for the checker.
std::string error_in(const std::string& maps) {
  return html_error("<!DOCTYPE html>\n<html>" + maps + "</html>\n");
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(HeatMap, ShowsExpectedGivenAndTheirDifferenceWithNumbers) {
  const std::string maps = heat_maps("Z", {{3.26295337, -1.2343}}, {{3.7616941, -0.73555912}}, {});
  EXPECT_EQ(error_in(maps), "");
  EXPECT_EQ(count_of(maps, "<svg "), 3U);
  for (const char* number : {">3.26<", ">-1.23<", ">3.76<", ">-0.736<"})
    EXPECT_EQ(count_of(maps, number), std::string(number) == ">3.76<" ? 3U : 1U) << number;
  EXPECT_EQ(count_of(maps, ">0.499<"), 4U - 1U) << "two cells and the end of the scale";
}

TEST_F(HeatMap, EachPictureSaysInWordsWhatItShows) {
  const std::string maps = heat_maps("Z", {{3.26295337, -1.2343}}, {{3.26295337, -0.5}}, {});
  const std::string wrong =
      "Z (1, 2). Wrong entries: 1 of 2 in Z (1, 2). Farthest off is Z(0, 1): -0.5 in place of "
      "-1.2343.";
  EXPECT_EQ(count_of(maps, "role=\"img\""), 3U);
  EXPECT_TRUE(holds(maps, "aria-label=\"expected, " + wrong + "\"")) << maps;
  EXPECT_TRUE(holds(maps, "aria-label=\"got, " + wrong + "\""));
  EXPECT_TRUE(holds(maps, "aria-label=\"difference: got − expected, " + wrong + "\""));
}

TEST_F(HeatMap, SpeaksChinese) {
  speak(Language::zh);
  const std::string maps = heat_maps("Z", {{1, 2}}, {{1, 3}}, {});
  EXPECT_EQ(error_in(maps), "");
  EXPECT_TRUE(
      holds(maps, "Z (1, 2) 的 2 个元素中有 1 个不对。差得最多的是 Z(0, 1)：应为 2，得到 3。"));
}

TEST_F(HeatMap, OutlinesWrongEntriesBesideTheirColour) {
  const std::string right_and_wrong = heat_maps("Z", {{1, 2}}, {{1, 3}}, {});
  EXPECT_EQ(count_of(right_and_wrong, "class=\"marks\""), 2U) << "in yours and in the difference";
  EXPECT_TRUE(holds(right_and_wrong, "Wrong entries have an outline."));
}

TEST_F(HeatMap, ALargeMatrixHasDotsInsteadOfNumbers) {
  const std::string maps = heat_maps("X", Matrix(12288, 3, 1.0), Matrix(12288, 3, 2.0), {});
  EXPECT_EQ(error_in(maps), "");
  EXPECT_TRUE(holds(maps, "Wrong entries have a dot."));
  EXPECT_TRUE(holds(maps, "Each cell stands for 384 x 1 entries"));
  EXPECT_TRUE(holds(maps, "Wrong entries: 36864 of 36864 in X (12288, 3)."));
  EXPECT_TRUE(holds(maps, ">11520<")) << "the row at which the cells end";
  EXPECT_LT(maps.size(), 20'000U);
}

TEST_F(HeatMap, TheLargestStaysSmall) {
  Matrix given(400, 400);
  for (std::size_t i = 0; i < 400; ++i)
    for (std::size_t j = 0; j < 400; ++j) given(i, j) = static_cast<double>(i * j % 101) - 50.0;
  EXPECT_LT(heat_maps("X", Matrix(400, 400), given, {}).size(), 150'000U);
}

TEST_F(HeatMap, WhatIsNoNumberIsToldApart) {
  const std::string small = heat_maps("Z", {{1, 2, 3, 4}}, {{NAN, infinity, -infinity, 4}}, {});
  EXPECT_EQ(error_in(small), "");
  EXPECT_EQ(count_of(small, ">nan<"), 2U);
  EXPECT_EQ(count_of(small, ">inf<"), 2U);
  EXPECT_EQ(count_of(small, ">-inf<"), 2U);
  EXPECT_EQ(count_of(small, "class=\"hn\""), 2U);

  Matrix given(20, 20);
  EXPECT_FALSE(holds(heat_maps("Z", Matrix(20, 20, 1.0), given, {}), "A cross is NaN."));
  given(3, 4) = NAN;
  EXPECT_TRUE(holds(heat_maps("Z", Matrix(20, 20, 1.0), given, {}), "A cross is NaN."));
  given(3, 5) = -infinity;
  EXPECT_TRUE(
      holds(heat_maps("Z", Matrix(20, 20, 1.0), given, {}), "An arrow’s head is infinity."));
}

TEST_F(HeatMap, SaysWhereTheColoursEnd) {
  EXPECT_FALSE(holds(heat_maps("Z", {{1, 2}}, {{1, 3}}, {}), "beyond"));
  EXPECT_TRUE(holds(heat_maps("Z", {{1, 2}}, {{1, 300}}, {}),
                    "Some of your numbers are beyond 8, where the colours end."));
}

TEST_F(HeatMap, NumbersAreShort) {
  const std::string maps = heat_maps("Z", {{0.00012345, 1.5e-300, 123456.0, 1e300}},
                                     {{0.00012346, 0, 123457.0, -1e300}}, {});
  for (const char* number : {">1.23e-4<", ">1.50e-300<", ">1.23e5<", ">1e300<", ">-1e300<"})
    EXPECT_TRUE(holds(maps, number)) << number;
}

TEST_F(HeatMap, TheNameIsForeignText) {
  const std::string maps = heat_maps("grads[\"<b>\"]", {{1, 2}}, {{1, 3}}, {});
  EXPECT_EQ(error_in(maps), "");
  EXPECT_FALSE(holds(maps, "<b>"));
}

}  // namespace
}  // namespace dnn
