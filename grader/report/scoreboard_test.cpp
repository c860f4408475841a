#include "grader/report/scoreboard.hpp"

#include <gtest/gtest.h>

#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr Terminal plain_100{false, false, 100};

CaseResult passed() { return {"passed", "seed(1): A (3,2)", {Verdict::pass, "", "", ""}, ""}; }

CaseResult failed(const Finding& finding, const std::string& printed = "") {
  return {"linear_forward_test_case", "seed(1): A (3,2), W (1,3), b (1,1)", finding, printed};
}

// Passed, with full points.
ExerciseResult exercise(int number, int points, const std::string& name, const std::string& title) {
  const std::string two_digits = (number < 10 ? "0" : "") + std::to_string(number);
  ExerciseResult result;
  result.exercise = {number, points, name, "3_step_by_step/" + two_digits + "_" + name + ".cpp",
                     title};
  result.cases = {passed()};
  result.points = points;
  return result;
}

ExerciseResult initialize_parameters() {
  return exercise(1, 5, "initialize_parameters", "Two-layer parameters");
}
ExerciseResult initialize_parameters_deep() {
  return exercise(2, 10, "initialize_parameters_deep", "L-layer parameters");
}
ExerciseResult linear_forward() {
  return exercise(3, 10, "linear_forward", "Forward: linear part");
}
ExerciseResult L_model_forward() { return exercise(5, 15, "L_model_forward", "Forward: L layers"); }
ExerciseResult update_parameters() {
  return exercise(10, 5, "update_parameters", "Gradient descent step");
}

// The exercise with other cases and points.
ExerciseResult with(ExerciseResult result, std::vector<CaseResult> cases, double points = 0.0) {
  result.cases = std::move(cases);
  result.points = points;
  return result;
}

ExerciseResult stub_of(ExerciseResult result) {
  const Finding finding{
      Verdict::not_implemented, "", "",
      "write " + result.exercise.name + " between START CODE HERE and END CODE HERE"};
  return with(std::move(result), {failed(finding)});
}

ExerciseResult with_yours(ExerciseResult result, Verdict verdict, const std::string& why = "") {
  result.with_yours = verdict;
  result.with_yours_why = why;
  return result;
}

Finding wrong() {
  return {Verdict::wrong, "Z(0, 1) = 2", "Z(0, 1) = 2.25",
          "3 of the 6 entries of Z (2, 3) differ, most of all Z(1, 0): expected 4, got -4"};
}

// What can be seen of a line: neither colours nor the later bytes of a character.
std::size_t width_of(const std::string& line) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '\x1b')
      at = line.find('m', at);
    else if ((static_cast<unsigned char>(line[at]) & 0xC0U) != 0x80U)
      ++width;
  }
  return width;
}

// The scoreboard of a submission whose files stand under their catalogue paths.
std::string board_of(GradingResult result, const Terminal& terminal) {
  for (ExerciseResult& each : result.exercises)
    each.file = std::filesystem::path(result.submission) / each.exercise.file;
  return scoreboard(result, terminal);
}

// Everything that can be long.
GradingResult long_result() {
  const std::string text(500, 'x');
  ExerciseResult wrong_one = with(
      initialize_parameters_deep(),
      {failed({Verdict::nondeterministic, text, "ééé " + text, "✓ " + text}, text + "\n" + text)});
  wrong_one.cases[0].origin = text;
  wrong_one.diagnosis = Diagnosis{{text, {text, "✓ " + text}, {text, text}}, true};
  wrong_one.warnings = "02.cpp:1:1: warning: " + text + "\n";
  return {"/home/student/" + text,
          {with_yours(wrong_one, Verdict::not_implemented),
           with_yours(stub_of(linear_forward()), Verdict::compile_error),
           with_yours(L_model_forward(), Verdict::not_implemented, text),
           with_yours(update_parameters(), Verdict::pass)}};
}

// ---- whole boards -----------------------------------------------------------------------------

