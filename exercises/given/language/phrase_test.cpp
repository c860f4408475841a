#include "given/language/phrase.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

TEST(Reworded, FitsTheWholeTextOrNothing) {
  EXPECT_EQ(reworded("division by zero", "division by zero", "it divides"), "it divides");
  EXPECT_EQ(reworded("division by zero!", "division by zero", "it divides"), std::nullopt);
  EXPECT_EQ(reworded("a division by zero", "division by zero", "it divides"), std::nullopt);
  EXPECT_EQ(reworded("", "", "nothing"), "nothing");
  EXPECT_EQ(reworded("", "a", "nothing"), std::nullopt);
}

TEST(Reworded, SaysWhatThePartsStandFor) {
  EXPECT_EQ(reworded("index -1 of 'double [3]'", "index * of '*[#]'", "$3, not $1"), "3, not -1");
  EXPECT_EQ(reworded("", "*", "($1)"), "()");
  EXPECT_EQ(reworded("a, b", "*, *", "$2 $2 $1"), "b b a");
}

TEST(Reworded, TakesAsLittleTextAsCanBe) {
  EXPECT_EQ(reworded("(new [] vs free) on (0x1)", "(* vs *)*", "$1, $2"), "new [], free");
  EXPECT_EQ(reworded("a-b-c", "*-c", "$1"), "a-b");  // though not less than fits
}

TEST(Reworded, TakesAllDigitsOfANumber) {
  EXPECT_EQ(reworded("size 128 of", "size # of", "$1"), "128");
  EXPECT_EQ(reworded("size  of", "size # of", "$1"), std::nullopt);
  EXPECT_EQ(reworded("size 12a of", "size # of", "$1"), std::nullopt);
  EXPECT_EQ(reworded("12", "#", "$1"), "12");
}

TEST(Reworded, TakesTheFirstChoiceThatFits) {
  for (const char* text : {"3 bytes after x", "3 bytes to the right of x"})
    EXPECT_EQ(reworded(text, "# bytes {after|to the right of} *", "$1 $2"), "3 x") << text;
  EXPECT_EQ(reworded("3 bytes before x", "# bytes {after|to the right of} *", ""), std::nullopt);
  EXPECT_EQ(reworded("'long int'", "'*{ int|}'", "$1"), "long");
  EXPECT_EQ(reworded("'int'", "'*{ int|}'", "$1"), "int");
}

// ---- translations

constexpr Translation weather[] = {
    {"* and *", "$1和$2"},
    {"rain for # days", "下 $1 天雨"},
    {"snow", "下雪"},
};

class Translated : public testing::Test {
 protected:
  ~Translated() override { speak(Language::en); }
};

TEST_F(Translated, StaysAsItIsInEnglish) {
  EXPECT_EQ(translated("snow and rain for 3 days", weather), "snow and rain for 3 days");
}

TEST_F(Translated, SaysThePartsInChineseToo) {
  speak(Language::zh);
  EXPECT_EQ(translated("snow and rain for 3 days", weather), "下雪和下 3 天雨");
  EXPECT_EQ(translated("snow and snow and snow", weather), "下雪和下雪和下雪");
}

TEST_F(Translated, LeavesWhatNoneFits) {
  speak(Language::zh);
  EXPECT_EQ(translated("hail", weather), "hail");
  EXPECT_EQ(translated("hail and snow", weather), "hail和下雪");
  EXPECT_EQ(translated("", weather), "");
}

// A student may write such a text: parts within parts, without end.
TEST_F(Translated, LeavesWhatIsLongerThanAnyThatWeKnow) {
  speak(Language::zh);
  std::string parts = "snow";
  while (parts.size() < 1'000'000) parts += " and snow";
  EXPECT_EQ(translated(parts, weather), parts);
}

}  // namespace
}  // namespace dnn
