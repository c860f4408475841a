#include "grader/compile_error/compile_error.hpp"

#include <gtest/gtest.h>

#include "given/language/language.hpp"
#include "grader/grading_fixture.hpp"

namespace dnn {
namespace {

Exercise third() {
  return {3, 10, "linear_forward", "3_step_by_step/03_linear_forward.cpp", "Forward: linear part"};
}

std::string picture(const std::string& words) {
  std::string text;
  for (const std::string& line : judge_compile_error(third(), "it compiles", words).picture)
    text += "\n" + line;
  return text;
}

TEST(CompileError, IsTheFirstWithItsLineAndWhatToLookAt) {
  EXPECT_EQ(to_text(judge_compile_error(third(), "it compiles", R"(
03_linear_forward.cpp: In function 'dnn::LinearForward dnn::linear_forward(const Matrix&)':
03_linear_forward.cpp:4:7: warning: unused variable 'unused' [-Wunused-variable]
    4 |   int unused;
      |       ^~~~~~
03_linear_forward.cpp:10:11: error: 'reslt' was not declared in this scope; did you mean 'result'?
   10 |   return {reslt, {A, W, b}};
      |           ^~~~~
      |           result
03_linear_forward.cpp:10:27: error: could not convert '{<expression error>, {A, W, b}}'
)")),
            R"(COMPILE_ERROR
expected: it compiles
got: 03_linear_forward.cpp:10:11: error: 'reslt' was not declared in this scope; did you mean 'result'?
10 | return {reslt, {A, W, b}};
   |         ^~~~~
2 errors: build/bin/grader show linear_forward
look: reslt is not known here: did you mean result?)");
}

TEST(CompileError, ClangShowsTheLineWithoutItsNumber) {
  EXPECT_EQ(picture("03_linear_forward.cpp:8:26: error: use of undeclared identifier 'c'\n"
                    "  Matrix Z = dot(W, A) + c;\n"
                    "                         ^\n"
                    "1 error generated.\n"),
            "\n8 | Matrix Z = dot(W, A) + c;"
            "\n  |                        ^");
}

TEST(CompileError, ClangShowsALineOfWhichItWarnedOnlyOnce) {
  EXPECT_EQ(picture("03_linear_forward.cpp:8:19: warning: missing terminating '\"' character\n"
                    "  std::string s = \"relu;\n"
                    "                  ^\n"
                    "03_linear_forward.cpp:8:19: error: expected expression\n"),
            "\n8 | std::string s = \"relu;"
            "\n  |                 ^");
}

TEST(CompileError, TheMarkStandsRightBelowTabsAndWideCharacters) {
  EXPECT_EQ(picture("03_linear_forward.cpp:8:4: error: x\n"
                    "    8 | \t激活 = \tc;\n"
                    "      | \t       \t^\n"),
            "\n8 | 激活 =  c;"
            "\n  |         ^");
  EXPECT_EQ(picture("03_linear_forward.cpp:8:50: error: x\n"
                    "    8 |   std::string s = \"激活\"; Z = c;\n"
                    "      |                              ^\n"),
            "\n8 | std::string s = \"激活\"; Z = c;"
            "\n  |                            ^");
}

TEST(CompileError, ALongLineIsCutSoThatTheMarkIsSeen) {
  const std::string source = "  " + std::string(90, 'x') + "激c" + std::string(50, 'y');
  EXPECT_EQ(picture("03_linear_forward.cpp:8:95: error: x\n    8 | " + source + "\n      | " +
                    std::string(94, ' ') + "^\n"),
            "\n8 | ..." + std::string(38, 'x') + "激c" + std::string(25, 'y') + "..." + "\n  | " +
                std::string(43, ' ') + "^");
}

TEST(CompileError, OfTheStudentsFileComesBeforeOneOfAHeader) {
  const Finding finding =
      judge_compile_error(third(), "",
                          "/usr/include/vector:9:1: error: static assertion failed\n"
                          "03_linear_forward.cpp:8:3: error: expected ';'\n");
  EXPECT_EQ(finding.got, "03_linear_forward.cpp:8:3: error: expected ';'");
  EXPECT_EQ(judge_compile_error(third(), "", "/usr/include/vector:9:1: error: why\n").got,
            "/usr/include/vector:9:1: error: why");
}

TEST(CompileError, WithoutAPictureIsALine) {
  EXPECT_EQ(picture("03_linear_forward.cpp:8:3: error: why\n"), "");
  EXPECT_EQ(picture("03_linear_forward.cpp:8:3: error: why\n    8 | x\nno mark\n"), "");
  EXPECT_EQ(picture("cc1plus: all warnings being treated as something\n"), "");
  EXPECT_EQ(picture(""), "");
}

TEST(CompileError, GetsThePathThatOneWouldType) {
  ExerciseResult result;
  result.file = "homework/03_linear_forward.cpp";
  result.cases = {
      {"a", "", judge_compile_error(third(), "", "03_linear_forward.cpp:8:3: error: x"), ""},
      {"b", "", {Verdict::wrong, "", "03_linear_forward.cpp: no", ""}, ""}};
  place_compile_error(result);
  EXPECT_EQ(result.cases[0].finding.got, "homework/03_linear_forward.cpp:8:3: error: x");
  EXPECT_EQ(result.cases[1].finding.got, "03_linear_forward.cpp: no");
}

// ---- through the grader, with the compiler that it has ----------------------------------------

class CompileErrorOfSubmission : public Grading {
 protected:
  CompileErrorOfSubmission() : Grading({"linear_forward", "compute_cost", "linear_backward"}) {}
};

TEST_F(CompileErrorOfSubmission, TellsWhatToLookAt) {
  const std::string head =
      "#include \"step_by_step.hpp\"\nnamespace dnn {\n"
      "LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {\n";
  write("linear_forward", head + "  return {dot(W, A) + c, {A, W, b}};\n}\n}\n");
  write_function("compute_cost",
                 "double compute_cost(const Matrix& AL, const Matrix& Y) { return AL; }");
  write_function("linear_backward",
                 "LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {\n"
                 "  return {cache.W.dot(dZ), dZ, dZ};\n}");
  auto result = graded();
  const Finding undeclared = finding(result["linear_forward"]);
  EXPECT_EQ(undeclared.look,
            "c is not known here: is it spelt right and declared above with its type, or was it "
            "declared inside { }?");
  ASSERT_GE(undeclared.picture.size(), 2U) << to_text(undeclared);
  EXPECT_EQ(undeclared.picture[0], "4 | return {dot(W, A) + c, {A, W, b}};");
  EXPECT_EQ(undeclared.picture[1], "  |                     ^");
  EXPECT_TRUE(finding(result["compute_cost"]).look.find("Matrix") != std::string::npos)
      << to_text(finding(result["compute_cost"]));
  EXPECT_EQ(finding(result["linear_backward"]).look,
            "dot is no member: write dot(A), or dot(W, A), not A.dot(...)");
}

}  // namespace
}  // namespace dnn
