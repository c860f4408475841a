// What fits into the columns of a terminal.
#include "grader/columns.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

TEST(ColumnsOf, AChineseCharacterTakesTwoAndAnAccentNone) {
  EXPECT_EQ(columns_of(""), 0U);
  EXPECT_EQ(columns_of("Z = W A"), 7U);
  EXPECT_EQ(columns_of("正向传播"), 8U);
  EXPECT_EQ(columns_of("代价（J）。"), 11U);
  EXPECT_EQ(columns_of("e\u0301\u2713"), 2U);
  EXPECT_EQ(columns_of("\xff\xe6"), 2U) << "bytes that are no UTF-8";
}

TEST(Padded, FillsUpWithSpaces) {
  EXPECT_EQ(padded("abc", 5), "abc  ");
  EXPECT_EQ(padded("abc", 3), "abc");
  EXPECT_EQ(padded("abc", 2), "abc");
  EXPECT_EQ(padded_left("abc", 5), "  abc");
  EXPECT_EQ(padded_left("abc", 2), "abc");
}

TEST(Shortened, LeavesAloneWhatFits) {
  EXPECT_EQ(shortened("", 10), "");
  EXPECT_EQ(shortened("0123456789", 10), "0123456789");
}

TEST(Shortened, CutsToTheWidthWithDots) { EXPECT_EQ(shortened("0123456789a", 10), "0123456..."); }

TEST(Shortened, CountsCharactersNotBytes) {
  EXPECT_EQ(shortened("ééééé", 5), "ééééé");
  EXPECT_EQ(shortened("éééééé", 5), "éé...");
}

TEST(Shortened, NeverCutsACharacterInTwo) {
  EXPECT_EQ(shortened("a✓✓✓✓✓", 5), "a✓...");
  EXPECT_EQ(shortened("ab✓✓✓✓", 5), "ab...");
}

TEST(Shortened, ATinyWidthLeavesDots) { EXPECT_EQ(shortened("abcdef", 3), "..."); }

TEST(Padded, CountsColumns) {
  EXPECT_EQ(padded("代价", 6), "代价  ");
  EXPECT_EQ(padded_left("é", 3), "  é");
}

TEST(Shortened, CutsNoWideCharacterInTwo) {
  EXPECT_EQ(shortened("正向传播", 8), "正向传播");
  EXPECT_EQ(shortened("正向传播过程", 8), "正向...");
  EXPECT_EQ(shortened("a正向传播过程", 9), "a正向...");
}

TEST(Wrapped, BreaksAtSpaces) {
  EXPECT_EQ(wrapped("one two three", 8), (std::vector<std::string>{"one two", "three"}));
  EXPECT_EQ(wrapped("one two", 7), (std::vector<std::string>{"one two"}));
  EXPECT_EQ(wrapped("", 7), (std::vector<std::string>{""}));
}

TEST(Wrapped, BreaksAWordThatIsTooLong) {
  EXPECT_EQ(wrapped("abcdefgh", 3), (std::vector<std::string>{"abc", "def", "gh"}));
}

TEST(Wrapped, BreaksBetweenChineseCharactersButNotBeforeACommaOrInsideAWord) {
  EXPECT_EQ(wrapped("正向传播过程", 8), (std::vector<std::string>{"正向传播", "过程"}));
  EXPECT_EQ(wrapped("正向传播，反向", 8), (std::vector<std::string>{"正向传", "播，反向"}));
  EXPECT_EQ(wrapped("正向传（反向）", 8), (std::vector<std::string>{"正向传", "（反向）"}));
  EXPECT_EQ(wrapped("代价 compute_cost 函数", 14),
            (std::vector<std::string>{"代价", "compute_cost", "函数"}));
}

TEST(Wrapped, ATextOfMegabytesIsGoneThroughOnce) {
  const std::string flood(8U << 20U, 'x');
  EXPECT_EQ(wrapped(flood, 64).size(), flood.size() / 64);
}

}  // namespace
}  // namespace dnn
