#include "given/plot/utf8.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dnn::plot {
namespace {

std::u32string characters(std::string_view text) {
  std::u32string result;
  while (!text.empty()) result += take_character(text);
  return result;
}

TEST(Utf8, CharactersOfOneToFourBytes) {
  EXPECT_EQ(characters("a é 猫 🐈"), U"a é 猫 🐈");
  EXPECT_EQ(characters("\t\n"), U"\t\n");
}

// One for every byte that begins no character.
TEST(Utf8, WhatIsNotUtf8IsReplaced) {
  EXPECT_EQ(characters("a\x80z"), U"a\uFFFDz");
  EXPECT_EQ(characters("\xE7\x8Cz"), U"\uFFFD\uFFFDz");                    // ends too early
  EXPECT_EQ(characters("\xC0\xAF"), U"\uFFFD\uFFFD");                      // "/" in two bytes
  EXPECT_EQ(characters("\xE0\x80\xAF"), U"\uFFFD\uFFFD\uFFFD");            // "/" in three
  EXPECT_EQ(characters("\xED\xA0\x80"), U"\uFFFD\uFFFD\uFFFD");            // a surrogate
  EXPECT_EQ(characters("\xF4\x90\x80\x80"), U"\uFFFD\uFFFD\uFFFD\uFFFD");  // beyond U+10FFFF
  EXPECT_EQ(characters("\xFFz"), U"\uFFFDz");
}

TEST(Utf8, WhatXmlForbidsIsReplaced) {
  EXPECT_EQ(characters(std::string_view("a\0b", 3)), U"a\uFFFDb");
  EXPECT_EQ(characters("\x1B[1m"), U"\uFFFD[1m");
  EXPECT_EQ(characters("\xEF\xBF\xBE"), U"\uFFFD");
}

}  // namespace
}  // namespace dnn::plot
