#include "grader/watch/texts.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "given/language/language.hpp"
#include "grader/columns.hpp"

namespace dnn {
namespace {

using Strings = std::vector<std::string>;

const Terminal narrow_terminal{false, false, 80};

// What speaks Chinese in a test stops at its end.
class WatchTexts : public testing::Test {
 protected:
  ~WatchTexts() override { speak(Language::en); }
};

// In the notebook's case it is right.
ExerciseResult wrong_in_another_case(const NamedValue& expected, const NamedValue& given) {
  ExerciseResult result;
  result.exercise.number = 6;
  result.exercise.name = "compute_cost";
  for (const CaseKind kind : {CaseKind::notebook, CaseKind::random}) {
    const bool is_notebook = kind == CaseKind::notebook;
    CaseResult one{is_notebook ? "notebook" : "random_1", "seed(2): X (2,2)", {}, "", kind};
    one.values = ValueComparison{};
    one.values->expected.add(expected.name, expected.value);
    if (is_notebook)
      one.values->given = one.values->expected;
    else
      one.values->given.add(given.name, given.value);
    if (!is_notebook) one.finding = {Verdict::wrong, "3.5", "4.5", "the factor"};
    result.cases.push_back(one);
  }
  return result;
}

TEST_F(WatchTexts, TheDifferenceIsThatOfTheFirstCaseThatFails) {
  const ExerciseResult result =
      wrong_in_another_case({"Z", Matrix{{1.5, -2.25}}}, {"Z", Matrix{{1.5, 4.0}}});
  EXPECT_EQ(difference_lines(result, narrow_terminal),
            (Strings{"6 compute_cost: WRONG", "In random_1, seed(2): X (2,2):",
                     "Z expected      Z got (* differs)", "[1.5  -2.25 ]   [1.5   4.00*]"}));
}

TEST_F(WatchTexts, TheDifferenceOfANumberIsInWords) {
  const ExerciseResult result = wrong_in_another_case({"cost", 3.5}, {"cost", 4.5});
  const Strings lines = difference_lines(result, narrow_terminal);
  EXPECT_EQ(lines, (Strings{"6 compute_cost: WRONG", "In random_1, seed(2): X (2,2):",
                            "expected: 3.5", "got: 4.5", "look: the factor"}));
}

TEST_F(WatchTexts, WhereNothingFailsTheNotebooksCellIsShown) {
  ExerciseResult result = wrong_in_another_case({"cost", 3.5}, {"cost", 4.5});
  result.cases.pop_back();
  EXPECT_EQ(difference_lines(result, narrow_terminal),
            (Strings{"6 compute_cost: PASS", "These are right:", "cost = 3.5"}));
}

TEST_F(WatchTexts, OneExerciseIsNotAllExercises) {
  EXPECT_EQ(all_passed_lines(1, narrow_terminal),
            Strings{"The exercise is passed. q ends the watch."});
  EXPECT_EQ(all_passed_lines(2, narrow_terminal),
            Strings{"All 2 exercises are passed. q ends the watch."});
  speak(Language::zh);
  EXPECT_EQ(all_passed_lines(1, narrow_terminal), Strings{"这道练习已通过。按 q 退出。"});
}

TEST_F(WatchTexts, TheKeysFitIntoALineInBothLanguages) {
  for (const Language language : {Language::en, Language::zh}) {
    speak(language);
    EXPECT_LE(columns_of(keys_line()), 80U);
    EXPECT_NE(keys_line().find("b "), std::string::npos);
    for (const std::string& line : keys_lines()) EXPECT_LE(columns_of(line), 80U);
  }
}

}  // namespace
}  // namespace dnn
