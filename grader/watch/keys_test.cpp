#include "grader/watch/keys.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

using Keys = std::vector<Key>;

TEST(KeyReader, KnowsTheLettersBigAndSmall) {
  EXPECT_EQ(KeyReader().keys_in("nbhsldrq"),
            (Keys{Key::next, Key::back, Key::hint, Key::show, Key::list, Key::difference,
                  Key::run_all, Key::quit}));
  EXPECT_EQ(KeyReader().keys_in("NQ"), (Keys{Key::next, Key::quit}));
  EXPECT_EQ(KeyReader().keys_in(" ?x"), (Keys{Key::page, Key::help, Key::other}));
}

TEST(KeyReader, TheEndOfInputQuits) { EXPECT_EQ(KeyReader().keys_in("\x04"), Keys{Key::quit}); }

TEST(KeyReader, AnArrowIsOneKeyAndNoLetter) {
  EXPECT_EQ(KeyReader().keys_in("\x1b[A"), Keys{Key::other});
  EXPECT_EQ(KeyReader().keys_in("\x1b[1;5Dq"), (Keys{Key::other, Key::quit}));
  EXPECT_EQ(KeyReader().keys_in("\x1bOSq"), (Keys{Key::other, Key::quit}));
}

TEST(KeyReader, AnArrowMayComeInPieces) {
  KeyReader reader;
  EXPECT_EQ(reader.keys_in("\x1b"), Keys{Key::other});
  EXPECT_EQ(reader.keys_in("["), Keys{});
  EXPECT_EQ(reader.keys_in("dn"), Keys{Key::next});
}

TEST(KeyReader, AChineseCharacterIsOneKey) {
  EXPECT_EQ(KeyReader().keys_in("你n"), (Keys{Key::other, Key::next}));
}

}  // namespace
}  // namespace dnn
