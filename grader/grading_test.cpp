// Submissions through the whole pipeline: build, run, judge, score.
#include "grader/grading.hpp"

#include <gtest/gtest.h>

#include <map>

#include "grader/errors.hpp"
#include "grader/stubs.hpp"
#include "grader/test_support.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;

class Grading : public testing::Test {
 protected:
  Grading() {
    catalogue_ = read_catalogue(root / "exercises/catalogue.txt");
    for (const Exercise& exercise : catalogue_) {
      const fs::path file =
          root / "test_cases" / exercise.assignment() / (exercise.name + ".cases");
      selections_.push_back({exercise, read_case_file(file).cases});
      write(exercise.name, read_text(root / "solutions" / exercise.file));
    }
  }

  const Exercise& exercise(const std::string& name) const {
    return find_exercise(catalogue_, name);
  }

  // The submission starts as the solutions; each test changes what it is about.
  void write(const std::string& name, const std::string& text) {
    write_text(folder() / exercise(name).file, text);
  }
  void write_function(const std::string& name, const std::string& text) {
    write(name, "#include \"step_by_step.hpp\"\nnamespace dnn {\n" + text + "\n}\n");
  }
  void remove(const std::string& name) { fs::remove(folder() / exercise(name).file); }
  fs::path folder() const { return temporary_ / "submission"; }

  std::map<std::string, ExerciseResult> graded() {
    const Submission submission(folder(), catalogue_);
    const Build build(toolchain_, checks_ == Checks::none ? "test" : "test of sanitizers",
                      isolation_, checks_);
    result_ = grade(selections_, catalogue_, submission, build, isolation_);
    std::map<std::string, ExerciseResult> by_name;
    for (const ExerciseResult& result : result_.exercises) by_name[result.exercise.name] = result;
    return by_name;
  }

  static Finding finding(const ExerciseResult& result) {
    return result.first_failure() == nullptr ? Finding{} : result.first_failure()->finding;
  }

  TemporaryFolder temporary_;
  Toolchain toolchain_ = configured_toolchain();
  Isolation isolation_ = probe_isolation(toolchain_);
  Checks checks_ = Checks::none;
  Catalogue catalogue_;
  std::vector<Selection> selections_;
  GradingResult result_;
};

TEST_F(Grading, SolutionsGetFullPoints) {
  for (const auto& [name, result] : graded()) {
    EXPECT_EQ(result.verdict(), Verdict::pass) << name << ": " << finding(result).got;
    EXPECT_EQ(result.with_yours, Verdict::pass) << name;
    EXPECT_EQ(result.points, result.exercise.points) << name;
  }
  EXPECT_TRUE(result_.all_passed());
  EXPECT_EQ(result_.points(), result_.max_points());
}

TEST_F(Grading, StubsGetNothing) {
  for (const Exercise& each : catalogue_) {
    const fs::path solution = root / "solutions" / each.file;
    write(each.name, stub_of(read_text(solution), each.name, solution.string()));
  }
  for (const auto& [name, result] : graded()) {
    EXPECT_EQ(result.verdict(), Verdict::not_implemented) << name;
    EXPECT_EQ(result.passed(), 0U) << name;
  }
  EXPECT_EQ(result_.points(), 0.0);
}

