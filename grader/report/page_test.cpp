#include "grader/report/page.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "given/language/language.hpp"
#include "grader/explanation.hpp"
#include "grader/report/html.hpp"
#include "grader/report/html_checker.hpp"
#include "grader/report/page_style.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

class ReportPage : public testing::Test {
 protected:
  ~ReportPage() override { speak(Language::en); }
};

// Passed, with full points.
ExerciseResult passed_exercise(int number, const std::string& name,
                               const std::string& assignment = "3_step_by_step") {
  ExerciseResult result;
  std::string stem = name.substr(name.find('/') + 1);
  result.exercise = {number, 10, name, assignment + "/" + stem + ".cpp", "Title of " + stem};
  result.file = "mine/" + result.exercise.file.string();
  result.cases = {{"a_case", "seed(1): A (3,2)", {}, ""}};
  result.points = 10.0;
  return result;
}

ExerciseResult failed_exercise(int number, const std::string& name, const Finding& finding) {
  ExerciseResult result = passed_exercise(number, name);
  result.cases.insert(result.cases.begin(), {"another_case", "seed(2): W (1,3)", finding, ""});
  result.points = 5.0;
  return result;
}

ExerciseResult wrong_exercise() {
  ExerciseResult result = failed_exercise(
      3, "linear_forward", {Verdict::wrong, "Z(0, 1) = 2", "Z(0, 1) = 2.25", "1 of 2 differ"});
  Values expected, given;
  expected.add("Z", Matrix{{1, 2}});
  expected.add("cost", 0.5);
  given.add("Z", Matrix{{1, 2.25}});
  given.add("cost", 0.5);
  result.cases.front().values = ValueComparison{expected, given, {}};
  result.diagnosis = {{"b_doubled",
                       {"b is added twice.", "How often is b in equation 4?"},
                       {"b 加了两次。", "公式 (4) 里 b 出现几次？"}},
                      true};
  return result;
}

std::string page_of(const GradingResult& result, const std::string& hint = "Look at `dot`.") {
  std::vector<TakenHints> hints(result.exercises.size());
  for (std::size_t i = 0; i < hints.size(); ++i)
    if (result.exercises[i].verdict() != Verdict::pass) hints[i] = {"Think.", hint};
  std::string page = report_page(result, hints);
  EXPECT_EQ(html_error(page), "");
  EXPECT_EQ(escaped(page, true), page) << "UTF-8, without control characters";
  return page;
}

GradingResult mixture() {
  ExerciseResult alone = passed_exercise(5, "L_model_forward");
  alone.with_yours = Verdict::wrong;
  alone.with_yours_why = "a_case: AL(0, 0) = 1";
  return {"mine", {passed_exercise(1, "basics/sigmoid", "1_basics"), wrong_exercise(), alone}};
}

void expect_in(const std::string& page, std::initializer_list<const char*> parts) {
  for (const char* part : parts) EXPECT_NE(page.find(part), std::string::npos) << part << page;
}

void expect_nothing_from_elsewhere(const std::string& page) {
  for (const char* part : {"http", "url(", "src=", "<script", "@import", "<iframe", "<img"})
    EXPECT_EQ(page.find(part), std::string::npos) << part;
}

TEST_F(ReportPage, SaysTheTotalAndWhatIsNext) {
  expect_in(page_of(mixture()),
            {"<html lang=\"en\">", "Submission: mine", "25 of 30 points", "d=\"M0 0h833v10",
             "Next: 3 <a href=\"#exercise-linear_forward\">linear_<wbr>forward</a>, in "
             "<code>mine/<wbr>3_<wbr>step_<wbr>by_<wbr>step/<wbr>linear_<wbr>forward.cpp</code>"});
}