TEST(Scoreboard, SeveralAssignmentsHaveALineEach) {
  ExerciseResult softmax = exercise(3, 15, "basics/softmax", "Softmax by rows");
  softmax.exercise.file = "1_basics/03_softmax.cpp";
  ExerciseResult zeros =
      stub_of(exercise(7, 5, "basics/initialize_with_zeros", "Parameters that are 0"));
  zeros.exercise.file = "1_basics/07_initialize_with_zeros.cpp";
  zeros.file = "exercises/1_basics/07_initialize_with_zeros.cpp";
  const GradingResult result{"exercises", {softmax, zeros, update_parameters()}};
  EXPECT_EQ(scoreboard(result, plain_100),
            "Submission: exercises\n"
            "\n"
            " #  exercise                      title                     points  verdict\n"
            "\n"
            "1_basics: 15 of 20 points\n"
            " 3  basics/softmax                Softmax by rows          15 / 15  PASS\n"
            " 7  basics/initialize_with_zeros  Parameters that are 0     0 /  5  NOT_IMPLEMENTED\n"
            "\n"
            "3_step_by_step: 5 of 5 points\n"
            "10  update_parameters             Gradient descent step     5 /  5  PASS\n"
            "\n"
            "Total: 20 of 25 points\n"
            "\n"
            "Next: 7 basics/initialize_with_zeros, in "
            "exercises/1_basics/07_initialize_with_zeros.cpp\n");
}

TEST(Scoreboard, NamesTheMistakeBeforeTheNumbers) {
  ExerciseResult failing = with(linear_forward(), {failed(wrong())});
  failing.diagnosis =
      Diagnosis{{"b_lost", {"b is lost.", "Where is b?"}, {"b 不见了。", "b 在哪里？"}}, true};
  EXPECT_NE(board_of({"exercises", {failing}}, plain_100)
                .find("3 linear_forward: WRONG, 0 of 1 cases pass\n"
                      "    mistake   b is lost.\n"
                      "    ask       Where is b?\n"
                      "    case      linear_forward_test_case, seed(1): A (3,2), W (1,3), b (1,1)\n"
                      "    expected  Z(0, 1) = 2\n"),
            std::string::npos)
      << board_of({"exercises", {failing}}, plain_100);
}

TEST(Scoreboard, OfAllStubsSaysWhereToBegin) {
  GradingResult result{"exercises",
                       {with_yours(stub_of(initialize_parameters()), Verdict::not_implemented),
                        with_yours(stub_of(initialize_parameters_deep()), Verdict::not_implemented),
                        with_yours(stub_of(linear_forward()), Verdict::not_implemented),
                        with_yours(stub_of(L_model_forward()), Verdict::not_implemented),
                        with_yours(stub_of(update_parameters()), Verdict::not_implemented)}};
  EXPECT_EQ(board_of(result, plain_100), R"(Submission: exercises

 #  exercise                    title                     points  verdict
 1  initialize_parameters       Two-layer parameters      0 /  5  NOT_IMPLEMENTED
 2  initialize_parameters_deep  L-layer parameters        0 / 10  NOT_IMPLEMENTED
 3  linear_forward              Forward: linear part      0 / 10  NOT_IMPLEMENTED
 5  L_model_forward             Forward: L layers         0 / 15  NOT_IMPLEMENTED
10  update_parameters           Gradient descent step     0 /  5  NOT_IMPLEMENTED

Total: 0 of 45 points

Next: 1 initialize_parameters, in exercises/3_step_by_step/01_initialize_parameters.cpp
)");
}

