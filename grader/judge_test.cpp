#include "grader/judge.hpp"

#include <gtest/gtest.h>

#include <csignal>

#include "grader/protocol.hpp"

namespace dnn {
namespace {

Exercise linear_forward() {
  return {3, 10, "linear_forward", "3_step_by_step/03_linear_forward.cpp", "Forward: linear part"};
}

// ---- the compiler -----------------------------------------------------------------------------

std::string compilation(BuildEnd end, const std::string& words) {
  CompiledFile file;
  file.end = end;
  file.words = words;
  return to_text(judge_compilation(linear_forward(), file));
}

TEST(JudgeCompilation, AFileThatTheCompilerTookPasses) {
  EXPECT_EQ(compilation(BuildEnd::done, ""), "PASS");
  EXPECT_EQ(compilation(BuildEnd::done, "03_linear_forward.cpp:4:7: warning: unused\n"), "PASS");
}

TEST(JudgeCompilation, ShowsTheFirstErrorOfGccAndItsSource) {
  EXPECT_EQ(compilation(BuildEnd::refused,
                        "03_linear_forward.cpp: In function 'dnn::LinearForward "
                        "dnn::linear_forward(const Matrix&, const Matrix&, const Matrix&)':\n"
                        "03_linear_forward.cpp:4:7: warning: unused variable 'unused'\n"
                        "    4 |   int unused;\n"
                        "      |       ^~~~~~\n"
                        "03_linear_forward.cpp:5:19: error: expected ')' before 'A'\n"
                        "    5 |   Matrix Z = dot(W A) + b;\n"
                        "      |                 ~ ^~\n"
                        "03_linear_forward.cpp:5:17: error: no matching function for call\n"),
            "COMPILE_ERROR\n"
            "expected: 03_linear_forward.cpp compiles\n"
            "got: 03_linear_forward.cpp:5:19: error: expected ')' before 'A'\n"
            "look: 5 |   Matrix Z = dot(W A) + b;");
}

TEST(JudgeCompilation, ShowsTheFirstErrorOfClangAndItsSource) {
  EXPECT_EQ(compilation(BuildEnd::refused,
                        "03_linear_forward.cpp:5:20: error: expected ')'\n"
                        "  Matrix Z = dot(W A) + b;\n"
                        "                   ^\n"
                        "03_linear_forward.cpp:5:17: note: to match this '('\n"
                        "1 error generated.\n"),
            "COMPILE_ERROR\n"
            "expected: 03_linear_forward.cpp compiles\n"
            "got: 03_linear_forward.cpp:5:20: error: expected ')'\n"
            "look: Matrix Z = dot(W A) + b;");
}

TEST(JudgeCompilation, AFatalErrorIsAnError) {
  EXPECT_EQ(compilation(BuildEnd::refused,
                        "03_linear_forward.cpp:1:10: fatal error: Eigen/Dense: No such file or "
                        "directory\ncompilation terminated.\n"),
            "COMPILE_ERROR\n"
            "expected: 03_linear_forward.cpp compiles\n"
            "got: 03_linear_forward.cpp:1:10: fatal error: Eigen/Dense: No such file or directory");
}

TEST(JudgeCompilation, WithoutAnErrorTheFirstLineIsShown) {
  EXPECT_EQ(compilation(BuildEnd::refused, "cc1plus: something else\nand more\n"),
            "COMPILE_ERROR\n"
            "expected: 03_linear_forward.cpp compiles\n"
            "got: cc1plus: something else");
}

TEST(JudgeCompilation, ACompilerThatSaysNothingRefusesToo) {
  EXPECT_EQ(compilation(BuildEnd::refused, ""),
            "COMPILE_ERROR\n"
            "expected: 03_linear_forward.cpp compiles\n"
            "got: the compiler refused it");
}

TEST(JudgeCompilation, ShowsStrangeBytesEscapedAndLongLinesShortened) {
  EXPECT_EQ(compilation(BuildEnd::refused, "a.cpp:1:1: error: \x1b[31m\x07\n"),
            "COMPILE_ERROR\n"
            "expected: 03_linear_forward.cpp compiles\n"
            "got: a.cpp:1:1: error: \\x1b[31m\\x07");
  EXPECT_EQ(compilation(BuildEnd::refused, "error: " + std::string(1000, 'x') + "\n"),
            "COMPILE_ERROR\n"
            "expected: 03_linear_forward.cpp compiles\n"
            "got: error: " +
                std::string(290, 'x') + "...");
}

TEST(JudgeCompilation, TellsWhichLimitWasReached) {
  EXPECT_EQ(compilation(BuildEnd::limit, "the compiler took longer than 8 seconds"),
            "COMPILE_LIMIT\n"
            "expected: 03_linear_forward.cpp compiles in time and memory\n"
            "got: the compiler took longer than 8 seconds");
}

// ---- the linker -------------------------------------------------------------------------------

std::string link_error(const std::string& got) {
  return "LINK_ERROR\n"
         "expected: the file defines linear_forward as its header declares it, and all else it "
         "calls\n"
         "got: " +
         got + "\nlook: compare names and argument types with the header, and define nothing else";
}

std::string linked(const std::string& words) {
  LinkedRunner runner;
  runner.end = BuildEnd::refused;
  runner.words = words;
  return to_text(judge_link(linear_forward(), runner));
}

TEST(JudgeLink, ARunnerThatWasLinkedPasses) {
  EXPECT_EQ(to_text(judge_link(linear_forward(), LinkedRunner())), "PASS");
}

TEST(JudgeLink, DropsThePathsOfGnuLd) {
  EXPECT_EQ(linked("/usr/bin/ld: /tmp/cache/object.o: in function `dnn::linear_forward("
                   "dnn::Matrix const&, dnn::Matrix const&, dnn::Matrix const&)':\n"
                   "03_linear_forward.cpp:(.text+0x1f): undefined reference to "
                   "`dnn::helper(dnn::Matrix const&)'\n"
                   "collect2: error: ld returned 1 exit status\n"),
            link_error("undefined reference to `dnn::helper(dnn::Matrix const&)'"));
}

TEST(JudgeLink, DropsThePathsOfGold) {
  EXPECT_EQ(linked("/tmp/cache/object.o:03_linear_forward.cpp:function dnn::linear_forward("
                   "dnn::Matrix const&, dnn::Matrix const&, dnn::Matrix const&): error: undefined "
                   "reference to 'dnn::helper(dnn::Matrix const&)'\n"
                   "collect2: error: ld returned 1 exit status\n"),
            link_error("undefined reference to 'dnn::helper(dnn::Matrix const&)'"));
  EXPECT_EQ(linked("/usr/bin/ld.gold: error: /tmp/cache/object.o: multiple definition of 'main'\n"
                   "/usr/bin/ld.gold: runner_main.cpp.o: previous definition here\n"),
            link_error("multiple definition of 'main'"));
}

TEST(JudgeLink, DropsTheNamesOfLldAndMold) {
  EXPECT_EQ(linked("ld.lld: error: undefined symbol: dnn::helper(dnn::Matrix const&)\n"
                   ">>> referenced by 03_linear_forward.cpp\n"),
            link_error("undefined symbol: dnn::helper(dnn::Matrix const&)"));
  EXPECT_EQ(linked("mold: error: duplicate symbol: object.o: runner_main.cpp.o: main\n"),
            link_error("duplicate symbol: object.o: runner_main.cpp.o: main"));
}

TEST(JudgeLink, ALongPathHidesNothing) {
  EXPECT_EQ(linked(std::string(1000, '/') + ": undefined reference to `dnn::helper()'\n"),
            link_error("undefined reference to `dnn::helper()'"));
}

TEST(JudgeLink, AnythingElseIsShownByItsFirstLine) {
  EXPECT_EQ(linked("ld: something else\nand more\n"), link_error("ld: something else"));
  EXPECT_EQ(to_text(judge_link(linear_forward(), {BuildEnd::limit, "it took too long", {}})),
            link_error("it took too long"));
}

// ---- one case ---------------------------------------------------------------------------------

Case expected_case() {
  Case expected;
  expected.name = "notebook";
  expected.outputs.add("Z", Matrix{{1.0, 2.0}});
  return expected;
}

std::string judged(const ProcessResult& result, const Case& expected = expected_case()) {
  return to_text(judge_case(linear_forward(), expected, result));
}

ProcessResult ended(ProcessEnd end, int code = 0) {
  ProcessResult result;
  result.end = end;
  result.code = code;
  return result;
}

ProcessResult answered(const std::string& bytes) {
  ProcessResult result;
  result.answer = bytes;
  return result;
}

Values outputs(const Matrix& Z) {
  Values values;
  values.add("Z", Z);
  return values;
}

std::string crash(const std::string& got) {
  return "CRASH\nexpected: linear_forward returns\ngot: " + got;
}

TEST(JudgeCase, TheExpectedAnswerPasses) {
  EXPECT_EQ(judged(answered(encode_answer(outputs(Matrix{{1.0, 2.0}})))), "PASS");
}

TEST(JudgeCase, AnotherValueIsWrong) {
  EXPECT_EQ(judged(answered(encode_answer(outputs(Matrix{{1.0, 3.0}})))),
            "WRONG\nexpected: Z(0, 1) = 2\ngot: Z(0, 1) = 3\n"
            "look: 1 of the 2 entries of Z (1, 2) differs");
}

TEST(JudgeCase, AnotherShapeIsSaid) {
  EXPECT_EQ(judged(answered(encode_answer(outputs(Matrix{{1.0}, {2.0}})))),
            "SHAPE\nexpected: Z has shape (1, 2)\ngot: Z has shape (2, 1)");
}

TEST(JudgeCase, TheCaseMayHaveAToleranceOfItsOwn) {
  const ProcessResult result = answered(encode_answer(outputs(Matrix{{1.0, 2.5}})));
  Case expected = expected_case();
  expected.tolerance = Tolerance{0.0, 0.5};
  EXPECT_EQ(judged(result, expected), "PASS");
  expected.tolerance = Tolerance{0.0, 0.25};
  EXPECT_NE(judged(result, expected), "PASS");
}

TEST(JudgeCase, WithoutOneTheDefaultServes) {
  EXPECT_EQ(judged(answered(encode_answer(outputs(Matrix{{1.0, 2.0 + 1e-8}})))), "PASS");
  EXPECT_NE(judged(answered(encode_answer(outputs(Matrix{{1.0, 2.0 + 1e-6}})))), "PASS");
}

TEST(JudgeCase, AnExceptionIsShownWithItsTypeAndText) {
  EXPECT_EQ(judged(answered(
                encode_answer(ExceptionAnswer{"ShapeError", "dot: (3, 4) and (5, 6) don't fit"}))),
            "EXCEPTION\nexpected: linear_forward returns\ngot: it threw ShapeError\n"
            "look: dot: (3, 4) and (5, 6) don't fit");
  EXPECT_EQ(judged(answered(
                encode_answer(ExceptionAnswer{"something that is not a std::exception", ""}))),
            "EXCEPTION\nexpected: linear_forward returns\n"
            "got: it threw something that is not a std::exception");
}

TEST(JudgeCase, TheTextOfAnExceptionIsEscapedAndShortened) {
  EXPECT_EQ(
      judged(answered(encode_answer(ExceptionAnswer{"E\x1b[2J", "\x07" + std::string(1000, 'x')}))),
      "EXCEPTION\nexpected: linear_forward returns\ngot: it threw E\\x1b[2J\n"
      "look: \\x07" +
          std::string(293, 'x') + "...");
}

TEST(JudgeCase, AnUntouchedStubIsNotImplemented) {
  EXPECT_EQ(judged(answered(encode_answer(NotImplementedAnswer{"linear_forward"}))),
            "NOT_IMPLEMENTED\n"
            "look: write linear_forward between START CODE HERE and END CODE HERE");
}

TEST(JudgeCase, ACallOfAnUntouchedStubNamesIt) {
  EXPECT_EQ(judged(answered(encode_answer(NotImplementedAnswer{"sigmoid"}))),
            "NOT_IMPLEMENTED\nexpected: linear_forward returns\n"
            "got: it called \"sigmoid\", which is not implemented yet");
}

TEST(JudgeCase, AnExitIsNoReturn) {
  EXPECT_EQ(judged(ended(ProcessEnd::exited, 0)),
            "EXITED\nexpected: linear_forward returns\n"
            "got: the program ended before that, with status 0\n"
            "look: exit() has no place in a function; return or throw instead");
  EXPECT_EQ(judged(ended(ProcessEnd::exited, 7)),
            "EXITED\nexpected: linear_forward returns\n"
            "got: the program ended before that, with status 7\n"
            "look: exit() has no place in a function; return or throw instead");
}

TEST(JudgeCase, EachSignalIsExplained) {
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGSEGV)),
            crash("it used memory that isn't its own (SIGSEGV): a null or stale pointer, an index "
                  "out of range, or endless recursion"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGABRT)),
            crash("it gave up (SIGABRT): abort(), a failed assert, or an exception where none may "
                  "pass"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGFPE)),
            crash("it divided a whole number by zero (SIGFPE)"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGILL)),
            crash("it ran into an impossible instruction (SIGILL): often a function without a "
                  "return"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGBUS)),
            crash("it used memory that isn't there (SIGBUS)"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGKILL)), crash("it was killed (SIGKILL)"));
  EXPECT_EQ(judged(ended(ProcessEnd::signalled, SIGTERM)),
            crash("it was ended by signal " + std::to_string(SIGTERM) + " (Terminated)"));
}

