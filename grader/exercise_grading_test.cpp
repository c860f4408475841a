// One exercise of a submission: what its program may do, and what is made of what it does.
#include "grader/grading_fixture.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

TEST_F(Grading, ExitingEarlyIsNoPass) {
  write_function("compute_cost",
                 "}\n#include <cstdlib>\nnamespace dnn {\n"
                 "double compute_cost(const Matrix&, const Matrix&) { std::exit(0); }");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::exited);
}

TEST_F(Grading, EachCallMustAnswerTheSame) {
  write_function("compute_cost",
                 "double compute_cost(const Matrix&, const Matrix&) {\n"
                 "  static int calls = 0;\n  return ++calls;\n}");
  write_function("linear_forward",
                 "LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {\n"
                 "  double* sum = new double[W.rows()];\n"
                 "  Matrix Z = dot(W, A) + b;\n"
                 "  for (std::size_t i = 0; i < Z.rows(); ++i) Z(i, 0) += sum[i];\n"
                 "  delete[] sum;\n  return {Z, {A, W, b}};\n}");
  write_function(
      "linear_backward",
      "LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {\n"
      "  double sums[256];\n"
      "  for (std::size_t j = 0; j < dZ.cols(); ++j) sums[j] += dZ(0, j);\n"
      "  return {dot(cache.W.T(), dZ), dot(dZ, cache.A.T()), Matrix(1, 1, sums[0])};\n}");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::nondeterministic);
  EXPECT_EQ(finding(result["compute_cost"]).got, "cost = 1 the first time, 2 the second");
  EXPECT_EQ(result["linear_forward"].verdict(), Verdict::nondeterministic);
  EXPECT_EQ(result["linear_backward"].verdict(), Verdict::nondeterministic);
}

// What it holds may be right by luck; filled with something else, it isn't.
TEST_F(Grading, AVariableThatIsNeverSetIsFound) {
  write_function("compute_cost",
                 "double compute_cost(const Matrix& AL, const Matrix& Y) {\n"
                 "  double total;\n"
                 "  for (std::size_t j = 0; j < Y.cols(); ++j) total += Y(0, j) * AL(0, j);\n"
                 "  return total;\n}");
  write_function("linear_forward",
                 "LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {\n"
                 "  bool add;\n"
                 "  return {add ? dot(W, A) + b : dot(W, A), {A, W, b}};\n}");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::nondeterministic);
  EXPECT_EQ(finding(result["compute_cost"]).look,
            "give every variable a value where you declare it");
  EXPECT_NE(result["compute_cost"].warnings.find("'total'"), std::string::npos);
}

TEST_F(Grading, OrdinaryMistakesAreNotTakenForUnsetVariables) {
  write_function("compute_cost",
                 "double compute_cost(const Matrix& AL, const Matrix& Y) {\n"
                 "  return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / 0.0;\n}");
  EXPECT_EQ(graded()["compute_cost"].verdict(), Verdict::wrong);
}

TEST_F(Grading, SanitizersTellTheLineOfAFault) {
  if (!toolchain_.has_sanitizers) GTEST_SKIP() << "the compiler has no AddressSanitizer";
  checks_ = Checks::sanitizers;
  write_function("compute_cost",
                 "double compute_cost(const Matrix& AL, const Matrix& Y) {\n"
                 "  double* sums = new double[Y.cols()];\n"
                 "  for (std::size_t j = 0; j <= Y.cols(); ++j)\n"
                 "    sums[j] = AL(0, j - (j == Y.cols()));\n"
                 "  const double cost = sums[0];\n  delete[] sums;\n  return cost;\n}");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::crash);
  const Finding found = finding(result["compute_cost"]);
  EXPECT_EQ(found.got, "it writes 8 bytes past the end of a block of 24 bytes on the heap");
  EXPECT_EQ(found.look, "line 6 of 06_compute_cost.cpp, in compute_cost");
  EXPECT_EQ(result["compute_cost"].cases.front().printed, "");
  EXPECT_EQ(result["linear_forward"].verdict(), Verdict::pass);
}