TEST(Scoreboard, OfAMixExplainsEachFailure) {
  GradingResult result{
      "exercises",
      {with_yours(initialize_parameters(), Verdict::pass),
       with_yours(with(initialize_parameters_deep(),
                       {passed(),
                        failed({Verdict::shape, "W1 has shape (4, 3)", "W1 has shape (3, 4)", ""})},
                       5.0),
                  Verdict::shape),
       with_yours(with(linear_forward(), {passed(), passed(), failed(wrong(), "Z is here\n")}, 6.6),
                  Verdict::wrong),
       with_yours(with(L_model_forward(),
                       {failed({Verdict::compile_error, "05_L_model_forward.cpp compiles",
                                "05_L_model_forward.cpp:9:19: error: expected ';' before 'return'",
                                "9 |   caches.push_back(cache)"})}),
                  Verdict::compile_error),
       with_yours(
           with(update_parameters(), {failed({Verdict::crash, "update_parameters returns",
                                              "it used memory that isn't there (SIGBUS)", ""})}),
           Verdict::crash)}};
  EXPECT_EQ(board_of(result, plain_100), R"(Submission: exercises

 #  exercise                    title                     points  verdict          with yours
 1  initialize_parameters       Two-layer parameters      5 /  5  PASS             PASS
 2  initialize_parameters_deep  L-layer parameters        5 / 10  SHAPE
 3  linear_forward              Forward: linear part    6.6 / 10  WRONG
 5  L_model_forward             Forward: L layers         0 / 15  COMPILE_ERROR
10  update_parameters           Gradient descent step     0 /  5  CRASH

Total: 16.6 of 45 points. "with yours": right when all functions are yours

2 initialize_parameters_deep: SHAPE, 1 of 2 cases pass
    case      linear_forward_test_case, seed(1): A (3,2), W (1,3), b (1,1)
    expected  W1 has shape (4, 3)
    got       W1 has shape (3, 4)
    look      which operand is transposed, which axis is summed?

3 linear_forward: WRONG, 2 of 3 cases pass
    case      linear_forward_test_case, seed(1): A (3,2), W (1,3), b (1,1)
    expected  Z(0, 1) = 2
    got       Z(0, 1) = 2.25
    look      3 of the 6 entries of Z (2, 3) differ, most of all Z(1, 0): expected 4, got -4
    printed   Z is here

5 L_model_forward: COMPILE_ERROR, 0 of 1 cases pass
    expected  05_L_model_forward.cpp compiles
    got       05_L_model_forward.cpp:9:19: error: expected ';' before 'return'
    look      9 |   caches.push_back(cache)

10 update_parameters: CRASH, 0 of 1 cases pass
    case      linear_forward_test_case, seed(1): A (3,2), W (1,3), b (1,1)
    expected  update_parameters returns
    got       it used memory that isn't there (SIGBUS)

Next: 2 initialize_parameters_deep, in exercises/3_step_by_step/02_initialize_parameters_deep.cpp
)");
}

TEST(Scoreboard, AnotherShapeIsWorthALook) {
  const Finding finding{Verdict::shape, "W1 has shape (4, 3)", "W1 has shape (3, 4)", ""};
  ExerciseResult exercise = with(linear_forward(), {failed(finding)});
  EXPECT_EQ(look_of(exercise, finding), "which operand is transposed, which axis is summed?");
  exercise.diagnosis =
      Diagnosis{{"z_turned", {"Z is turned.", "Why?"}, {"Z 转置了。", "为什么？"}}, true};
  EXPECT_EQ(look_of(exercise, finding), "") << "the mistake says more";
}

TEST(Scoreboard, AnEmptyMatrixIsNotAQuestionOfTransposes) {
  const Finding finding{Verdict::shape, "cache.A has shape (4, 3)", "cache.A has shape (0, 0)", ""};
  EXPECT_EQ(
      look_of(with(linear_forward(), {failed(finding)}), finding),
      "(0, 0) is an empty matrix: nothing was put into it, or std::move has taken what was in it");
}

TEST(Scoreboard, LeadsOnToTheNextExercise) {
  EXPECT_EQ(next_in_course(linear_forward().exercise, "exercises/03_linear_forward.cpp"),
            "Next in the course: 3 linear_forward, in exercises/03_linear_forward.cpp\n");
}

