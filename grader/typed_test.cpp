#include "grader/typed.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

TEST(Typed, RepeatsTheOptionsThatWereGiven) {
  Options options;
  EXPECT_EQ(grader_command(options), "build/bin/grader");
  options.submission = "mine";
  options.language = language_of_locale();
  EXPECT_EQ(grader_command(options), "build/bin/grader --submission mine");
  const bool is_chinese = options.language == Language::zh;
  options.language = is_chinese ? Language::en : Language::zh;
  EXPECT_EQ(grader_command(options),
            std::string("build/bin/grader --submission mine --lang ") + (is_chinese ? "en" : "zh"));
}

TEST(Typed, RepeatsOnlyTheLanguageInAFinding) {
  EXPECT_EQ(grader_command(), "build/bin/grader");
  Options options;
  options.submission = "mine";
  const bool is_chinese = language_of_locale() == Language::zh;
  options.language = is_chinese ? Language::en : Language::zh;
  keep_language(options);
  EXPECT_EQ(grader_command(), std::string("build/bin/grader --lang ") + (is_chinese ? "en" : "zh"));
  keep_language({});
}

TEST(Typed, QuotesFolders) {
  Options options;
  options.submission = "handed in/Ann";
  options.cases = "harder";
  EXPECT_EQ(grader_command(options),
            "build/bin/grader --submission 'handed in/Ann' --cases harder");
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