TEST(JudgeCase, AnEndlessLoopIsATimeout) {
  EXPECT_EQ(judged(ended(ProcessEnd::cpu_limit)),
            "TIMEOUT\nexpected: linear_forward returns within a second\n"
            "got: it was still computing after a second\nlook: does every loop come to its end?");
}

TEST(JudgeCase, ASleeperIsATimeoutToo) {
  EXPECT_EQ(judged(ended(ProcessEnd::wall_limit)),
            "TIMEOUT\nexpected: linear_forward returns within a second\n"
            "got: it slept or waited for ten seconds\n"
            "look: a function of the network never has to wait");
}

TEST(JudgeCase, AFloodIsAnOutputLimit) {
  EXPECT_EQ(judged(ended(ProcessEnd::output_limit)),
            "OUTPUT_LIMIT\nexpected: linear_forward returns and prints little\n"
            "got: it printed more than 8 MiB\nlook: is something printed in an endless loop?");
}

TEST(JudgeCase, HowTheProcessEndedCountsMoreThanItsAnswer) {
  ProcessResult result = ended(ProcessEnd::signalled, SIGKILL);
  result.answer = encode_answer(expected_case().outputs);
  EXPECT_EQ(judged(result), crash("it was killed (SIGKILL)"));
}

TEST(JudgeCase, GarbageForAnAnswerIsProtocol) {
  const auto protocol = [](const std::string& why) {
    return "PROTOCOL\nexpected: one answer, written by the grader's own code\n"
           "got: something else was written where the answer goes (" +
           why + ")\nlook: leave every descriptor but standard output alone";
  };
  EXPECT_EQ(judged(answered("hello, world")), protocol("at byte 4: it doesn't begin as it should"));
  EXPECT_EQ(judged(answered("hi")), protocol("at byte 0: it ends too early"));
  EXPECT_EQ(judged(answered(encode_answer(expected_case().outputs) + "!")),
            protocol("at byte 47: 1 more bytes follow"));
  EXPECT_EQ(judged(answered(encode_request(expected_case().outputs))),
            protocol("at byte 4: it doesn't begin as it should"));
}

}  // namespace
}  // namespace dnn