TEST(Scoreboard, OfAllPassedIsShort) {
  const GradingResult result{"/home/student/exercises",
                             {with_yours(initialize_parameters(), Verdict::pass),
                              with_yours(linear_forward(), Verdict::pass)}};
  EXPECT_EQ(board_of(result, plain_100), R"(Submission: /home/student/exercises

 #  exercise                    title                     points  verdict          with yours
 1  initialize_parameters       Two-layer parameters      5 /  5  PASS             PASS
 3  linear_forward              Forward: linear part     10 / 10  PASS             PASS

Total: 15 of 15 points. "with yours": right when all functions are yours

All passed.
)");
}

TEST(Scoreboard, AllPassedMayBeByThemselvesOnly) {
  const GradingResult result{"exercises",
                             {with_yours(L_model_forward(), Verdict::link_error, "why")}};
  EXPECT_TRUE(board_of(result, plain_100)
                  .ends_with("\nAll passed by themselves, not yet with your other functions.\n"));
}

TEST(Scoreboard, WithoutSolutionsHasNoColumnWithYours) {
  EXPECT_EQ(board_of({"exercises", {linear_forward()}}, plain_100), R"(Submission: exercises

 #  exercise                    title                     points  verdict
 3  linear_forward              Forward: linear part     10 / 10  PASS

Total: 10 of 10 points

All passed.
)");
}

TEST(Scoreboard, SaysWhatWasNotHandedIn) {
  ExerciseResult missing =
      with(linear_forward(), {failed({Verdict::not_implemented, "", "not handed in", ""})});
  missing.handed_in = false;
  const GradingResult result{"homework",
                             {with_yours(initialize_parameters(), Verdict::pass), missing}};
  EXPECT_EQ(board_of(result, plain_100), R"(Submission: homework

 #  exercise                    title                     points  verdict          with yours
 1  initialize_parameters       Two-layer parameters      5 /  5  PASS             PASS
 3  linear_forward              Forward: linear part      0 / 10  not handed in

Total: 5 of 15 points. "with yours": right when all functions are yours

Next: 3 linear_forward, in homework/3_step_by_step/03_linear_forward.cpp
)");
}

TEST(Scoreboard, SaysWhatFailsOnlyWithYours) {
  const GradingResult result{"exercises",
                             {with_yours(stub_of(linear_forward()), Verdict::not_implemented),
                              with_yours(L_model_forward(), Verdict::not_implemented,
                                         "notebook: it called \"linear_forward\", which is not "
                                         "implemented yet")}};
  EXPECT_EQ(board_of(result, plain_100), R"(Submission: exercises

 #  exercise                    title                     points  verdict          with yours
 3  linear_forward              Forward: linear part      0 / 10  NOT_IMPLEMENTED
 5  L_model_forward             Forward: L layers        15 / 15  PASS             NOT_IMPLEMENTED

Total: 15 of 25 points. "with yours": right when all functions are yours

5 L_model_forward: right by itself, with yours NOT_IMPLEMENTED
    got       notebook: it called "linear_forward", which is not implemented yet

Next: 3 linear_forward, in exercises/3_step_by_step/03_linear_forward.cpp
)");
}

// ---- what the terminal can show ---------------------------------------------------------------

GradingResult one_passed_one_wrong() {
  return {"exercises",
          {linear_forward(),
           with(update_parameters(), {failed({Verdict::wrong, "W1 = 1", "W1 = 2", ""})})}};
}

TEST(Scoreboard, OnAUtf8TerminalHasMarks) {
  EXPECT_EQ(board_of(one_passed_one_wrong(), {false, true, 100}), R"(Submission: exercises

   #  exercise                    title                     points  verdict
✓  3  linear_forward              Forward: linear part     10 / 10  PASS
✗ 10  update_parameters           Gradient descent step     0 /  5  WRONG

Total: 10 of 15 points

10 update_parameters: WRONG, 0 of 1 cases pass
    case      linear_forward_test_case, seed(1): A (3,2), W (1,3), b (1,1)
    expected  W1 = 1
    got       W1 = 2

Next: 10 update_parameters, in exercises/3_step_by_step/10_update_parameters.cpp
)");
}

