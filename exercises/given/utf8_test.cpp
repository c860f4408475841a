#include "given/utf8.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

TEST(Utf8Length, CountsTheBytesOfACharacter) {
  EXPECT_EQ(utf8_length("a", 0), 1u);
  EXPECT_EQ(utf8_length("\xC3\xA9", 0), 2u);
  EXPECT_EQ(utf8_length("\xE5\xB1\x82", 0), 3u);
  EXPECT_EQ(utf8_length("\xF0\x9F\x90\x88", 0), 4u);
  EXPECT_EQ(utf8_length("a\xE5\xB1\x82", 1), 3u);
}

TEST(Utf8Length, IsZeroForWhatIsNoCharacter) {
  for (const char* text : {"\x80", "\xC3", "\xC0\x80", "\xE5\xB1", "\xE0\x80\x80", "\xED\xA0\x80",
                           "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xFF"})
    EXPECT_EQ(utf8_length(text, 0), 0u) << text;
}

TEST(IsControl, KnowsBothRanges) {
  for (const char* control : {"\x1B", "\n", "\x7F", "\xC2\x80", "\xC2\x9B", "\xC2\x9F"})
    EXPECT_TRUE(is_control(control));
  for (const char* shown : {" ", "~", "\xC2\xA0", "\xC3\xA9", "\xE5\xB1\x82"})
    EXPECT_FALSE(is_control(shown)) << shown;
}

}  // namespace
}  // namespace dnn