TEST_F(ReportPage, HasATableForEachAssignment) {
  const std::string page = page_of(mixture());
  expect_in(page, {"<caption>1_basics: 10 of 10 points</caption>",
                   "<caption>3_step_by_step: 15 of 20 points</caption>",
                   "<th class=\"number\" scope=\"col\">", "<th scope=\"row\">", "WRONG</td>",
                   "PASS</td>", "<a href=\"#with-yours\">WRONG</a>"});
  EXPECT_EQ(page.find("href=\"#exercise-basics-sigmoid\""), std::string::npos);
}

TEST_F(ReportPage, ExplainsWhatIsNotPassed) {
  expect_in(
      page_of(mixture()),
      {"id=\"exercise-linear_forward\"", "1 of 2 cases pass, 5 of 10 points", "b is added twice.",
       "How often is b in equation 4?", "another_<wbr>case, seed(2): W (1,3)",
       html::text(say(explanation_of("WRONG").happened)).c_str(), "Z(0, 1) = 2<", "Z(0, 1) = 2.25<",
       "1 of 2 differ", "<svg width=", "<details><summary>Hint 1 of 3</summary>",
       "<details><summary>Hint 2 of 3</summary>", "Look at <code>dot</code>.",
       "One more: build/<wbr>bin/<wbr>grader hint linear_<wbr>forward</p>"});
}

TEST_F(ReportPage, TellsTheValuesThatCameBack) {
  ExerciseResult result = wrong_exercise();
  Values& given = result.cases.front().values->given;
  given = {};
  given.add("Z", Matrix(2, 1));
  given.add("more", std::string("<text>"));
  expect_in(page_of({"mine", {result}}),
            {"<td class=\"code\">(1,\u00a02)</td><td class=\"code\">(2,\u00a01)</td><td "
             "class=\"bad\">another shape</td>",
             "<td class=\"code\">0.5</td><td class=\"code\"></td><td class=\"bad\">missing</td>",
             "&quot;&lt;text&gt;&quot;</td><td class=\"bad\">not asked for</td>"});
}

TEST_F(ReportPage, AsksWhereAShapeComesFromAsTheScoreboardDoes) {
  ExerciseResult result = wrong_exercise();
  result.diagnosis.reset();
  Finding& finding = result.cases.front().finding;
  finding.verdict = Verdict::shape;
  finding.look.clear();
  expect_in(page_of({"mine", {result}}), {"which operand is transposed, which axis is summed?"});
}

TEST_F(ReportPage, HasNoTableOfValuesWhereNoneCameBack) {
  ExerciseResult result = wrong_exercise();
  result.cases.front().values->given = {};
  EXPECT_EQ(page_of({"mine", {result}}).find("What came back"), std::string::npos);
}

TEST_F(ReportPage, SpeaksChinese) {
  speak(Language::zh);
  const std::string page = page_of(mixture());
  expect_in(page, {"<html lang=\"zh-CN\">", "b 加了两次。", "公式 (4) 里 b 出现几次？", "应为",
                   "<summary>提示 2/3</summary>"});
  EXPECT_EQ(page.find("b is added twice."), std::string::npos);
}

TEST_F(ReportPage, NothingComesFromElsewhereAndNothingRuns) {
  expect_nothing_from_elsewhere(page_of(mixture()));
  expect_nothing_from_elsewhere(std::string(page_style));
}

TEST_F(ReportPage, ForeignTextStaysText) {
  const std::string evil = "</p><script>alert('1')</script>\"&\x1b[31m\x80";
  ExerciseResult result = wrong_exercise();
  CaseResult& failed = result.cases.front();
  failed.finding = {Verdict::exception, evil, evil, evil, {evil, "  ^ \x1b[1A"}};
  failed.name = failed.origin = failed.printed = evil;
  result.warnings = "warning: " + evil;
  result.exercise.title = evil;
  result.file = evil;
  failed.values->given = {};
  failed.values->given.add(evil, evil);
  ExerciseResult alone = mixture().exercises.back();
  alone.with_yours_why = evil;
  const std::string page = page_of({evil, {result, alone}, evil}, evil);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  expect_in(page, {"\\x1b[31m\\x80"});
}

