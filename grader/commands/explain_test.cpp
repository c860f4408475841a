#include "grader/commands/explain.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "grader/columns.hpp"
#include "grader/errors.hpp"
#include "grader/text.hpp"
#include "grader/verdict.hpp"

namespace dnn {
namespace {

constexpr Terminal plain_80{false, false, 80};

class ExplainCommand : public testing::Test {
 protected:
  ~ExplainCommand() override { speak(Language::en); }

  static std::string refusal_of(const std::string& verdict) {
    try {
      explain_text(verdict, plain_80);
    } catch (const InputError& error) {
      return error.what();
    }
    return "";
  }
};

// Each verdict there is; a new one has no name until somebody names it.
std::vector<std::string> names_of_verdicts() {
  std::vector<std::string> names;
  for (int i = 0;; ++i) {
    const std::string name = name_of(static_cast<Verdict>(i));
    if (name == "?") return names;
    names.push_back(name);
  }
}

TEST_F(ExplainCommand, KnowsEveryVerdictInBothLanguages) {
  EXPECT_EQ(names_of_verdicts().size(), 16U);
  for (const Language language : {Language::en, Language::zh}) {
    speak(language);
    for (const std::string& name : names_of_verdicts()) {
      const std::string text = explain_text(name, plain_80);
      EXPECT_TRUE(text.starts_with(name + (language == Language::en ? ": " : "："))) << text;
      EXPECT_NE(verdicts_text(plain_80).find(name + " "), std::string::npos) << name;
      for (const std::string& line : lines_of(text)) EXPECT_LE(columns_of(line), 80U) << line;
    }
    for (const std::string& line : lines_of(verdicts_text(plain_80)))
      EXPECT_LE(columns_of(line), 80U) << line;
    EXPECT_EQ(lines_of(verdicts_text(plain_80)).size(), 16U + 1U + 2U);
  }
}

TEST_F(ExplainCommand, HasThreeParts) {
  EXPECT_EQ(explain_text("EXITED", plain_80),
            "EXITED: the program ended before the function returned\n"
            "\n"
            "What happened\n"
            "    The program ended by itself, as if it were done, before your function gave\n"
            "    back a value.\n"
            "\n"
            "What it often comes from\n"
            "    A call of exit, quick_exit or std::terminate.\n"
            "\n"
            "What to do next\n"
            "    Let the function return instead, or throw. Then: build/bin/grader EXERCISE\n");
}

TEST_F(ExplainCommand, TakesAVerdictAsOneWritesIt) {
  const std::string expected = explain_text("NOT_IMPLEMENTED", plain_80);
  for (const char* word : {"not_implemented", "not-implemented", "Not Implemented"})
    EXPECT_EQ(explain_text(word, plain_80), expected);
  Options options;
  options.exercises = {"not", "implemented"};
  std::ostringstream out;
  EXPECT_EQ(explain_command(options, plain_80, out), 0);
  EXPECT_EQ(out.str(), expected);
  for (const char* shown : {"not handed in", "没有提交"})  // of a file that isn't there
    EXPECT_EQ(explain_text(shown, plain_80).find("NOT_HANDED_IN: "), 0U) << shown;
}

TEST_F(ExplainCommand, NamesTheNearestOfWhatItDoesNotKnow) {
  EXPECT_EQ(refusal_of("shap"),
            "\"shap\" is no verdict; did you mean SHAPE? build/bin/grader explain lists them "
            "all");
  EXPECT_EQ(refusal_of("compile errors"),
            "\"compile errors\" is no verdict; did you mean COMPILE_ERROR? "
            "build/bin/grader explain lists them all");
  EXPECT_EQ(refusal_of("\x1b[31mxyz"),
            "\"\\x1b[31mxyz\" is no verdict; build/bin/grader explain lists them all");
}

}  // namespace
}  // namespace dnn