TEST_F(Grading, TheCompilerReadsNoOtherFile) {
  if (!isolation_.files.in_force) GTEST_SKIP() << isolation_.files.probed;
  const fs::path secret = temporary_ / "secret.hpp";
  write_text(secret, "// a secret\n");
  const std::string solution = read_text(root / "solutions" / exercise("compute_cost").file);
  write("compute_cost", "#include \"" + secret.string() + "\"\n" + solution);
  const Isolation standard = isolation_;
  isolation_ = Isolation{};
  EXPECT_EQ(graded()["compute_cost"].verdict(), Verdict::pass);
  isolation_ = standard;  // and what was built before is not found again
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::compile_error);
  EXPECT_NE(finding(result["compute_cost"]).got.find("Permission denied"), std::string::npos);
}

TEST_F(Grading, ASystemFunctionIsNotTheStudentsToDefine) {
  const std::string solution = read_text(root / "solutions" / exercise("compute_cost").file);
  write("compute_cost",
        solution + "extern \"C\" void* malloc(unsigned long) { return nullptr; }\n");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::link_error);
  EXPECT_EQ(finding(result["compute_cost"]).got, "it defines malloc, which is the system's");
}

TEST_F(Grading, GlobalVariablesAndHelpersAreTheStudentsToDefine) {
  const std::string solution = read_text(root / "solutions" / exercise("compute_cost").file);
  write("compute_cost", solution +
                            "double total = 1;\nint calls[100];\n"
                            "double half(double x) { return x / 2; }\n"
                            "template <class T> T twice(T x) { return x + x; }\n"
                            "double four = twice(2.0);\n");
  EXPECT_EQ(graded()["compute_cost"].verdict(), Verdict::pass);
}

TEST_F(Grading, ChangedInputsDoNotReachTheSecondCall) {
  write_function("compute_cost",
                 "double compute_cost(const Matrix& AL, const Matrix& Y) {\n"
                 "  const double m = double(Y.cols());\n"
                 "  const double cost = -1 / m * sum(Y * log(AL) + (1 - Y) * log(1 - AL));\n"
                 "  const_cast<Matrix&>(AL) = Matrix();\n  return cost;\n}");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::pass);
}

TEST_F(Grading, WhatAFunctionPrintsIsShownOnce) {
  const auto printing = [](const std::string& name) {
    return "#include <cstdlib>\n#include <iostream>\nusing namespace std;\n"
           "#include \"step_by_step.hpp\"\nnamespace dnn {\n" +
           name;
  };
  write("compute_cost", printing("double compute_cost(const Matrix&, const Matrix&) {\n"
                                 "  cout << \"cost\\n\";\n  cerr << \"and more\\n\";\n"
                                 "  return 0;\n}\n}\n"));
  write("update_parameters",
        printing("Parameters update_parameters(const Parameters& p, const Gradients&, double) {\n"
                 "  static int calls = 0;\n  ios::sync_with_stdio(false);\n"
                 "  cout << \"update\\n\";\n  if (++calls == 2) abort();\n"
                 "  return p;\n}\n}\n"));
  write("linear_backward",
        printing("LayerBackward linear_backward(const Matrix& dZ, const LinearCache&) {\n"
                 "  static int calls = 0;\n  cout << \"backward\\n\";\n"
                 "  if (++calls == 2) exit(0);\n  return {dZ, dZ, dZ};\n}\n}\n"));
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].cases.front().printed, "cost\nand more\n");
  EXPECT_EQ(result["update_parameters"].verdict(), Verdict::crash);
  EXPECT_EQ(result["update_parameters"].cases.front().printed, "update\n");
  EXPECT_EQ(result["linear_backward"].verdict(), Verdict::exited);
  EXPECT_EQ(result["linear_backward"].cases.front().printed, "backward\n");
}

TEST_F(Grading, WhatAFunctionPrintsIsKeptAndHarmless) {
  write("compute_cost",
        "#include <iostream>\n" + read_text(root / "solutions" / exercise("compute_cost").file) +
            "namespace { struct Talk { Talk() { std::cout << \"hello\\n\"; } } talk; }\n");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::pass);
  EXPECT_EQ(result["compute_cost"].cases.front().printed, "hello\n");
}

}  // namespace
}  // namespace dnn