TEST(Scoreboard, ColoursTheRowsAndNothingElse) {
  const std::string board = board_of(one_passed_one_wrong(), {true, false, 100});
  EXPECT_EQ(
      lines_of(board)[3],
      "\x1b[32m 3  linear_forward              Forward: linear part     10 / 10  PASS\x1b[0m");
  EXPECT_EQ(lines_of(board)[4],
            "\x1b[31m10  update_parameters           Gradient descent step     0 /  5  WRONG"
            "\x1b[0m");
  std::string without_colours;
  for (std::size_t at = 0; at < board.size(); ++at) {
    if (board[at] == '\x1b')
      at = board.find('m', at);
    else
      without_colours += board[at];
  }
  EXPECT_EQ(without_colours, board_of(one_passed_one_wrong(), plain_100));
}

TEST(Scoreboard, ColoursStandBeforeTheMarks) {
  EXPECT_EQ(lines_of(board_of(one_passed_one_wrong(), {true, true, 60}))[3],
            "\x1b[32m✓  3  linear_forward                10 / 10  PASS\x1b[0m");
}

TEST(Scoreboard, At80ColumnsLeavesTheTitlesOut) {
  const GradingResult result{
      "exercises",
      {with_yours(with(linear_forward(), {passed(), failed(wrong())}, 5.0), Verdict::wrong),
       with_yours(L_model_forward(), Verdict::not_implemented, "notebook: why")}};
  EXPECT_EQ(board_of(result, {false, false, 80}), R"(Submission: exercises

 #  exercise                       points  verdict          with yours
 3  linear_forward                 5 / 10  WRONG
 5  L_model_forward               15 / 15  PASS             NOT_IMPLEMENTED

Total: 20 of 25 points. "with yours": right when all functions are yours

3 linear_forward: WRONG, 1 of 2 cases pass
    case      linear_forward_test_case, seed(1): A (3,2), W (1,3), b (1,1)
    expected  Z(0, 1) = 2
    got       Z(0, 1) = 2.25
    look      3 of the 6 entries of Z (2, 3) differ, most of all Z(1, 0):
              expected 4, got -4

5 L_model_forward: right by itself, with yours NOT_IMPLEMENTED
    got       notebook: why

Next: 3 linear_forward, in exercises/3_step_by_step/03_linear_forward.cpp
)");
}

TEST(Scoreboard, At60ColumnsWrapsWhatIsTooLong) {
  const GradingResult result{
      "exercises", {with_yours(with(linear_forward(), {failed(wrong())}), Verdict::crash)}};
  EXPECT_EQ(board_of(result, {false, false, 60}), R"(Submission: exercises

 #  exercise                       points  verdict
 3  linear_forward                 0 / 10  WRONG

Total: 0 of 10 points

3 linear_forward: WRONG, 0 of 1 cases pass
    case      linear_forward_test_case, seed(1): A (3,2), W
              (1,3), b (1,1)
    expected  Z(0, 1) = 2
    got       Z(0, 1) = 2.25
    look      3 of the 6 entries of Z (2, 3) differ, most of
              all Z(1, 0): expected 4, got -4

Next: 3 linear_forward, in exercises/3_step_by_step/03_linear_forward.cpp
)");
}

// But for the path in the last line: one wants to open it.
TEST(Scoreboard, NoLineIsWiderThanTheTerminal) {
  for (const std::size_t columns : {100U, 80U, 60U, 40U})
    for (const bool colour : {false, true})
      for (const bool utf8 : {false, true})
        for (const std::string& line : lines_of(board_of(long_result(), {colour, utf8, columns})))
          EXPECT_TRUE(width_of(line) <= columns || line.starts_with("Next: ")) << line;
}

TEST(Scoreboard, ANarrowTerminalTakesTwoLinesForEach) {
  const GradingResult result{"exercises", {linear_forward(), stub_of(L_model_forward())}};
  EXPECT_EQ(board_of(result, {false, true, 40})
                .find("Submission: exercises\n"
                      "\n"
                      "✓  3  linear_forward\n"
                      "      10 / 10  PASS\n"
                      "✗  5  L_model_forward\n"
                      "      0 / 15  NOT_IMPLEMENTED\n"
                      "\n"
                      "Total: "),
            0U)
      << board_of(result, {false, true, 40});
}

