#include "given/plot/text_fit.hpp"

#include <gtest/gtest.h>

namespace dnn::plot {
namespace {

using Lines = std::vector<std::string>;

TEST(TextFit, WidthGrowsWithTheTextAndTheFont) {
  EXPECT_EQ(text_width("", 13), 0.0);
  EXPECT_DOUBLE_EQ(text_width("nn", 10), 2 * text_width("n", 10));
  EXPECT_DOUBLE_EQ(text_width("n", 20), 2 * text_width("n", 10));
  EXPECT_DOUBLE_EQ(text_width("猫", 13), 13.0);
}

TEST(TextFit, ShortenedKeepsWholeCharacters) {
  EXPECT_EQ(shortened("short", 100, 13), "short");
  EXPECT_EQ(shortened("猫猫猫猫猫", 30, 10), "猫猫…");
  EXPECT_EQ(shortened("猫", 1, 10), "…");
  EXPECT_LE(text_width(shortened("a caption that is too long", 60, 12), 12), 60.0);
}

TEST(TextFit, WrappedBreaksAtSpaces) {
  EXPECT_EQ(wrapped("one two three", 1000, 13, 3), Lines{"one two three"});
  EXPECT_EQ(wrapped("nnnn nnnn nnnn", text_width("nnnn nnnn", 13), 13, 3),
            (Lines{"nnnn nnnn", "nnnn"}));
  EXPECT_EQ(wrapped("  ", 100, 13, 3), Lines{""});
}

TEST(TextFit, WrappedBreaksBetweenChineseCharacters) {
  EXPECT_EQ(wrapped("测试集中认错的图像", 40, 10, 3), (Lines{"测试集中", "认错的图", "像"}));
  EXPECT_EQ(wrapped("学习率 0.005 时", 65, 10, 3), (Lines{"学习率 0.005", "时"}));
  EXPECT_EQ(wrapped("猫（应为：狗）", 40, 10, 3), (Lines{"猫（应", "为：狗）"}));
}

TEST(TextFit, TheLastLineThatIsAllowedEndsWithAnEllipsis) {
  const Lines lines = wrapped("nnnn nnnn nnnn nnnn", text_width("nnnnn", 13), 13, 2);
  EXPECT_EQ(lines, (Lines{"nnnn", "nnnn…"}));
}

}  // namespace
}  // namespace dnn::plot