// One mistake of each kind in a course of ten: each shows its own verdict, the others lose nothing.
TEST_F(Grading, SixMistakesCostOnlyTheirOwnPoints) {
  write_function("initialize_parameters", "this is not C++");
  write_function(
      "linear_forward",
      "LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {\n"
      "  for (volatile bool forever = true; forever;) {}\n"
      "  return {dot(W, A) + b, {A, W, b}};\n}");
  write_function("compute_cost",
                 "double compute_cost(const Matrix&, const Matrix&) {\n"
                 "  const double* volatile nothing = nullptr;\n  return *nothing;\n}");
  write_function("linear_backward",
                 "LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {\n"
                 "  return {dot(dZ, cache.W), dZ, dZ};\n}");
  write_function("linear_activation_forward",
                 "LayerForward linear_activation_forward(const Matrix& A_prev, const Matrix& W,\n"
                 "    const Matrix& b, const std::string& activation) {\n"
                 "  auto [Z, linear_cache] = linear_forward(A_prev, W, b);\n"
                 "  auto [A, cache] = activation == \"sigmoid\" ? sigmoid(Z) : relu(Z);\n"
                 "  return {A.T(), {linear_cache, cache}};\n}");
  write_function(
      "update_parameters",
      "Parameters update_parameters(const Parameters& parameters, const Gradients&, double) "
      "{\n  Parameters updated;\n"
      "  for (const auto& [name, matrix] : parameters) updated[name] = matrix * (0.0 / 0.0);\n"
      "  return updated;\n}");
  auto result = graded();

  EXPECT_EQ(result["initialize_parameters"].verdict(), Verdict::compile_error);
  EXPECT_NE(finding(result["initialize_parameters"]).got.find("01_initialize_parameters.cpp:3:"),
            std::string::npos);
  EXPECT_EQ(result["linear_forward"].verdict(), Verdict::timeout);
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::crash);
  EXPECT_NE(finding(result["compute_cost"]).got.find("SIGSEGV"), std::string::npos);
  EXPECT_EQ(result["linear_backward"].verdict(), Verdict::exception);
  EXPECT_EQ(finding(result["linear_backward"]).got, "it threw ShapeError");
  EXPECT_EQ(result["linear_activation_forward"].verdict(), Verdict::shape);
  EXPECT_EQ(finding(result["linear_activation_forward"]).expected, "A has shape (1, 2)");
  EXPECT_EQ(finding(result["linear_activation_forward"]).got, "A has shape (2, 1)");
  EXPECT_EQ(result["update_parameters"].verdict(), Verdict::wrong);
  EXPECT_EQ(finding(result["update_parameters"]).got.substr(0, 29),
            "parameters[\"W1\"](0, 0) = nan");

  for (const char* name : {"initialize_parameters_deep", "L_model_forward",
                           "linear_activation_backward", "L_model_backward"}) {
    EXPECT_EQ(result[name].verdict(), Verdict::pass) << name << finding(result[name]).got;
    EXPECT_EQ(result[name].points, result[name].exercise.points) << name;
  }
  EXPECT_EQ(result["L_model_forward"].with_yours, Verdict::timeout);
  EXPECT_EQ(result["L_model_backward"].with_yours, Verdict::exception);
  EXPECT_EQ(result["initialize_parameters_deep"].with_yours, Verdict::pass);
}

TEST_F(Grading, AWrongFunctionDoesNotFailThoseThatCallItAgain) {
  write_function(
      "linear_forward",
      "LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {\n"
      "  return {dot(W, A) - b, {A, W, b}};\n}");
  auto result = graded();
  EXPECT_EQ(result["linear_forward"].verdict(), Verdict::wrong);
  EXPECT_LT(result["linear_forward"].points, 10.0);
  EXPECT_EQ(result["L_model_forward"].verdict(), Verdict::pass);
  EXPECT_EQ(result["L_model_forward"].with_yours, Verdict::wrong);
  EXPECT_EQ(result["linear_activation_forward"].with_yours, Verdict::wrong);
  EXPECT_EQ(result["L_model_backward"].with_yours, Verdict::pass);
}

TEST_F(Grading, AFileThatIsAbsentIsNotHandedIn) {
  remove("linear_forward");
  auto result = graded();
  EXPECT_FALSE(result["linear_forward"].handed_in);
  EXPECT_EQ(result["linear_forward"].points, 0.0);
  EXPECT_EQ(result["L_model_forward"].verdict(), Verdict::pass);
  EXPECT_EQ(result["L_model_forward"].with_yours, Verdict::link_error);
  EXPECT_NE(result["L_model_forward"].with_yours_why.find(
                "it calls linear_forward, which was not handed in"),
            std::string::npos);
}

