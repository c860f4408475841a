#include "grader/commands/show.hpp"

#include <gtest/gtest.h>

#include "grader/columns.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr Terminal plain_60{false, false, 60};

ExerciseResult failing(Verdict verdict, const std::string& got) {
  ExerciseResult result;
  result.exercise = {3, 10, "linear_forward", "3_step_by_step/03_linear_forward.cpp", "Forward"};
  result.file = "exercises/3_step_by_step/03_linear_forward.cpp";
  result.cases = {{"a_case", "seed(1)", {verdict, "", got, ""}, ""}};
  return result;
}

ExerciseResult with_values(Verdict verdict) {
  ExerciseResult result = failing(verdict, "");
  ValueComparison values;
  values.expected.add("Z", Matrix({{3.25, -1.5}}));
  values.given.add("Z", Matrix({{3.75, -0.5}}));
  result.cases.front().kind = CaseKind::notebook;
  result.cases.front().values = values;
  return result;
}

TEST(ShowText, PrintsTheNotebooksValuesAndTheirs) {
  const std::string text = show_text(with_values(Verdict::wrong), plain_60);
  EXPECT_EQ(text.find("3 linear_forward: WRONG\n\nThe notebook's cell:\n"), 0U) << text;
  for (const char* number : {"3.25", "-1.5", "3.75", "-0.5"})
    EXPECT_NE(text.find(number), std::string::npos) << text;
}

TEST(ShowText, SaysWhichCaseFailsAndHow) {
  ExerciseResult result = with_values(Verdict::pass);
  result.cases.push_back({"one_example", "seed(2)", {Verdict::crash, "", "it crashed", ""}, ""});
  const std::string text = show_text(result, plain_60);
  EXPECT_NE(text.find("\nThe first case that fails is one_example:\n  got       it crashed\n"),
            std::string::npos)
      << text;
}

TEST(ShowText, PrintsAllTheCompilersWordsEscapedAndWrapped) {
  ExerciseResult result = failing(Verdict::compile_error, "first error");
  result.tool_words = "a.cpp:1: error: \x1b[2J" + std::string(34, 'x') + " and many more words\n" +
                      "    1 |\tint x\nlast line\n";
  EXPECT_EQ(show_text(result, plain_60),
            "3 linear_forward: COMPILE_ERROR\n\n"
            "The compiler says:\n"
            "  a.cpp:1: error: \\x1b[2J" +
                std::string(34, 'x') +
                "\n"
                "  and many more words\n"
                "      1 |    int x\n"
                "  last line\n");
  result.cases.front().finding.verdict = Verdict::link_error;
  result.cases.front().finding.look = "compare it with the header";
  EXPECT_NE(show_text(result, plain_60).find("The linker says:"), std::string::npos);
  EXPECT_NE(show_text(result, plain_60).find("\nlook  compare it with the header\n"),
            std::string::npos);
}

TEST(ShowText, PrintsWhatTheFunctionPrintedUpToALimit) {
  ExerciseResult result = with_values(Verdict::pass);
  for (int i = 0; i < 1000; ++i) result.cases.front().printed += "line\x1b\n";
  const std::string text = show_text(result, plain_60);
  EXPECT_NE(text.find("\nYour function printed:\n  line\\x1b\n"), std::string::npos) << text;
  EXPECT_LT(lines_of(text).size(), 60U);
}

TEST(ShowText, WhatIsNotHandedInSaysWhereItWouldBe) {
  ExerciseResult result = failing(Verdict::not_implemented, "not handed in");
  result.handed_in = false;
  EXPECT_EQ(show_text(result, {false, false, 100}),
            "3 linear_forward: not handed in\n"
            "exercises/3_step_by_step/03_linear_forward.cpp isn't there.\n");
}

}  // namespace
}  // namespace dnn
