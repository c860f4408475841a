#include "grader/compile_error/warnings.hpp"

#include <gtest/gtest.h>

#include "given/language/language.hpp"
#include "grader/grading_fixture.hpp"

namespace dnn {
namespace {

const std::string gcc_other =
    "03.cpp:4:3: warning: suggest braces around empty body in an 'if' statement [-Wempty-body]";
const std::string gcc_value = "03.cpp:5:9: warning: statement has no effect [-Wunused-value]";
const std::string gcc_assigned =
    "03.cpp:6:9: warning: suggest parentheses around assignment used as truth value "
    "[-Wparentheses]";
const std::string gcc_unset = "03.cpp:7:30: warning: 'x' is used uninitialized [-Wuninitialized]";
const std::string gcc_return =
    "03.cpp:9:11: warning: no return statement in function returning non-void [-Wreturn-type]";
const std::string gcc_path =
    "03.cpp:9:1: warning: control reaches end of non-void function [-Wreturn-type]";

const std::string clang_value =
    "03.cpp:5:9: warning: equality comparison result unused [-Wunused-comparison]";
const std::string clang_assigned =
    "03.cpp:6:9: warning: using the result of an assignment as a condition without parentheses "
    "[-Wparentheses]";
const std::string clang_unset =
    "03.cpp:7:38: warning: variable 'total' is uninitialized when used here [-Wuninitialized]";
const std::string clang_return =
    "03.cpp:9:1: warning: non-void function does not return a value [-Wreturn-type]";
const std::string clang_path =
    "03.cpp:9:1: warning: non-void function does not return a value in all control paths "
    "[-Wreturn-type]";

TEST(Warnings, TheMostTellingIsChosen) {
  const std::vector<std::vector<std::string>> rising = {
      {gcc_other, gcc_value, gcc_assigned, gcc_unset, gcc_path, gcc_return},
      {gcc_other, clang_value, clang_assigned, clang_unset, clang_path, clang_return}};
  for (const std::vector<std::string>& warnings : rising) {
    std::string words = "03.cpp: In function 'f':\n";
    for (const std::string& warning : warnings) {
      words += warning + "\n    1 | x\n      | ^\n";
      EXPECT_EQ(most_telling_warning(words), warning);
    }
  }
}

TEST(Warnings, OfOneKindTheFirstIsChosen) {
  EXPECT_EQ(most_telling_warning(gcc_value + "\n" + clang_value), gcc_value);
  EXPECT_EQ(most_telling_warning("03.cpp: In function 'f':\n"), "");
  EXPECT_EQ(most_telling_warning(""), "");
}

TEST(Warnings, AFunctionWithoutAReturnExplainsEveryFailure) {
  for (const std::string& warning : {gcc_return, clang_return}) {
    for (const Verdict verdict : {Verdict::crash, Verdict::wrong, Verdict::timeout})
      EXPECT_EQ(look_at_missing_return(gcc_other + "\n" + warning, verdict),
                "the function ends without a return: write it before line 9");
    EXPECT_EQ(look_at_missing_return(warning, Verdict::pass), "");
  }
}

TEST(Warnings, APathWithoutAReturnExplainsACrash) {
  for (const std::string& warning : {gcc_path, clang_path}) {
    EXPECT_EQ(look_at_missing_return(warning, Verdict::crash),
              "the function can come to its end, line 9, without a return");
    EXPECT_EQ(look_at_missing_return(warning, Verdict::wrong), "");
  }
  EXPECT_EQ(look_at_missing_return(gcc_unset, Verdict::crash), "");
}

class WarningsOfSubmission : public Grading {
 protected:
  WarningsOfSubmission() : Grading({"linear_forward"}) {}
};

TEST_F(WarningsOfSubmission, AMissingReturnIsWhatToLookAt) {
  write_function("linear_forward",
                 "LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {\n"
                 "  Matrix Z = dot(W, A) + b;\n}");
  const ExerciseResult result = graded()["linear_forward"];
  EXPECT_NE(result.verdict(), Verdict::pass);
  EXPECT_EQ(finding(result).look, "the function ends without a return: write it before line 5");
}

}  // namespace
}  // namespace dnn
