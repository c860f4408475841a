#include "grader/watch/screen.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

using Strings = std::vector<std::string>;

constexpr ScreenSize narrow{5, 10};

TEST(Screen, SendsNothingWhereNothingChanged) {
  EXPECT_EQ(bytes_to_change({"a", "b"}, {"a", "b"}, narrow), "");
  EXPECT_EQ(bytes_to_change({}, {}, narrow), "");
}

TEST(Screen, SendsOnlyTheLinesThatChanged) {
  EXPECT_EQ(bytes_to_change({"a", "b", "c"}, {"a", "x", "c"}, narrow),
            "\x1b[2;1Hx\x1b[K"
            "\x1b[3;1H");
}

TEST(Screen, SendsAllToAnEmptyScreen) {
  EXPECT_EQ(bytes_to_change({}, {"a", "b"}, narrow),
            "\x1b[1;1Ha\x1b[K\x1b[2;1Hb\x1b[K"
            "\x1b[2;1H");
}

TEST(Screen, ErasesWhatIsBelowAShorterPage) {
  EXPECT_EQ(bytes_to_change({"a", "b", "c"}, {"a"}, narrow), "\x1b[2;1H\x1b[J\x1b[1;1H");
}

TEST(Screen, AFullLineIsNotErasedAtItsEnd) {
  EXPECT_EQ(bytes_to_change({""}, {"0123456789"}, narrow), "\x1b[1;1H0123456789\x1b[1;1H");
  EXPECT_EQ(bytes_to_change({""}, {"\x1b[32m甲乙丙丁戊\x1b[0m"}, narrow),
            "\x1b[1;1H\x1b[32m甲乙丙丁戊\x1b[0m\x1b[1;1H");
}

TEST(Screen, ClipsByColumnsAndLeavesNoColourOpen) {
  EXPECT_EQ(clipped("0123456789", 10), "0123456789");
  EXPECT_EQ(clipped("0123456789a", 10), "0123456...");
  EXPECT_EQ(clipped("\x1b[32m0123456789\x1b[0m", 10), "\x1b[32m0123456789\x1b[0m");
  EXPECT_EQ(clipped("\x1b[32m0123456789a\x1b[0m", 10), "0123456...");
  EXPECT_EQ(clipped("甲乙丙丁戊己", 10), "甲乙丙...");
}

TEST(Screen, APageThatFitsStays) {
  EXPECT_EQ(fitted({{{"a", "b"}, 1, 0, 0}, {{"c"}, 0, 0, 0}}, 3, "…"), (Strings{"a", "b", "c"}));
}

TEST(Screen, CutsTheLeastImportantFirst) {
  EXPECT_EQ(fitted({{{"a", "b", "c"}, 0, 2, 0}, {{"d"}, 1, 1, 0}}, 3, "…"),
            (Strings{"a", "…", "d"}));
  EXPECT_EQ(fitted({{{"a", "b", "c"}, 0, 2, 0}, {{"d", "e", "f"}, 1, 1, 0}}, 4, "…"),
            (Strings{"a", "…", "d", "…"}));
}

TEST(Screen, CutsBeforeTheTailOfASection) {
  EXPECT_EQ(fitted({{{"a", "b", "c", "d", "e"}, 0, 3, 1}}, 4, "…"), (Strings{"a", "b", "…", "e"}));
  EXPECT_EQ(fitted({{{"a", "b", "c", "d", "e"}, 0, 3, 1}}, 3, "…"), (Strings{"a", "…", "e"}));
}

TEST(Screen, NoPageIsHigherThanTheScreen) {
  EXPECT_EQ(fitted({{{"a", "b"}, 0, 2, 0}, {{"c", "d"}, 1, 2, 0}}, 1, "…"), Strings{"a"});
}

}  // namespace
}  // namespace dnn
