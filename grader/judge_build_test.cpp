#include "grader/judge_build.hpp"

#include <gtest/gtest.h>

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
            "5 | Matrix Z = dot(W A) + b;\n"
            "  |               ~ ^~\n"
            "2 errors: build/bin/grader show linear_forward\n"
            "look: an operator such as * or a , is missing: what follows the mark is a new value");
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
            "5 | Matrix Z = dot(W A) + b;\n"
            "  |                  ^\n"
            "look: an operator such as * or a , is missing: what follows the mark is a new value");
}

TEST(JudgeCompilation, AFatalErrorIsAnError) {
  EXPECT_EQ(compilation(BuildEnd::refused,
                        "03_linear_forward.cpp:1:10: fatal error: Eigen/Dense: No such file or "
                        "directory\ncompilation terminated.\n"),
            "COMPILE_ERROR\n"
            "expected: 03_linear_forward.cpp compiles\n"
            "got: 03_linear_forward.cpp:1:10: fatal error: Eigen/Dense: No such file or directory\n"
            "look: there is no header Eigen/Dense: compare the name; only the course and the "
            "standard library are there");
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
         got +
         "\nlook: compare names and argument types with the header, and define nothing else; "
         "build/bin/grader reset linear_forward gives the stub again";
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

}  // namespace
}  // namespace dnn
