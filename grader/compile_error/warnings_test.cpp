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

TEST(Warnings, WhatALearnerOftenMeetsIsSaidInWords) {
  EXPECT_EQ(warning_in_words(gcc_assigned), "03.cpp:6:9: = stores a value: to compare write ==");
  EXPECT_EQ(warning_in_words(clang_assigned), warning_in_words(gcc_assigned));
  EXPECT_EQ(warning_in_words(gcc_unset), "03.cpp:7:30: x is read before it has a value");
  EXPECT_EQ(warning_in_words(clang_unset), "03.cpp:7:38: total is read before it has a value");
  const std::string indented =
      "03.cpp:3:3: what is indented below the while doesn't all belong to it: put it in { }, "
      "without a ; before the {";
  EXPECT_EQ(warning_in_words("03.cpp:3:3: warning: this 'while' clause does not guard... "
                             "[-Wmisleading-indentation]"),
            indented);
  EXPECT_EQ(warning_in_words("03.cpp:3:3: warning: misleading indentation; statement is not part "
                             "of the previous 'while' [-Wmisleading-indentation]"),
            indented);
  const std::string empty =
      "the ; right behind the ) ends this if: what follows doesn't belong to it";
  EXPECT_EQ(warning_in_words(gcc_other), "03.cpp:4:3: " + empty);
  EXPECT_EQ(warning_in_words("03.cpp:4:9: warning: if statement has empty body [-Wempty-body]"),
            "03.cpp:4:9: " + empty);
  EXPECT_EQ(warning_in_words(gcc_value), gcc_value) << "others stay as they are";
  EXPECT_EQ(warning_in_words(""), "");
  speak(Language::zh);
  EXPECT_EQ(warning_in_words(gcc_assigned), "03.cpp:6:9: = 是赋值：比较要写 ==");
  speak(Language::en);
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

TEST_F(WarningsOfSubmission, OfAFileThatWasToBeOpenedACrashIsExplained) {
  write("linear_forward",
        "#include <cstdio>\n#include \"step_by_step.hpp\"\nnamespace dnn {\n"
        "LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {\n"
        "  std::fprintf(std::fopen(\"Z.txt\", \"w\"), \"%g\", A(0, 0));\n"
        "  return {dot(W, A) + b, {A, W, b}};\n}\n}\n");
  const ExerciseResult result = graded()["linear_forward"];
  EXPECT_EQ(result.verdict(), Verdict::crash);
  EXPECT_EQ(finding(result).look,
            "no file can be opened while a function is graded: fopen gives back a null pointer");
}

}  // namespace
}  // namespace dnn
