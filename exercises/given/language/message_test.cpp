#include "given/language/message.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

constexpr Message row_of{"row {0} of {1}", "{1} 的第 {0} 行"};

class Speaking : public testing::Test {
 protected:
  ~Speaking() override { speak(Language::en); }
};

TEST_F(Speaking, FillsTheWordsIntoTheLanguageThatIsSpoken) {
  EXPECT_EQ(say(row_of, 3, "dW1"), "row 3 of dW1");
  speak(Language::zh);
  EXPECT_EQ(say(row_of, 3, "dW1"), "dW1 的第 3 行");
}

TEST(Message, BracesThatAreNoPlaceholderStay) {
  EXPECT_EQ(filled("{0} { {a} {} {1", {"x"}), "x { {a} {} {1");
  EXPECT_EQ(filled("{0}", {"{1}"}), "{1}") << "what is filled in is not looked through again";
}

TEST(Placeholders, AreCountedOnceEach) {
  EXPECT_EQ(placeholders_in(""), 0U);
  EXPECT_EQ(placeholders_in("{0} and {2}, {0}"), 5U);
  EXPECT_EQ(placeholders_in("{10} {a} {"), 0U);
  EXPECT_EQ(placeholders_in("$1 for {1}"), 2U | 1U << 11);
}

}  // namespace
}  // namespace dnn
