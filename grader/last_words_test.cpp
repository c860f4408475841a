#include "grader/last_words.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

TEST(LastWords, StandBehindWhatTheProgramPrinted) {
  for (const std::string words :
       {"free(): invalid pointer\n", "*** buffer overflow detected ***: terminated\n",
        "double free or corruption (out)\n",
        "linear_forward: 03_linear_forward.cpp:7: void f(): Assertion `m > 0' failed.\n",
        "/usr/include/c++/12/array:61: T& f(int) [with T = double]: Assertion '__n < 3' failed.\n",
        "terminate called without an active exception\n"}) {
    EXPECT_EQ(start_of_last_words("Z = 1\n" + words), 6U) << words;
    EXPECT_EQ(start_of_last_words(words), 0U) << words;
    EXPECT_EQ(last_words("Z = 1\n" + words) + "\n", words);
  }
  EXPECT_EQ(last_words("Z = 1free(): invalid pointer\n"), "free(): invalid pointer");
}

TEST(LastWords, OfAnExceptionComeToOneLine) {
  const std::string words =
      "terminate called after throwing an instance of 'dnn::ShapeError'\n  what():  dot: "
      "no\nmore\n";
  EXPECT_EQ(start_of_last_words("Z\n" + words), 2U);
  EXPECT_EQ(
      last_words("Z\n" + words),
      "terminate called after throwing an instance of 'dnn::ShapeError' what():  dot: no more");
  EXPECT_EQ(
      last_words("pure virtual method called\nterminate called without an active exception\n"),
      "pure virtual method called terminate called without an active exception");
}

TEST(LastWords, AreNotWhatTheProgramItselfPrinted) {
  for (const std::string printed : {"", "\n", "Z = 1", "Z = 1\n\n", "*** step 1 ***\n",
                                    "free(): invalid pointer\nthat was said before\n"}) {
    EXPECT_EQ(start_of_last_words(printed), printed.size()) << printed;
    EXPECT_EQ(last_words(printed), "");
  }
}

}  // namespace
}  // namespace dnn