TEST_F(ReportPage, ShowsLinesAsTheyAre) {
  const std::string page = page_of({"mine",
                                    {failed_exercise(6, "compute_cost",
                                                     {Verdict::compile_error,
                                                      "compute_cost.cpp compiles",
                                                      "an error",
                                                      "",
                                                      {"9 |   a < b;", "  |     ^"}})}});
  expect_in(page, {"<pre tabindex=\"0\">9 |   a &lt; b;\n  |     ^\n</pre>", "COMPILE_<wbr>ERROR"});
  EXPECT_EQ(page.find("another_case"), std::string::npos) << "no case was run";
}

TEST_F(ReportPage, LongOutputIsCutAndSaysSo) {
  ExerciseResult result = wrong_exercise();
  for (int line = 0; line < 1000; ++line)
    result.cases.front().printed += std::string(1000, 'x') + "\n";
  const std::string page = page_of({"mine", {result}});
  expect_in(page, {"… and 980 more lines"});
  EXPECT_LT(page.size(), 40'000U);
}

TEST_F(ReportPage, DrawsThreeMatricesAndSaysHowManyAreLeft) {
  ExerciseResult result = wrong_exercise();
  ValueComparison& values = *result.cases.front().values;
  for (int i = 0; i < 60; ++i) {
    values.expected.add("dW" + std::to_string(i), Matrix(2, 2, 1.0));
    values.given.add("dW" + std::to_string(i), Matrix(2, 2, 2.0));
  }
  const std::string page = page_of({"mine", {result}});
  EXPECT_EQ(count_of(page, "<figure>"), 9U);
  expect_in(page, {"Wrong matrices that aren’t drawn: 58", "… and 22 more values"});
}

TEST_F(ReportPage, StaysSmallEnoughForABrowser) {
  ExerciseResult result = wrong_exercise();
  Matrix given(64, 64);
  for (std::size_t i = 0; i < 64; ++i)
    for (std::size_t j = 0; j < 64; ++j) given(i, j) = std::sin(static_cast<double>(i * j));
  Values expected;
  expected.add("Z", Matrix(64, 64));
  Values answer;
  answer.add("Z", given);
  result.cases.front().values = ValueComparison{expected, answer, {}};
  GradingResult many{"mine", std::vector<ExerciseResult>(100, result)};
  for (std::size_t i = 0; i < many.exercises.size(); ++i)
    many.exercises[i].exercise.name += std::to_string(i);
  const std::string page = page_of(many);
  EXPECT_LT(page.size(), 3'000'000U);
  expect_in(page, {"The pictures of this exercise are left out"});
}

TEST_F(ReportPage, WhatWasNotHandedInHasItsPlaceAndItsHint) {
  ExerciseResult result =
      failed_exercise(4, "linear_backward", {Verdict::not_implemented, "", "not handed in", ""});
  result.handed_in = false;
  const std::string page = page_of({"mine", {result}});
  expect_in(
      page,
      {"not handed in</td>", html::text(say(explanation_of("NOT_HANDED_IN").happened)).c_str(),
       "mine/<wbr>3_<wbr>step_<wbr>by_<wbr>step/<wbr>linear_<wbr>backward.cpp", "Hint 2 of 3"});
  EXPECT_EQ(page.find("NOT_"), std::string::npos);
}

TEST_F(ReportPage, IsShortWhenAllPassed) {
  const std::string page = page_of({"mine", {passed_exercise(1, "basics/sigmoid", "1_basics")}});
  expect_in(page, {"All passed."});
  EXPECT_EQ(page.find("<section"), std::string::npos);
  EXPECT_EQ(page.find("with-yours"), std::string::npos);
}

TEST_F(ReportPage, SaysWhenTheFaultIsOurs) {
  const GradingResult result{
      "mine", {failed_exercise(1, "predict", {Verdict::infra, "", "no room", ""})}, "reduced"};
  expect_in(page_of(result),
            {"this is not your fault", "no room", "isolation level reduced", "INFRA"});
}

}  // namespace
}  // namespace dnn
