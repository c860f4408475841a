#include "grader/report/notebook_output.hpp"

#include <gtest/gtest.h>

#include "given/language/language.hpp"
#include "grader/columns.hpp"
#include "grader/grading_fixture.hpp"

namespace dnn {
namespace {

constexpr Terminal eighty{false, false, 80};

Values outputs(const std::vector<NamedValue>& all) {
  Values values;
  for (const NamedValue& each : all) values.add(each.name, each.value);
  return values;
}

CaseResult cell(const Finding& finding, const Values& expected, const Values& given,
                const std::string& name = "linear_forward_test_case") {
  CaseResult result{name, "seed(1)", finding, "", CaseKind::notebook};
  result.values = ValueComparison{expected, given, {}};
  return result;
}

ExerciseResult exercise_with(const std::vector<CaseResult>& cases) {
  ExerciseResult result;
  result.cases = cases;
  return result;
}

std::string shown(const std::vector<CaseResult>& cases, const Terminal& terminal = eighty) {
  std::string text;
  for (const std::string& line : notebook_output(exercise_with(cases), terminal)) {
    EXPECT_LE(columns_of(line), terminal.columns) << line;
    text += "\n" + line;
  }
  return text;
}

std::string shown(const Values& expected, const Values& given, const Terminal& terminal = eighty) {
  return shown({cell({Verdict::wrong, "", "", ""}, expected, given)}, terminal);
}

std::string own(const Values& values) {
  std::string text;
  const ExerciseResult result = exercise_with({cell({}, values, values)});
  for (const std::string& line : own_notebook_output(result)) text += "\n" + line;
  return text;
}

const Matrix Z{{3.26295337, -1.23429987}};
const Matrix wrong_Z{{3.26395337, -1.23429987}};
const Matrix W{{-0.00416758, -0.00056267}, {-0.02136196, 0.01640271}};

// ---- expected and given -----------------------------------------------------------------------

TEST(NotebookOutput, StandsSideBySideWithTheDigitsThatDifferMarked) {
  EXPECT_EQ(shown(outputs({{"Z", Z}}), outputs({{"Z", wrong_Z}})), R"(
    expected                      got
Z = [[ 3.26295337 -1.23429987]]   [[ 3.26395337 -1.23429987]]
                                         ^^^^^^)");
}

TEST(NotebookOutput, StandsOneAboveTheOtherWhereItIsTooWide) {
  EXPECT_EQ(shown(outputs({{"Z", Z}}), outputs({{"Z", wrong_Z}}), {false, false, 60}), R"(
Z, expected:
  [[ 3.26295337 -1.23429987]]
Z, got:
  [[ 3.26395337 -1.23429987]]
         ^^^^^^)");
}

TEST(NotebookOutput, WhatDiffersComesFirstAndCopiesOnlyThen) {
  const Values expected = outputs({{"AL", Z}, {"caches[0].linear_cache.A", W}, {"b", 0.5}});
  EXPECT_EQ(shown(expected, outputs({{"AL", Z}, {"caches[0].linear_cache.A", W}, {"b", 1.5}})), R"(
    expected   got
b = 0.5        1.5
               ^^^
These are right:
AL = [[ 3.26295337 -1.23429987]])");
  EXPECT_EQ(shown(expected, outputs({{"AL", Z}, {"caches[0].linear_cache.A", Z}, {"b", 0.5}})), R"(
caches[0].linear_cache.A, expected:
  [[-0.00416758 -0.00056267]
   [-0.02136196  0.01640271]]
caches[0].linear_cache.A, got:
  [[ 3.26295337 -1.23429987]]
caches[0].linear_cache.A has shape (1, 2), not (2, 2)
These are right:
AL = [[ 3.26295337 -1.23429987]]
b = 0.5)");
}

TEST(NotebookOutput, NamesParametersAndGradientsAsTheNotebookPrintsThem) {
  const Values expected =
      outputs({{"parameters[\"W1\"]", W}, {"grads.dW1", W}, {"rng.randn()", 0.25}});
  EXPECT_EQ(shown(expected, expected), R"(
These are right:
W1 = [[-0.00416758 -0.00056267]
      [-0.02136196  0.01640271]]
dW1 = [[-0.00416758 -0.00056267]
       [-0.02136196  0.01640271]])");
}

TEST(NotebookOutput, SaysWhatIsMissingAndWhatIsTooMuch) {
  EXPECT_EQ(shown(outputs({{"W1", Z}}), outputs({{"w1\n", Z}})), R"(
         expected                      got
W1     = [[ 3.26295337 -1.23429987]]   nothing
w1\x0a = nothing                       [[ 3.26295337 -1.23429987]])");
}

TEST(NotebookOutput, WhatLooksRightIsMarkedAndExplained) {
  EXPECT_EQ(
      shown(outputs({{"A", Matrix{{0.125, 1.0}}}}), outputs({{"A", Matrix{{0.125, 1.000000004}}}})),
      R"(
    expected          got
A = [[0.125 1.   ]]   [[0.125 1.   ]]
                              ^^
What looks the same but is marked differs in a later digit.)");
}

TEST(NotebookOutput, CountsHaveNoFractionAndNumbersAllDigits) {
  EXPECT_EQ(shown(outputs({{"n_x", 5.0}, {"cost", 0.41493159961539694}}),
                  outputs({{"n_x", 4.0}, {"cost", 0.41493159961540001}})),
            R"(
      expected   got
n_x = 5          4
                 ^
These are right:
cost = 0.41493159961539694)");
  EXPECT_EQ(shown(outputs({{"file", "can be read"}, {"cost", 0.41493159961539694}}),
                  outputs({{"file", "is empty"}, {"cost", 0.4149317}})),
            R"(
       expected              got
file = "can be read"         "is empty"
                             ^^^^^^^^^^
cost = 0.41493159961539694   0.4149317
                                     ^)");
}

// ---- without values ---------------------------------------------------------------------------

TEST(NotebookOutput, WithoutValuesSaysWhyAndWhatIsExpected) {
  EXPECT_EQ(shown({cell({Verdict::exception, "linear_forward returns", "it threw ShapeError", "x"},
                        outputs({{"Z", Z}}), {})}),
            R"(
Yours gives no values: EXCEPTION, it threw ShapeError, x
The notebook's cell shows:
Z = [[ 3.26295337 -1.23429987]])");
}

TEST(NotebookOutput, InChineseItHasChinesePunctuation) {
  speak(Language::zh);
  const Finding thrown{Verdict::exception, "", "抛出了 ShapeError", "x"};
  EXPECT_EQ(shown({cell({}, outputs({{"Z", Z}}), outputs({{"Z", Z}}), "v2"),
                   cell(thrown, outputs({{"Z", Z}}), {}, "v4a")}),
            R"(
用例 v4a：
你的函数没有给出值：EXCEPTION，抛出了 ShapeError，x
notebook 单元格应显示：
Z = [[ 3.26295337 -1.23429987]])");
  speak(Language::en);
}

TEST(NotebookOutput, IsEmptyWithoutACaseOfTheNotebook) {
  CaseResult random = cell({Verdict::wrong, "", "", ""}, outputs({{"Z", Z}}), {});
  random.kind = CaseKind::random;
  EXPECT_EQ(shown({random}), "");
  EXPECT_EQ(shown({CaseResult{"old", "", {}, "", CaseKind::notebook}}), "");
  EXPECT_TRUE(own_notebook_output(exercise_with({random})).empty());
}

// ---- which case, how much ---------------------------------------------------------------------

TEST(NotebookOutput, OfSeveralCasesTheFirstThatFailsIsShown) {
  const Values right = outputs({{"cost", 0.25}});
  EXPECT_EQ(shown({cell({}, right, right, "v2"),
                   cell({Verdict::wrong, "", "", ""}, right, outputs({{"cost", 0.75}}), "v4a")}),
            R"(
In v4a:
       expected   got
cost = 0.25       0.75
                    ^^)");
}

TEST(NotebookOutput, IsLimited) {
  const Matrix tall(40, 1, 0.5);
  const std::vector<std::string> lines =
      notebook_output(exercise_with({cell({Verdict::wrong, "", "", ""}, outputs({{"X", tall}}),
                                          outputs({{"X", Matrix(40, 1, 0.25)}}))}),
                      eighty);
  ASSERT_EQ(lines.size(), 31U);
  EXPECT_EQ(lines.back(), "... and 51 more lines");
}

TEST(NotebookOutput, FoldsRowsInNarrowTerminals) {
  const Matrix wide{{0.01788628, 0.0043651, 0.00096497, -0.01863493, -0.00277388},
                    {-0.01313865, 0.00884622, 0.00881318, 0.0170957, 0.00050034}};
  Matrix wrong = wide;
  wrong(0, 4) = -0.00377388;
  wrong(1, 0) = -0.0131;
  EXPECT_EQ(shown(outputs({{"W1", wide}}), outputs({{"W1", wrong}}), {false, false, 60}), R"(
W1, expected:
  [[ 0.01788628  0.0043651   0.00096497 -0.01863493
    -0.00277388]
   [-0.01313865  0.00884622  0.00881318  0.0170957
     0.00050034]]
W1, got:
  [[ 0.01788628  0.0043651   0.00096497 -0.01863493
    -0.00377388]
         ^^^^^^
   [-0.0131      0.00884622  0.00881318  0.0170957
    ^^^^^^^
     0.00050034]])");
}

TEST(NotebookOutput, SpeaksChinese) {
  speak(Language::zh);
  EXPECT_EQ(shown(outputs({{"b", 1.0}, {"c", 2.0}}), outputs({{"b", 1.5}, {"c", 2.0}})), R"(
    应为   得到
b = 1.0    1.5
             ^
以下输出正确：
c = 2.0)");
  speak(Language::en);
}

// ---- one's own --------------------------------------------------------------------------------

TEST(OwnNotebookOutput, IsWhatTheFunctionGaveWithoutCopies) {
  EXPECT_EQ(own(outputs({{"AL", Z}, {"caches.size()", 2.0}, {"caches[0].activation_cache", W}})),
            R"(
AL = [[ 3.26295337 -1.23429987]]
caches.size() = 2)");
}

TEST(OwnNotebookOutput, HasAtMostTwelveLines) {
  const ExerciseResult result =
      exercise_with({cell({}, outputs({{"X", Matrix(40, 1)}}), outputs({{"X", Matrix(40, 1)}}))});
  ASSERT_EQ(own_notebook_output(result).size(), 12U);
  EXPECT_EQ(own_notebook_output(result).back(), "... and 29 more lines");
}

// ---- through the grader -----------------------------------------------------------------------

class NotebookOfSubmission : public Grading {
 protected:
  NotebookOfSubmission() : Grading({"linear_forward", "compute_cost"}) {}