TEST(Scoreboard, BytesThatAreNoUtf8CountAsTheyAreShown) {
  const Finding finding{Verdict::exception, "f returns", "it threw", std::string(500, '\x80')};
  const std::string board =
      board_of({"exercises", {with(linear_forward(), {failed(finding)})}}, plain_100);
  const std::vector<std::string> lines = lines_of(board);
  EXPECT_EQ(lines[11].substr(0, 22), "    look      \\x80\\x80");
  EXPECT_EQ(lines[11].size(), 100U);
  EXPECT_TRUE(lines[14].ends_with("...")) << lines[14];  // the fourth line of it
}

TEST(Scoreboard, FillsTheWidthBeforeItBreaksALine) {
  GradingResult result = long_result();
  result.exercises[0].diagnosis.reset();
  const std::vector<std::string> lines = lines_of(board_of(result, plain_100));
  EXPECT_EQ(lines[0], "Submission: /home/student/" + std::string(71, 'x') + "...");
  EXPECT_EQ(lines[11], "    case      linear_forward_test_case,");
  EXPECT_EQ(lines[12], std::string(14, ' ') + std::string(86, 'x'));
}

// ---- what the student's text can't do ---------------------------------------------------------

TEST(Scoreboard, ShowsControlBytesOfTheStudentEscaped) {
  const Finding hostile{Verdict::exception, "e\x1b[31m", "g\x07\r", "l\n\x7f"};
  GradingResult result{"sub\x1b[2Jmission",
                       {with(linear_forward(), {failed(hostile, "one\x1b[1A\ntwo\b\r\nthree\n")}),
                        with_yours(L_model_forward(), Verdict::exception, "why\x1b]0;title\x07")}};
  result.exercises[0].warnings = "03.cpp:1:1: warning: \x1b[5m\n";
  EXPECT_EQ(board_of(result, plain_100), R"(Submission: sub\x1b[2Jmission

 #  exercise                    title                     points  verdict          with yours
 3  linear_forward              Forward: linear part      0 / 10  EXCEPTION
 5  L_model_forward             Forward: L layers        15 / 15  PASS             EXCEPTION

Total: 15 of 25 points. "with yours": right when all functions are yours

3 linear_forward: EXCEPTION, 0 of 1 cases pass
    case      linear_forward_test_case, seed(1): A (3,2), W (1,3), b (1,1)
    expected  e\x1b[31m
    got       g\x07\x0d
    look      l\x0a\x7f
    printed   one\x1b[1A
              two\x08
              three
    compiler  03.cpp:1:1: warning: \x1b[5m

5 L_model_forward: right by itself, with yours EXCEPTION
    got       why\x1b]0;title\x07

Next: 3 linear_forward, in sub\x1b[2Jmission/3_step_by_step/03_linear_forward.cpp
)");
}

// ---- details ----------------------------------------------------------------------------------

// The lines from "case" on, of a wrong answer.
std::string details_of(const ExerciseResult& exercise) {
  const std::string board = board_of({"exercises", {exercise}}, plain_100);
  const std::size_t from = board.find("    case ");
  return board.substr(from, board.find("\n\n", from) + 1 - from);
}

constexpr const char* wrong_details =
    "    case      linear_forward_test_case, seed(1): A (3,2), W (1,3), b (1,1)\n"
    "    expected  Z(0, 1) = 2\n"
    "    got       Z(0, 1) = 2.25\n"
    "    look      3 of the 6 entries of Z (2, 3) differ, most of all Z(1, 0): expected 4, got "
    "-4\n";

TEST(Scoreboard, ShowsTheFirstFiveLinesThatWerePrinted) {
  EXPECT_EQ(details_of(with(linear_forward(), {failed(wrong(), "1\n2\n3\n4\n5\n6\n")})),
            std::string(wrong_details) +
                "    printed   1\n"
                "              2\n"
                "              3\n"
                "              4\n"
                "              5\n              ...\n");
}

TEST(Scoreboard, LeavesEmptyPrintedLinesOut) {
  EXPECT_EQ(details_of(with(linear_forward(), {failed(wrong(), "\n1\n\n2\n")})),
            std::string(wrong_details) +
                "    printed   1\n"
                "              2\n");
}

TEST(Scoreboard, ShowsTheFirstWarningOfTheCompilerBesideAFailure) {
  ExerciseResult result = with(linear_forward(), {failed(wrong())});
  result.warnings =
      "03_linear_forward.cpp: In function 'dnn::linear_forward':\n"
      "03_linear_forward.cpp:4:7: warning: 'n' is used uninitialized\n"
      "03_linear_forward.cpp:5:7: warning: another\n";
  EXPECT_EQ(details_of(result),
            std::string(wrong_details) +
                "    compiler  03_linear_forward.cpp:4:7: n is read before it has a value\n");
}

TEST(Scoreboard, SaysNothingOfWarningsWhenAllPassed) {
  ExerciseResult result = linear_forward();
  result.warnings = "03_linear_forward.cpp:4:7: warning: unused\n";
  EXPECT_EQ(board_of({"exercises", {result}}, plain_100).find("warning"), std::string::npos);
}

TEST(Scoreboard, ShowsPicturesAsTheyAre) {
  Finding refused{Verdict::compile_error, "it compiles", "03.cpp:8:3: error: x", "look at it"};
  refused.picture = {"8 | Z = c;\x1b", "  |     ^"};
  EXPECT_NE(board_of({"exercises", {with(linear_forward(), {failed(refused)})}}, plain_100)
                .find("    got       03.cpp:8:3: error: x\n"
                      "              8 | Z = c;\\x1b\n"
                      "                |     ^\n"
                      "    look      look at it\n"),
            std::string::npos);
  CaseResult differs = failed(wrong());
  differs.values = ValueComparison{};
  differs.values->expected.add("Z", Matrix{{1, 2}});
  differs.values->given.add("Z", Matrix{{1, 2.25}});
  EXPECT_NE(board_of({"exercises", {with(linear_forward(), {differs})}}, plain_100)
                .find("most of all Z(1, 0): expected 4, got -4\n"
                      "              Z expected   Z got (* differs)\n"
                      "              [1  2.00 ]   [1  2.25*]\n"),
            std::string::npos);
}

TEST(Scoreboard, ExplainsOnlyTheFirstCaseThatFails) {
  EXPECT_EQ(details_of(with(linear_forward(),
                            {passed(),
                             failed(wrong()),
                             {"another", "seed(2)", {Verdict::crash, "a", "b", "c"}, "d"}})),
            wrong_details);
}

TEST(Scoreboard, ACallOfAStubIsExplained) {
  EXPECT_EQ(details_of(with(linear_forward(),
                            {failed({Verdict::not_implemented, "linear_forward returns",
                                     "it called \"sigmoid\", which is not implemented yet", ""})})),
            "    case      linear_forward_test_case, seed(1): A (3,2), W (1,3), b (1,1)\n"
            "    expected  linear_forward returns\n"
            "    got       it called \"sigmoid\", which is not implemented yet\n");
}

TEST(PointsText, HasADecimalOnlyWhereItSaysSomething) {
  EXPECT_EQ(points_text(0.0), "0");
  EXPECT_EQ(points_text(10.0), "10");
  EXPECT_EQ(points_text(9.5), "9.5");
  EXPECT_EQ(points_text(100.0), "100");
}

TEST(PointsText, ASumOfTenthsIsNotAffectedByItsRoundingErrors) {
  EXPECT_NE(0.6 + 0.7 + 0.7, 2.0);
  EXPECT_EQ(points_text(0.6 + 0.7 + 0.7), "2");
  EXPECT_EQ(points_text(0.1 + 0.2), "0.3");
}

}  // namespace
}  // namespace dnn
