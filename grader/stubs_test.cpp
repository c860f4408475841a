#include "grader/stubs.hpp"

#include <gtest/gtest.h>

#include "grader/errors.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

std::string error_of(const std::string& solution) {
  return message_of<InputError>([&] { stub_of(solution, "f", "solutions/f.cpp"); });
}

TEST(Stubs, AThrowTakesThePlaceOfTheSolution) {
  EXPECT_EQ(stub_of(R"(// Exercise 3: the linear part.
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z;
  // START CODE HERE (about 1 line)
  Z = dot(W, A) + b;
  // END CODE HERE
  return {Z, {A, W, b}};
}

}  // namespace dnn
)",
                    "linear_forward", "solutions/03_linear_forward.cpp"),
            R"(// Exercise 3: the linear part.
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z;
  // START CODE HERE (about 1 line)
  throw NotImplemented("linear_forward");
  // END CODE HERE
  return {Z, {A, W, b}};
}

}  // namespace dnn
)");
}

TEST(Stubs, TheThrowIsIndentedAsTheFirstMarker) {
  EXPECT_EQ(stub_of("\t// START CODE HERE\n        x();\n  // END CODE HERE\n", "f", "f.cpp"),
            "\t// START CODE HERE\n\tthrow NotImplemented(\"f\");\n  // END CODE HERE\n");
}

TEST(Stubs, ASolutionOfNoLineGetsTheThrowToo) {
  EXPECT_EQ(stub_of("// START CODE HERE\n// END CODE HERE\n", "f", "f.cpp"),
            "// START CODE HERE\nthrow NotImplemented(\"f\");\n// END CODE HERE\n");
}

TEST(Stubs, LineEndsOfWindowsBecomeOurs) {
  EXPECT_EQ(stub_of("a\r\n// START CODE HERE\r\nx();\r\n// END CODE HERE\r\nb", "f", "f.cpp"),
            "a\n// START CODE HERE\nthrow NotImplemented(\"f\");\n// END CODE HERE\nb\n");
}

TEST(Stubs, AStubOfAStubIsTheSame) {
  const std::string stub = stub_of("// START CODE HERE\nx();\n// END CODE HERE\n", "f", "f.cpp");
  EXPECT_EQ(stub_of(stub, "f", "f.cpp"), stub);
}

TEST(Stubs, RefusesASolutionWithoutTheFirstMarker) {
  EXPECT_EQ(error_of("x();\n// END CODE HERE\n"),
            "solutions/f.cpp: has no line with \"// START CODE HERE\"");
}

TEST(Stubs, RefusesASolutionWithoutTheSecondMarker) {
  EXPECT_EQ(error_of("// START CODE HERE\nx();\n"),
            "solutions/f.cpp: has no line with \"// END CODE HERE\"");
}

TEST(Stubs, RefusesASecondFirstMarker) {
  EXPECT_EQ(error_of("\n// START CODE HERE\n// START CODE HERE\n// END CODE HERE\n"),
            "solutions/f.cpp:3: a second \"// START CODE HERE\"; one exercise has one");
}

TEST(Stubs, RefusesASecondSecondMarker) {
  EXPECT_EQ(error_of("// START CODE HERE\n// END CODE HERE\nx();\n// END CODE HERE\n"),
            "solutions/f.cpp:4: a second \"// END CODE HERE\"; one exercise has one");
}

TEST(Stubs, RefusesMarkersInReverse) {
  EXPECT_EQ(error_of("x();\n// END CODE HERE\ny();\n// START CODE HERE\n"),
            "solutions/f.cpp:2: END CODE HERE stands before START CODE HERE; swap them");
}

TEST(Stubs, RefusesAnEmptySolution) {
  EXPECT_EQ(error_of(""), "solutions/f.cpp: has no line with \"// START CODE HERE\"");
}

TEST(Stubs, AStubIsOne) {
  EXPECT_TRUE(is_stub(stub_of("// START CODE HERE\nx();\n// END CODE HERE\n", "f", "f.cpp"), "f"));
}

TEST(Stubs, ASolutionIsNone) {
  EXPECT_FALSE(is_stub("// START CODE HERE\nx();\n// END CODE HERE\n", "f"));
  EXPECT_FALSE(is_stub("", "f"));
}

TEST(Stubs, WorkBesideTheThrowIsNoStub) {
  EXPECT_FALSE(
      is_stub("// START CODE HERE\nx();\nthrow NotImplemented(\"f\");\n// END CODE HERE\n", "f"));
  EXPECT_FALSE(
      is_stub("// START CODE HERE\nthrow NotImplemented(\"f\");\nx();\n// END CODE HERE\n", "f"));
}

TEST(Stubs, TheStubOfAnotherExerciseIsNone) {
  const std::string solution = "// START CODE HERE\n// END CODE HERE\n";
  EXPECT_FALSE(
      is_stub(stub_of(solution, "initialize_parameters_deep", "f.cpp"), "initialize_parameters"));
  EXPECT_FALSE(
      is_stub(stub_of(solution, "initialize_parameters", "f.cpp"), "initialize_parameters_deep"));
}

}  // namespace
}  // namespace dnn