TEST_F(Grading, WithoutSolutionsTheStudentsOwnFunctionsAreUsed) {
  toolchain_.solutions_library.clear();
  write_function("linear_backward", "syntax error");
  auto result = graded();
  EXPECT_EQ(result["L_model_forward"].verdict(), Verdict::pass);
  EXPECT_FALSE(result["L_model_forward"].with_yours.has_value());
  EXPECT_EQ(result["linear_backward"].verdict(), Verdict::compile_error);
  EXPECT_EQ(result["L_model_backward"].verdict(), Verdict::link_error);
  EXPECT_EQ(finding(result["L_model_backward"]).got,
            "it calls linear_backward, which doesn't compile");
}

TEST_F(Grading, OneFolderHoldsAllFilesJustAsWell) {
  const fs::path flat = temporary_ / "flat";
  for (const Exercise& each : catalogue_)
    write_text(flat / each.file.filename(), read_text(folder() / each.file));
  fs::remove_all(folder());
  fs::rename(flat, folder());
  graded();
  EXPECT_TRUE(result_.all_passed());
}

TEST_F(Grading, HeadersBesideTheSubmissionAreNotTaken) {
  write_text(folder() / "3_step_by_step/step_by_step.hpp", "#error not this one\n");
  write_text(folder() / "given/matrix.hpp", "#error not this one\n");
  graded();
  EXPECT_TRUE(result_.all_passed());
}

TEST_F(Grading, AFunctionOfAnotherNameIsALinkError) {
  write_function("compute_cost", "double cost(const Matrix&, const Matrix&) { return 0; }");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::link_error);
  EXPECT_EQ(finding(result["compute_cost"]).got.substr(0, 44),
            "undefined reference to 'dnn::compute_cost(dn");
}

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
  write_function(
      "linear_forward",
      "LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {\n"
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
  write_function(
      "linear_forward",
      "LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {\n"
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

TEST_F(Grading, WarningsAreKeptAndNeverFatal) {
  write_function("compute_cost",
                 "double compute_cost(const Matrix& AL, const Matrix& Y) {\n"
                 "  const double m = double(Y.cols());\n"
                 "  bool odd = false; if (odd = m > 2) odd = false;\n"
                 "  return -1 / m * sum(Y * log(AL) + (1 - Y) * log(1 - AL));\n}");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::pass);
  const std::string& warnings = result["compute_cost"].warnings;
  EXPECT_NE(warnings.find("06_compute_cost.cpp:5:"), std::string::npos) << warnings;
  EXPECT_NE(warnings.find("warning:"), std::string::npos) << warnings;
}

TEST_F(Grading, APromiseForOneScaleOnlyEarnsPartOfThePoints) {
  write_function(
      "initialize_parameters_deep",
      "Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims,\n"
      "                                      RandomState& rng, WeightScale) {\n"
      "  Parameters parameters;\n"
      "  for (std::size_t l = 1; l < layer_dims.size(); ++l) {\n"
      "    parameters[\"W\" + std::to_string(l)] =\n"
      "        rng.randn(layer_dims[l], layer_dims[l - 1]) * 0.01;\n"
      "    parameters[\"b\" + std::to_string(l)] = Matrix::zeros(layer_dims[l], 1);\n"
      "  }\n  return parameters;\n}");
  auto result = graded();
  const ExerciseResult& deep = result["initialize_parameters_deep"];
  EXPECT_EQ(deep.verdict(), Verdict::wrong);
  EXPECT_GT(deep.points, 0.0);
  EXPECT_LT(deep.points, deep.exercise.points);
}

TEST_F(Grading, AMissingCompilerIsOurFault) {
  toolchain_.compiler = "/no/such/compiler";
  EXPECT_EQ(message_of<InfraError>([&] { graded(); }),
            "can't start /no/such/compiler (execve): No such file or directory");
}

TEST_F(Grading, ARunnerThatCannotBeLinkedForWantOfOurFilesIsOurFault) {
  toolchain_.bindings.clear();
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::infra);
  EXPECT_EQ(
      finding(result["compute_cost"]).got,
      "test_cases/3_step_by_step/bindings/compute_cost.cpp is missing: every exercise needs a "
      "binding");
  EXPECT_TRUE(result_.has_infra());
}

}  // namespace
}  // namespace dnn
