// Submissions through the whole pipeline: build, run, judge, score.
#include "grader/errors.hpp"
#include "grader/grading_fixture.hpp"
#include "grader/stubs.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

TEST_F(GradingOfTheCourse, SolutionsGetFullPoints) {
  for (const auto& [name, result] : graded()) {
    EXPECT_EQ(result.verdict(), Verdict::pass) << name << ": " << finding(result).got;
    EXPECT_EQ(result.with_yours, Verdict::pass) << name;
    EXPECT_EQ(result.points, result.exercise.points) << name;
  }
  EXPECT_TRUE(result_.all_passed());
  EXPECT_EQ(result_.points(), result_.max_points());
}

TEST_F(GradingOfTheCourse, StubsGetNothing) {
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
  write_function("linear_forward",
                 "LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {\n"
                 "  for (volatile bool forever = true; forever;) {}\n"
                 "  return {dot(W, A) + b, {A, W, b}};\n}");
  write_function("compute_cost",
                 "double compute_cost(const Matrix&, const Matrix&) {\n"
                 "  const double* volatile nothing = nullptr;\n  return *nothing;\n}");
  write_function("linear_backward",
                 "LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {\n"
                 "  return {dot(dZ, cache.W), dZ, dZ};\n}");
  write_function("linear_activation_forward",
                 "LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W,\n"
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
  write_function("linear_forward",
                 "LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {\n"
                 "  return {dot(W, A) - b, {A, W, b}};\n}");
  auto result = graded();
  EXPECT_EQ(result["linear_forward"].verdict(), Verdict::wrong);
  EXPECT_LT(result["linear_forward"].points, 10.0);
  EXPECT_EQ(result["L_model_forward"].verdict(), Verdict::pass);
  EXPECT_EQ(result["L_model_forward"].with_yours, Verdict::wrong);
  EXPECT_EQ(result["linear_activation_forward"].with_yours, Verdict::wrong);
  EXPECT_EQ(result["L_model_backward"].with_yours, Verdict::pass);
}

TEST_F(Grading, LeavesOutTheRunsWithYoursWhereTheyAreNotWanted) {
  write_function("linear_forward", R"(
LinearForward linear_forward(Matrix, const Matrix&, const Matrix&) { return {}; })");
  for (Selection& selection : selections_) selection.with_yours = false;
  auto result = graded();
  EXPECT_EQ(result["linear_forward"].verdict(), Verdict::shape);
  EXPECT_EQ(result["L_model_forward"].verdict(), Verdict::pass);
  EXPECT_FALSE(result["L_model_forward"].with_yours.has_value());
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

TEST_F(Grading, AKnownMistakeIsNamed) {
  write("linear_forward",
        read_text(root / "solutions/mistakes/3_step_by_step/linear_forward/b_subtracted.cpp"));
  auto result = graded();
  ASSERT_TRUE(result["linear_forward"].diagnosis);
  EXPECT_TRUE(result["linear_forward"].diagnosis->is_known);
  EXPECT_EQ(result["linear_forward"].diagnosis->mistake.name, "b_subtracted");
  for (const auto& [name, other] : result)
    EXPECT_TRUE(name == "linear_forward" || !other.diagnosis) << name;
}

// What crashes in one case can't be explained by the numbers of another.
TEST_F(Grading, ADiagnosisExplainsEveryFailureOrIsNotGiven) {
  write_function(
      "compute_cost",
      "double compute_cost(const Matrix& AL, const Matrix& Y) {\n"
      "  if (Y.cols() > 50) __builtin_trap();\n"
      "  return sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / static_cast<double>(Y.cols());"
      "\n}");
  auto result = graded();
  EXPECT_EQ(result["compute_cost"].verdict(), Verdict::wrong);
  EXPECT_FALSE(result["compute_cost"].diagnosis);
}

// The sign of b in linear_forward looks like a mistake of every function that calls it.
TEST_F(Grading, WithoutSolutionsAMistakeIsNamedWhereItIsMade) {
  toolchain_.solutions_library.clear();
  write("linear_forward",
        read_text(root / "solutions/mistakes/3_step_by_step/linear_forward/b_subtracted.cpp"));
  auto result = graded();
  ASSERT_TRUE(result["linear_forward"].diagnosis);
  EXPECT_EQ(result["linear_forward"].diagnosis->mistake.name, "b_subtracted");
  for (const char* name : {"linear_activation_forward", "L_model_forward"}) {
    EXPECT_EQ(result[name].verdict(), Verdict::wrong);
    EXPECT_FALSE(result[name].diagnosis) << result[name].diagnosis->mistake.name;
    EXPECT_EQ(finding(result[name]).look,
              "it calls linear_forward, which isn't known to be right: begin there");
  }
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