  std::string output(const std::string& name) {
    std::string text;
    for (const std::string& line : notebook_output(graded()[name], eighty)) text += "\n" + line;
    return text;
  }
};

TEST_F(NotebookOfSubmission, ShowsWhatAFunctionGaveOrWhyItGaveNothing) {
  write_function("compute_cost",
                 "double compute_cost(const Matrix& AL, const Matrix& Y) { return sum(AL * Y); }");
  EXPECT_EQ(output("compute_cost"), R"(
In compute_cost_test_case_v2:
       expected              got
cost = 0.41493159961539694   2.1
                             ^^^)");
  write_function("linear_forward",
                 "LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix&) {\n"
                 "  return {dot(A, W), {}};\n}");
  EXPECT_EQ(output("linear_forward"), R"(
Yours gives no values: EXCEPTION, it threw ShapeError, dot: (3, 2) and (1, 3)
don't fit: the first has 2 columns, the second 1 row
The notebook's cell shows:
Z = [[ 3.26295337 -1.23429987]])");
}

TEST_F(NotebookOfSubmission, OfOneWhoPassedIsTheirOwn) {
  EXPECT_EQ(own_notebook_output(graded()["linear_forward"]),
            std::vector<std::string>{"Z = [[ 3.26295337 -1.23429987]]"});
}

}  // namespace
}  // namespace dnn
