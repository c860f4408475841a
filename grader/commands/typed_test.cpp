#include "grader/commands/typed.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

TEST(Typed, RepeatsTheOptionsThatWereGiven) {
  Options options;
  EXPECT_EQ(typed(options, "next"), "build/bin/grader next");
  options.submission = "mine";
  options.language = language_of_locale();
  EXPECT_EQ(typed(options, "next"), "build/bin/grader next --submission mine");
  const bool is_chinese = options.language == Language::zh;
  options.language = is_chinese ? Language::en : Language::zh;
  EXPECT_EQ(typed(options, "next"), std::string("build/bin/grader next --submission mine --lang ") +
                                        (is_chinese ? "en" : "zh"));
}

TEST(Typed, QuotesFolders) {
  Options options;
  options.submission = "handed in/Ann";
  options.cases = "harder";
  EXPECT_EQ(typed(options, "hint softmax"),
            "build/bin/grader hint softmax --submission 'handed in/Ann' --cases harder");
}

TEST(Typed, RepeatsTheExercisesThatWereAskedFor) {
  Options options;
  EXPECT_EQ(asked_words(options), "");
  options.exercises = {"3_step_by_step", "my work/01_sigmoid.cpp"};
  EXPECT_EQ(asked_words(options), " 3_step_by_step 'my work/01_sigmoid.cpp'");
}

TEST(Typed, APathIsOneWordOfAShell) {
  EXPECT_EQ(typed_path("exercises/1_basics/01_sigmoid.cpp"), "exercises/1_basics/01_sigmoid.cpp");
  EXPECT_EQ(typed_path("Ann's work"), "'Ann'\\''s work'");
  EXPECT_EQ(typed_path("$(date)"), "'$(date)'");
  EXPECT_EQ(typed_path("作业/第 1 题"), "'作业/第 1 题'");
  EXPECT_EQ(typed_path("a\x1b[2Jb"), "'a\\x1b[2Jb'") << "no escape reaches the terminal";
}

}  // namespace
}  // namespace dnn
