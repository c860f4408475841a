#include "grader/sanitizer/stack_frames.hpp"

#include <gtest/gtest.h>

namespace dnn {
namespace {

TEST(ShortFunctionName, DropsNamespaceAndArguments) {
  EXPECT_EQ(short_function_name("dnn::dot(dnn::Matrix const&, dnn::Matrix const&)"), "dot");
  EXPECT_EQ(short_function_name("dnn::Matrix::rows() const"), "Matrix::rows");
  EXPECT_EQ(short_function_name("memcpy"), "memcpy");
  EXPECT_EQ(short_function_name(""), "");
}

TEST(ShortFunctionName, DropsTemplateArgumentsAndTheTypeThatIsReturned) {
  EXPECT_EQ(short_function_name("std::vector<double, std::allocator<double> >::at(unsigned long)"),
            "std::vector::at");
  EXPECT_EQ(short_function_name("void std::sort<int*, dnn::f()::{lambda(int)#1}>(int*, int*)"),
            "std::sort");
}

TEST(ShortFunctionName, KeepsOperators) {
  EXPECT_EQ(short_function_name("dnn::operator+(dnn::Matrix const&, double)"), "operator+");
  EXPECT_EQ(short_function_name("dnn::Matrix::operator()(unsigned long, unsigned long) const"),
            "Matrix::operator()");
  EXPECT_EQ(short_function_name("std::vector<double>::operator[](unsigned long)"),
            "std::vector::operator[]");
  EXPECT_EQ(short_function_name("operator new[](unsigned long)"), "operator new[]");
  EXPECT_EQ(short_function_name("operator delete(void*)"), "operator delete");
  EXPECT_EQ(short_function_name("std::ostream& std::operator<< <char>(std::ostream&)"),
            "std::operator<<");
}

TEST(ShortFunctionName, AStandInOfTheSanitizerHasTheNameOfWhatItStandsInFor) {
  EXPECT_EQ(short_function_name("__interceptor_strcpy.part.0"), "strcpy");
  EXPECT_EQ(short_function_name("___interceptor_free"), "free");
  EXPECT_EQ(short_function_name("__asan_memcpy"), "memcpy");
  EXPECT_EQ(short_function_name("__GI_abort"), "abort");
}

TEST(ShortFunctionName, IsEscapedAndShortened) {
  EXPECT_EQ(short_function_name("f\x1b"), "f\\x1b");
  EXPECT_EQ(short_function_name(std::string(1000, 'f')), std::string(77, 'f') + "...");
}

TEST(LineInFile, TakesThePathOrTheNameAlone) {
  EXPECT_EQ(line_in_file("06_a.cpp:12:5", "06_a.cpp"), 12U);
  EXPECT_EQ(line_in_file("#0 0x1 in f() /tmp/a b/06_a.cpp:12", "06_a.cpp"), 12U);
  EXPECT_EQ(line_in_file("#0 0x1 in f() 06_a.cpp:12", "06_a.cpp"), 12U);
}

TEST(LineInFile, AnythingElseIsNoLine) {
  EXPECT_EQ(line_in_file("", "06_a.cpp"), 0U);
  EXPECT_EQ(line_in_file("106_a.cpp:12", "06_a.cpp"), 0U);
  EXPECT_EQ(line_in_file("06_a.cpp:", "06_a.cpp"), 0U);
  EXPECT_EQ(line_in_file("06_a.cpp:x", "06_a.cpp"), 0U);
  EXPECT_EQ(line_in_file("06_a.cpp:99999999999999999999999", "06_a.cpp"), 0U);
}

TEST(FirstStack, EndsWhereTheFramesEnd) {
  const std::vector<StackFrame> stack = first_stack(
      {"READ of size 8", "    #0 0x1 in dnn::dot(dnn::Matrix const&) (/tmp/runner+0x1)",
       "    #1 0x2 in dnn::f() /tmp/06_a.cpp:7:3", "", "    #0 0x3 in free (/tmp/runner+0x2)"},
      "06_a.cpp");
  ASSERT_EQ(stack.size(), 2U);
  EXPECT_EQ(stack[0].function, "dot");
  EXPECT_EQ(stack[0].line, 0U);
  EXPECT_EQ(stack[1].function, "f");
  EXPECT_EQ(stack[1].line, 7U);
}

TEST(FirstStack, AFrameWithoutANameHasNone) {
  const std::vector<StackFrame> stack = first_stack({"    #0 0x1  (/tmp/runner+0x1)"}, "06_a.cpp");
  ASSERT_EQ(stack.size(), 1U);
  EXPECT_EQ(stack[0].function, "");
}

}  // namespace
}  // namespace dnn
