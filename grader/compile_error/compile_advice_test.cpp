// What GCC 12 and Clang 14 say of slips in an exercise's file, and what a student is told.
#include "grader/compile_error/compile_advice.hpp"

#include <gtest/gtest.h>

#include <set>

#include "given/language/language.hpp"
#include "grader/compile_error/compile_error.hpp"

namespace dnn {
namespace {

struct Slip {
  std::string name;
  std::string words;  // up to the second error, without most of the notes
  std::string advice;
};

const std::vector<Slip>& slips() {
  // clang-format off
  static const std::vector<Slip> all = {
    {"semicolon, GCC",
     R"(03_linear_forward.cpp:9:3: error: expected ',' or ';' before 'return'
    9 |   return {Z, {A, W, b}};
      |   ^~~~~~
)",
     "a ; is missing: at the mark, or at the end of the line above it"},
    {"semicolon, Clang",
     R"(03_linear_forward.cpp:8:27: error: expected ';' at end of declaration
  Matrix Z = dot(W, A) + b
                          ^
)",
     "a ; is missing: at the mark, or at the end of the line above it"},
    {"semicolon_return, GCC",
     R"(03_linear_forward.cpp:9:24: error: expected ';' before '}' token
    9 |   return {Z, {A, W, b}}
      |                        ^
)",
     "a ; is missing: at the mark, or at the end of the line above it"},
    {"semicolon_return, Clang",
     R"(03_linear_forward.cpp:9:24: error: expected ';' after return statement
  return {Z, {A, W, b}}
                       ^
)",
     "a ; is missing: at the mark, or at the end of the line above it"},
    {"missing_paren, GCC",
     R"(03_linear_forward.cpp:8:26: error: expected ')' before ';' token
    8 |   Matrix Z = dot(W, A + b;
      |                 ~        ^
)",
     "a closing ) is missing: count the ( and the ) of this line"},
    {"missing_paren, Clang",
     R"(03_linear_forward.cpp:8:26: error: expected ')'
  Matrix Z = dot(W, A + b;
                         ^
)",
     "a closing ) is missing: count the ( and the ) of this line"},
    {"missing_paren_if, GCC",
     R"(03_linear_forward.cpp:9:20: error: expected ';' before '{' token
    9 |   if (A.rows() == 3 {
      |                    ^~
)",
     "before { is a ) missing, or a ; after the statement"},
    {"missing_paren_if, Clang",
     R"(03_linear_forward.cpp:9:21: error: expected ')'
  if (A.rows() == 3 {
                    ^
)",
     "a closing ) is missing: count the ( and the ) of this line"},
    {"missing_brace, GCC",
     R"(03_linear_forward.cpp:14:2: error: expected '}' at end of input
   14 | }  // namespace dnn
      |  ^
)",
     "a closing } is missing: each { needs one, and the error shows only at the end of the file"},
    {"missing_brace, Clang",
     R"(03_linear_forward.cpp:14:20: error: expected '}'
}  // namespace dnn
                   ^
)",
     "a closing } is missing: each { needs one, and the error shows only at the end of the file"},
    {"extra_brace, GCC",
     R"(03_linear_forward.cpp:14:1: error: expected declaration before '}' token
   14 | }  // namespace dnn
      | ^
)",
     "there is a } too many above this place"},
    {"extra_brace, Clang",
     R"(03_linear_forward.cpp:14:1: error: extraneous closing brace ('}')
}  // namespace dnn
^
)",
     "there is a } too many above this place"},
    {"quote_open, GCC",
     R"(03_linear_forward.cpp:8:19: warning: missing terminating " character
    8 |   std::string s = "relu;
      |                   ^
03_linear_forward.cpp:8:19: error: missing terminating " character
    8 |   std::string s = "relu;
      |                   ^~~~~~
03_linear_forward.cpp: In function 'dnn::LinearForward dnn::linear_forward(const Matrix&, const Matrix&, const Matrix&)':
)",
     "the text begins with a \" and doesn't end with one"},
    {"quote_open, Clang",
     R"(03_linear_forward.cpp:8:19: warning: missing terminating '"' character [-Winvalid-pp-token]
  std::string s = "relu;
                  ^
03_linear_forward.cpp:8:19: error: expected expression
)",
     "the text begins with a \" and doesn't end with one"},
    {"chinese_semicolon, GCC",
     R"(03_linear_forward.cpp:8:26: error: 'b\U0000ff1b' was not declared in this scope
    8 |   Matrix Z = dot(W, A) + b；
      |                          ^~~
)",
     "a character of a Chinese input method stands here, such as a wide comma: type it in half width"},
    {"chinese_semicolon, Clang",
     R"(03_linear_forward.cpp:8:27: error: character <U+FF1B> not allowed in an identifier
  Matrix Z = dot(W, A) + b；
                          ^~
)",
     "a character of a Chinese input method stands here, such as a wide comma: type it in half width"},
    {"no_operator, GCC",
     R"(03_linear_forward.cpp:8:16: error: stray '@' in program
    8 |   Matrix Z = W @ A + b;
      |                ^
)",
     "@ has no meaning here; the matrix product is dot(W, A)"},
    {"no_operator, Clang",
     R"(03_linear_forward.cpp:8:15: error: expected ';' at end of declaration
  Matrix Z = W @ A + b;
              ^
)",
     "@ has no meaning here; the matrix product is dot(W, A)"},
    {"python_for, GCC",
     R"(03_linear_forward.cpp:9:7: error: expected '(' before 'i'
    9 |   for i in range(3):
      |       ^
)",
     "if, for and while need parentheses: if (...), for (...; ...; ...), while (...)"},
    {"python_for, Clang",
     R"(03_linear_forward.cpp:9:7: error: expected '(' after 'for'
  for i in range(3):
      ^
)",
     "if, for and while need parentheses: if (...), for (...; ...; ...), while (...)"},
    {"undeclared, GCC",
     R"(03_linear_forward.cpp:8:26: error: 'c' was not declared in this scope
    8 |   Matrix Z = dot(W, A) + c;
      |                          ^
)",
     "c is not known here: is it spelt right and declared above with its type, or was it declared inside { }?"},
    {"undeclared, Clang",
     R"(03_linear_forward.cpp:8:26: error: use of undeclared identifier 'c'
  Matrix Z = dot(W, A) + c;
                         ^
)",
     "c is not known here: is it spelt right and declared above with its type, or was it declared inside { }?"},
    {"undeclared_near, GCC",
     R"(03_linear_forward.cpp:10:11: error: 'reslt' was not declared in this scope; did you mean 'result'?
   10 |   return {reslt, {A, W, b}};
      |           ^~~~~
)",
     "reslt is not known here: did you mean result?"},
    {"undeclared_near, Clang",
     R"(03_linear_forward.cpp:10:11: error: use of undeclared identifier 'reslt'; did you mean 'result'?
  return {reslt, {A, W, b}};
          ^~~~~
)",
     "reslt is not known here: did you mean result?"},
    {"unknown_type, GCC",
     R"(03_linear_forward.cpp:8:3: error: 'matrix' was not declared in this scope; did you mean 'Matrix'?
    8 |   matrix Z = dot(W, A) + b;
      |   ^~~~~~
)",
     "matrix is not known here: did you mean Matrix?"},
    {"unknown_type, Clang",
     R"(03_linear_forward.cpp:8:3: error: unknown type name 'matrix'; did you mean 'Matrix'?
  matrix Z = dot(W, A) + b;
  ^~~~~~
)",
     "matrix is not known here: did you mean Matrix?"},
    {"np, GCC",
     R"(03_linear_forward.cpp:8:14: error: 'np' was not declared in this scope
    8 |   Matrix Z = np.dot(W, A) + b;
      |              ^~
)",
     "np is Python; given/matrix.hpp lists what takes its place, as dot(W, A) for np.dot(W, A)"},
    {"np, Clang",
     R"(03_linear_forward.cpp:8:14: error: use of undeclared identifier 'np'
  Matrix Z = np.dot(W, A) + b;
             ^
)",
     "np is Python; given/matrix.hpp lists what takes its place, as dot(W, A) for np.dot(W, A)"},
    {"keyword_arg, GCC",
     R"(03_linear_forward.cpp:8:21: error: 'axis' was not declared in this scope
    8 |   Matrix Z = sum(A, axis=1) + b;
      |                     ^~~~
)",
     "C++ has no named arguments: write the value only, as in sum(A, 1)"},
    {"keyword_arg, Clang",
     R"(03_linear_forward.cpp:8:21: error: use of undeclared identifier 'axis'
  Matrix Z = sum(A, axis=1) + b;
                    ^
)",
     "C++ has no named arguments: write the value only, as in sum(A, 1)"},
    {"bare_cout, GCC",
     R"(03_linear_forward.cpp:9:3: error: 'cout' was not declared in this scope
    9 |   cout << "Z";
      |   ^~~~
)",
     "write std::cout"},
    {"bare_cout, Clang",
     R"(03_linear_forward.cpp:9:3: error: use of undeclared identifier 'cout'
  cout << "Z";
  ^
)",
     "write std::cout"},
    {"std_cout, GCC",
     R"(03_linear_forward.cpp:9:8: error: 'cout' is not a member of 'std'
    9 |   std::cout << "Z";
      |        ^~~~
03_linear_forward.cpp:3:1: note: 'std::cout' is defined in header '<iostream>'; did you forget to '#include <iostream>'?
)",
     "std::cout needs #include <iostream> at the top of the file"},
    {"std_cout, Clang",
     R"(03_linear_forward.cpp:9:8: error: no member named 'cout' in namespace 'std'
  std::cout << "Z";
  ~~~~~^
)",
     "std::cout needs #include <iostream> at the top of the file"},
    {"not_in_std, GCC",
     R"(03_linear_forward.cpp:8:8: error: 'vectr' is not a member of 'std'; did you mean 'vector'?
    8 |   std::vectr<double> v;
      |        ^~~~~
)",
     "vectr is not known here: did you mean vector?"},
    {"not_in_std, Clang",
     R"(03_linear_forward.cpp:8:8: error: no template named 'vectr' in namespace 'std'; did you mean 'vector'?
  std::vectr<double> v;
  ~~~~~^~~~~
)",
     "vectr is not known here: did you mean vector?"},
    {"include, GCC",
     R"(03_linear_forward.cpp:2:10: fatal error: Eigen/Dense: No such file or directory
    2 | #include <Eigen/Dense>
      |          ^~~~~~~~~~~~~
)",
     "there is no header Eigen/Dense: compare the name; only the course and the standard library are there"},
    {"include, Clang",
     R"(03_linear_forward.cpp:2:10: fatal error: 'Eigen/Dense' file not found
#include <Eigen/Dense>
         ^~~~~~~~~~~~~
)",
     "there is no header Eigen/Dense: compare the name; only the course and the standard library are there"},
    {"redeclared, GCC",
     R"(03_linear_forward.cpp:9:10: error: redeclaration of 'dnn::Matrix Z'
    9 |   Matrix Z = Z + b;
      |          ^
)",
     "Z is declared already: leave its type out the second time, or take another name"},
    {"redeclared, Clang",
     R"(03_linear_forward.cpp:9:10: error: redefinition of 'Z'
  Matrix Z = Z + b;
         ^
)",
     "Z is declared already: leave its type out the second time, or take another name"},
    {"shadowed_param, GCC",
     R"(03_linear_forward.cpp:8:10: error: declaration of 'dnn::Matrix A' shadows a parameter
    8 |   Matrix A = dot(W, A) + b;
      |          ^
)",
     "A is already the name of an input: take another name"},
    {"shadowed_param, Clang",
     R"(03_linear_forward.cpp:8:10: error: redefinition of 'A' with a different type: 'dnn::Matrix' vs 'const dnn::Matrix &'
  Matrix A = dot(W, A) + b;
         ^
)",
     "A is declared already: leave its type out the second time, or take another name"},
    {"redefined_function, GCC",
     R"(03_linear_forward.cpp:12:15: error: redefinition of 'dnn::LinearForward dnn::linear_forward(const Matrix&, const Matrix&, const Matrix&)'
   12 | LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
      |               ^~~~~~~~~~~~~~
)",
     "the function linear_forward is in this file twice: keep one"},
    {"redefined_function, Clang",
     R"(03_linear_forward.cpp:12:15: error: redefinition of 'linear_forward'
LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
              ^
)",
     "linear_forward is declared already: leave its type out the second time, or take another name"},
    {"wrong_return, GCC",
     R"(03_linear_forward.cpp:9:10: error: could not convert 'Z' from 'dnn::Matrix' to 'dnn::LinearForward'
    9 |   return Z;
      |          ^
)",
     "return gives Matrix where the function promises LinearForward: return {Z, cache}, the members of struct LinearForward in exercises/3_step_by_step/step_by_step.hpp"},
    {"wrong_return, Clang",
     R"(03_linear_forward.cpp:9:10: error: no viable conversion from returned value of type 'dnn::Matrix' to function return type 'dnn::LinearForward'
  return Z;
         ^
)",
     "return gives Matrix where the function promises LinearForward: return {Z, cache}, the members of struct LinearForward in exercises/3_step_by_step/step_by_step.hpp"},
    {"return_nothing, GCC",
     R"(03_linear_forward.cpp:9:3: error: return-statement with no value, in function returning 'dnn::LinearForward' [-fpermissive]
    9 |   return;
      |   ^~~~~~
)",
     "return gives nothing, but the function promises a value: see its first line"},
    {"return_nothing, Clang",
     R"(03_linear_forward.cpp:9:3: error: non-void function 'linear_forward' should return a value [-Wreturn-type]
  return;
  ^
)",
     "return gives nothing, but the function promises a value: see its first line"},
    {"return_many, GCC",
     R"(03_linear_forward.cpp:9:13: error: expected primary-expression before '{' token
    9 |   return Z, {A, W, b};
      |             ^
)",
     "several results go in braces: return {Z, {A, W, b}}"},
    {"return_many, Clang",
     R"(03_linear_forward.cpp:9:10: error: no viable conversion from returned value of type 'dnn::Matrix' to function return type 'dnn::LinearForward'
  return Z, {A, W, b};
         ^
)",
     "several results go in braces: return {Z, {A, W, b}}"},
    {"cannot_convert, GCC",
     R"(03_linear_forward.cpp:8:24: error: cannot convert 'dnn::Matrix' to 'double' in initialization
    8 |   double Z = dot(W, A) + b;
      |              ~~~~~~~~~~^~~
)",
     "Matrix stands where double is needed"},
    {"cannot_convert, Clang",
     R"(03_linear_forward.cpp:8:10: error: no viable conversion from 'dnn::Matrix' to 'double'
  double Z = dot(W, A) + b;
         ^   ~~~~~~~~~~~~~
)",
     "Matrix stands where double is needed"},
    {"string_to_number, GCC",
     R"(03_linear_forward.cpp:8:11: error: invalid conversion from 'const char*' to 'int' [-fpermissive]
    8 |   int n = "three";
      |           ^~~~~~~
)",
     "a text in quotes stands where int is needed"},
    {"string_to_number, Clang",
     R"(03_linear_forward.cpp:8:7: error: cannot initialize a variable of type 'int' with an lvalue of type 'const char[6]'
  int n = "three";
      ^   ~~~~~~~
)",
     "a text in quotes stands where int is needed"},
    {"python_quotes, GCC",
     R"(03_linear_forward.cpp:8:19: warning: multi-character character constant [-Wmultichar]
    8 |   std::string s = 'relu';
      |                   ^~~~~~
03_linear_forward.cpp:8:19: error: conversion from 'int' to non-scalar type 'std::string' {aka 'std::__cxx11::basic_string<char>'} requested
)",
     "a text stands in double quotes, as in \"relu\""},
    {"python_quotes, Clang",
     R"(03_linear_forward.cpp:8:15: error: no viable conversion from 'int' to 'std::string' (aka 'basic_string<char>')
  std::string s = 'relu';
              ^   ~~~~~~
)",
     "a text stands in double quotes, as in \"relu\""},
    {"braces_init, GCC",
     R"(03_linear_forward.cpp:9:34: error: too many initializers for 'dnn::LinearCache'
    9 |   LinearCache cache = {A, W, b, Z};
      |                                  ^
)",
     "there are more values in braces than members: compare with the struct in the header"},
    {"braces_init, Clang",
     R"(03_linear_forward.cpp:9:33: error: excess elements in struct initializer
  LinearCache cache = {A, W, b, Z};
                                ^
)",
     "there are more values in braces than members: compare with the struct in the header"},
    {"narrowing, GCC",
     R"(03_linear_forward.cpp:8:9: error: narrowing conversion of '2.5e+0' from 'double' to 'int' [-Wnarrowing]
    8 |   int n{2.5};
      |         ^~~
)",
     "double may not fit into int, and braces refuse that: choose the other type, or static_cast"},
    {"narrowing, Clang",
     R"(03_linear_forward.cpp:8:9: error: type 'double' cannot be narrowed to 'int' in initializer list [-Wc++11-narrowing]
  int n{2.5};
        ^~~
)",
     "double may not fit into int, and braces refuse that: choose the other type, or static_cast"},
    {"no_matching_number, GCC",
     R"(03_linear_forward.cpp:8:17: error: no matching function for call to 'dot(const dnn::Matrix&)'
    8 |   Matrix Z = dot(W) + b;
      |              ~~~^~~
)",
     "no dot takes these arguments: compare their number, order and types with the header"},
    {"no_matching_number, Clang",
     R"(03_linear_forward.cpp:8:14: error: no matching function for call to 'dot'
  Matrix Z = dot(W) + b;
             ^~~
)",
     "no dot takes these arguments: compare their number, order and types with the header"},
    {"too_many, GCC",
     R"(03_linear_forward.cpp:9:45: error: too few arguments to function 'dnn::LayerForward dnn::linear_activation_forward(const Matrix&, const Matrix&, const Matrix&, const std::string&)'
    9 |   LayerForward l = linear_activation_forward(A, W, b);
      |                    ~~~~~~~~~~~~~~~~~~~~~~~~~^~~~~~~~~
)",
     "the call has too few arguments: compare with the header"},
    {"too_many, Clang",
     R"(03_linear_forward.cpp:9:20: error: no matching function for call to 'linear_activation_forward'
  LayerForward l = linear_activation_forward(A, W, b);
                   ^~~~~~~~~~~~~~~~~~~~~~~~~
)",
     "no linear_activation_forward takes these arguments: compare their number, order and types with the header"},
    {"transpose_attr, GCC",
     R"(03_linear_forward.cpp:8:17: error: no matching function for call to 'dot(const dnn::Matrix&, <unresolved overloaded function type>)'
    8 |   Matrix Z = dot(W, A.T) + b;
      |              ~~~^~~~~~~~
)",
     "a member function needs its parentheses, as in A.T() and A.rows()"},
    {"transpose_attr, Clang",
     R"(03_linear_forward.cpp:8:23: error: reference to non-static member function must be called; did you mean to call it with no arguments?
  Matrix Z = dot(W, A.T) + b;
                    ~~^
)",
     "a member function needs its parentheses, as in A.T() and A.rows()"},
    {"const_plus, GCC",
     R"(03_linear_forward.cpp:8:8: error: passing 'const dnn::Matrix' as 'this' argument discards qualifiers [-fpermissive]
    8 |   A += b;
      |        ^
)",
     "what is const can't be changed, and inputs are: put the result into a variable of your own"},
    {"const_plus, Clang",
     R"(03_linear_forward.cpp:8:5: error: no viable overloaded '+='
  A += b;
  ~ ^  ~
exercises/given/matrix.hpp:102:11: note: candidate function not viable: 'this' argument has type 'const dnn::Matrix', but method is not marked const
)",
     "what is const can't be changed, and inputs are: put the result into a variable of your own"},
    {"const_entry, GCC",
     R"(03_linear_forward.cpp:8:4: error: lvalue required as left operand of assignment
    8 |   A(0, 0) = 1.0;
      |   ~^~~~~~
)",
     "what stands left of this = can't be changed; inputs are const"},
    {"const_entry, Clang",
     R"(03_linear_forward.cpp:8:11: error: expression is not assignable
  A(0, 0) = 1.0;
  ~~~~~~~ ^
)",
     "what stands left of this = can't be changed; inputs are const"},
    {"assign_in_if, GCC",
     R"(03_linear_forward.cpp:9:13: error: lvalue required as left operand of assignment
    9 |   if (A.rows() = 3) Z = Z;
      |       ~~~~~~^~
)",
     "= stores a value: to compare write =="},
    {"assign_in_if, Clang",
     R"(03_linear_forward.cpp:9:16: error: expression is not assignable
  if (A.rows() = 3) Z = Z;
      ~~~~~~~~ ^
)",
     "= stores a value: to compare write =="},
    {"assign_activation, GCC",
     R"(03_linear_forward.cpp:10:20: error: no match for 'operator=' (operand types are 'const std::string' {aka 'const std::__cxx11::basic_string<char>'} and 'const char [5]')
   10 |   if (activation = "relu") Z = Z;
      |                    ^~~~~~
/usr/include/c++/12/bits/basic_string.h:844:7: note:   passing 'const std::string*' {aka 'const std::__cxx11::basic_string<char>*'} as 'this' argument discards qualifiers
)",
     "= stores a value: to compare write =="},
    {"assign_activation, Clang",
     R"(03_linear_forward.cpp:10:18: error: no viable overloaded '='
  if (activation = "relu") Z = Z;
      ~~~~~~~~~~ ^ ~~~~~~
/usr/bin/../lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/basic_string.h:803:7: note: candidate function not viable: 'this' argument has type 'const std::string' (aka 'const basic_string<char>'), but method is not marked const
)",
     "= stores a value: to compare write =="},
    {"no_member2, GCC",
     R"(03_linear_forward.cpp:8:16: error: 'const class dnn::Matrix' has no member named 'dot'
    8 |   Matrix Z = W.dot(A) + b;
      |                ^~~
)",
     "dot is no member: write dot(A), or dot(W, A), not A.dot(...)"},
    {"no_member2, Clang",
     R"(03_linear_forward.cpp:8:16: error: no member named 'dot' in 'dnn::Matrix'
  Matrix Z = W.dot(A) + b;
             ~ ^
)",
     "dot is no member: write dot(A), or dot(W, A), not A.dot(...)"},
    {"no_member_cache, GCC",
     R"(03_linear_forward.cpp:9:9: error: 'struct dnn::LinearCache' has no member named 'B'
    9 |   cache.B = b;
      |         ^
)",
     "LinearCache has no member B: its header lists those it has"},
    {"no_member_cache, Clang",
     R"(03_linear_forward.cpp:9:9: error: no member named 'B' in 'dnn::LinearCache'
  cache.B = b;
  ~~~~~ ^
)",
     "LinearCache has no member B: its header lists those it has"},
    {"dot_on_pointer, GCC",
     R"(03_linear_forward.cpp:9:14: error: request for member 'rows' in 'p', which is of pointer type 'const dnn::Matrix*' (maybe you meant to use '->' ?)
    9 |   Matrix Z(p.rows(), A.cols());
      |              ^~~~
)",
     "this is a pointer: write -> for the ."},
    {"dot_on_pointer, Clang",
     R"(03_linear_forward.cpp:9:13: error: member reference type 'const dnn::Matrix *' is a pointer; did you mean to use '->'?
  Matrix Z(p.rows(), A.cols());
           ~^
)",
     "this is a pointer: write -> for the ."},
    {"arrow, GCC",
     R"(03_linear_forward.cpp:8:13: error: base operand of '->' has non-pointer type 'const dnn::Matrix'
    8 |   Matrix Z(W->rows(), A.cols());
      |             ^~
)",
     "this is no pointer: write . for the ->"},
    {"arrow, Clang",
     R"(03_linear_forward.cpp:8:13: error: member reference type 'const dnn::Matrix' is not a pointer; did you mean to use '.'?
  Matrix Z(W->rows(), A.cols());
           ~^~
)",
     "this is no pointer: write . for the ->"},
    {"subscript, GCC",
     R"(03_linear_forward.cpp:9:15: error: no match for 'operator[]' (operand types are 'dnn::Matrix' and 'int')
    9 |   double x = Z[0];
      |               ^
)",
     "entries are A(i, j), in round brackets; a Matrix has no [ ]"},
    {"subscript, Clang",
     R"(03_linear_forward.cpp:9:15: error: type 'dnn::Matrix' does not provide a subscript operator
  double x = Z[0];
             ~^~
)",
     "entries are A(i, j), in round brackets; a Matrix has no [ ]"},
    {"no_operator2, GCC",
     R"(03_linear_forward.cpp:8:24: error: no match for 'operator+' (operand types are 'dnn::Matrix' and 'const char [2]')
    8 |   Matrix Z = dot(W, A) + "b";
      |              ~~~~~~~~~ ^ ~~~
)",
     "there is no such operator between Matrix and a text in quotes: what are the types of the two sides?"},
    {"no_operator2, Clang",
     R"(03_linear_forward.cpp:8:24: error: invalid operands to binary expression ('dnn::Matrix' and 'const char[2]')
  Matrix Z = dot(W, A) + "b";
             ~~~~~~~~~ ^ ~~~
)",
     "there is no such operator between Matrix and a text in quotes: what are the types of the two sides?"},
    {"power, GCC",
     R"(03_linear_forward.cpp:8:16: error: no match for 'operator^' (operand types are 'const dnn::Matrix' and 'int')
    8 |   Matrix Z = A ^ 2;
      |              ~ ^ ~
)",
     "^ is no power in C++: a square is A * A, entry by entry"},
    {"power, Clang",
     R"(03_linear_forward.cpp:8:16: error: invalid operands to binary expression ('const dnn::Matrix' and 'int')
  Matrix Z = A ^ 2;
             ~ ^ ~
)",
     "^ is no power in C++: a square is A * A, entry by entry"},
    {"auto, GCC",
     R"(03_linear_forward.cpp:8:3: error: declaration of 'auto Z' has no initializer
    8 |   auto Z;
      |   ^~~~
)",
     "auto takes its type from a value: give Z one here, or write its type"},
    {"auto, Clang",
     R"(03_linear_forward.cpp:8:8: error: declaration of variable 'Z' with deduced type 'auto' requires an initializer
  auto Z;
       ^
)",
     "auto takes its type from a value: give Z one here, or write its type"},
    {"own value of a binding, GCC",
     R"(05_L_model_forward.cpp:9:49: error: use of 'A' before deduction of 'auto'
    9 |     auto [A, cache] = linear_activation_forward(A, W, b, "relu");
      |                                                 ^
)",
     "auto makes a new A, and to the right of = A is that new one already, without a value: give the new one another name"},
    {"own value of a binding, Clang",
     R"(05_L_model_forward.cpp:9:49: error: binding 'A' cannot appear in the initializer of its own decomposition declaration
    auto [A, cache] = linear_activation_forward(A, W, b, "relu");
                                                ^
)",
     "auto makes a new A, and to the right of = A is that new one already, without a value: give the new one another name"},
    {"own value, Clang",
     R"(03_linear_forward.cpp:8:16: error: variable 'A' declared with deduced type 'auto' cannot appear in its own initializer
  auto A = dot(A, W);
               ^
)",
     "auto makes a new A, and to the right of = A is that new one already, without a value: give the new one another name"},
    {"ofstream without its header, GCC",
     R"(03_linear_forward.cpp:8:20: error: variable 'std::ofstream out' has initializer but incomplete type
    8 |   std::ofstream out("x");
      |                    ^
)",
     "std::ofstream needs #include <fstream> at the top of the file"},
    {"ofstream without its header, Clang",
     R"(03_linear_forward.cpp:8:17: error: implicit instantiation of undefined template 'std::basic_ofstream<char>'
  std::ofstream out("x");
                ^
)",
     "std::ofstream needs #include <fstream> at the top of the file"},
    {"ostringstream without its header, GCC",
     R"(03_linear_forward.cpp:8:22: error: aggregate 'std::ostringstream text' has incomplete type and cannot be defined
    8 |   std::ostringstream text;
      |                      ^~~~
)",
     "std::ostringstream needs #include <sstream> at the top of the file"},
    {"numpy_str without its header, GCC",
     R"(03_linear_forward.cpp:8:19: error: 'numpy_str' was not declared in this scope
    8 |   std::string s = numpy_str(A);
      |                   ^~~~~~~~~
)",
     "numpy_str needs #include \"given/numpy_format.hpp\" at the top of the file"},
    {"binding, GCC",
     R"(03_linear_forward.cpp:9:8: error: only 2 names provided for structured binding
    9 |   auto [x, y] = LinearCache{A, W, b};
      |        ^~~~~~
)",
     "auto [...] needs one name for each member of the result: its struct in the header lists them"},
    {"binding, Clang",
     R"(03_linear_forward.cpp:9:8: error: type 'dnn::LinearCache' decomposes into 3 elements, but only 2 names were provided
  auto [x, y] = LinearCache{A, W, b};
       ^
)",
     "auto [...] needs one name for each member of the result: its struct in the header lists them"},
    {"not_a_function, GCC",
     R"(03_linear_forward.cpp:9:17: error: 'dot' cannot be used as a function
    9 |   Matrix Z = dot(W, A) + b;
      |              ~~~^~~~~~
)",
     "what stands before the ( is no function: is a * missing between, or has a variable its name?"},
    {"not_a_function, Clang",
     R"(03_linear_forward.cpp:9:17: error: called object type 'double' is not a function or function pointer
  Matrix Z = dot(W, A) + b;
             ~~~^
)",
     "what stands before the ( is no function: is a * missing between, or has a variable its name?"},
    {"else_without_if, GCC",
     R"(03_linear_forward.cpp:9:3: error: 'else' without a previous 'if'
    9 |   else Z = Z;
      |   ^~~~
)",
     "this else has no if: look at the braces above it"},
    {"else_without_if, Clang",
     R"(03_linear_forward.cpp:9:3: error: expected expression
  else Z = Z;
  ^
)",
     "this else has no if: look at the braces above it"},
    {"len, GCC",
     R"(03_linear_forward.cpp:9:11: error: 'len' was not declared in this scope
    9 |   int n = len(A);
      |           ^~~
)",
     "len is Python: in C++ it is A.cols() or v.size()"},
    {"len, Clang",
     R"(03_linear_forward.cpp:9:11: error: use of undeclared identifier 'len'
  int n = len(A);
          ^
)",
     "len is Python: in C++ it is A.cols() or v.size()"},
    {"shape, GCC",
     R"(03_linear_forward.cpp:9:18: error: invalid types '<unresolved overloaded function type>[int]' for array subscript
    9 |   int m = A.shape[1];
      |                  ^
)",
     "a member function needs its parentheses, as in A.T() and A.rows()"},
    {"shape, Clang",
     R"(03_linear_forward.cpp:9:13: error: reference to non-static member function must be called; did you mean to call it with no arguments?
  int m = A.shape[1];
          ~~^~~~~
)",
     "a member function needs its parentheses, as in A.T() and A.rows()"},
    {"and, GCC",
     R"(03_linear_forward.cpp:8:33: error: no match for 'operator==' (operand types are 'std::string' {aka 'std::__cxx11::basic_string<char>'} and 'int')
    8 |   std::string s = "relu"; if (s == 'relu') return {};
      |                               ~ ^~ ~~~~~~
)",
     "a text stands in double quotes, as in \"relu\""},
    {"and, Clang",
     R"(03_linear_forward.cpp:8:33: error: invalid operands to binary expression ('std::string' (aka 'basic_string<char>') and 'int')
  std::string s = "relu"; if (s == 'relu') return {};
                              ~ ^  ~~~~~~
)",
     "a text stands in double quotes, as in \"relu\""},
    {"append, GCC",
     R"(03_linear_forward.cpp:9:25: error: 'using Caches = class std::vector<dnn::LayerCache>' {aka 'class std::vector<dnn::LayerCache>'} has no member named 'append'
    9 |   Caches caches; caches.append(Z);
      |                         ^~~~~~
)",
     "append is Python: a vector grows with push_back(...)"},
    {"append, Clang",
     R"(03_linear_forward.cpp:9:25: error: no member named 'append' in 'std::vector<dnn::LayerCache>'
  Caches caches; caches.append(Z);
                 ~~~~~~ ^
)",
     "append is Python: a vector grows with push_back(...)"},
    {"colon, GCC",
     R"(03_linear_forward.cpp:9:21: error: expected primary-expression before ':' token
    9 |   if (A.rows() == 1):
      |                     ^
)",
     "C++ has no : after a condition: put what follows in { and }"},
    {"colon, Clang",
     R"(03_linear_forward.cpp:9:21: error: expected expression
  if (A.rows() == 1):
                    ^
)",
     "C++ has no : after a condition: put what follows in { and }"},
    {"extra_paren, GCC",
     R"(03_linear_forward.cpp:8:23: error: expected ',' or ';' before ')' token
    8 |   Matrix Z = dot(W, A)) + b;
      |                       ^
)",
     "there is a ) too many"},
    {"extra_paren, Clang",
     R"(03_linear_forward.cpp:8:23: error: expected ';' at end of declaration
  Matrix Z = dot(W, A)) + b;
                      ^
)",
     "a ; is missing: at the mark, or at the end of the line above it"},
    {"fn_in_fn, GCC",
     R"(03_linear_forward.cpp:8:22: error: a function-definition is not allowed here before '{' token
    8 |   double f(double x) { return x; }
      |                      ^
)",
     "a function begins inside another: is a } missing above it?"},
    {"fn_in_fn, Clang",
     R"(03_linear_forward.cpp:8:22: error: function definition is not allowed here
  double f(double x) { return x; }
                     ^
)",
     "a function begins inside another: is a } missing above it?"},
    {"no_function_head, GCC",
     R"(03_linear_forward.cpp:3:1: error: ISO C++ forbids declaration of 'linear_forward' with no type [-fpermissive]
    3 | linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
      | ^~~~~~~~~~~~~~
)",
     "a type is missing before this name"},
    {"no_function_head, Clang",
     R"(03_linear_forward.cpp:3:1: error: C++ requires a type specifier for all declarations
linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
^
)",
     "a type is missing before this name"},
    {"private, GCC",
     R"(03_linear_forward.cpp:9:14: error: 'std::size_t dnn::Matrix::rows_' is private within this context
    9 |   auto n = Z.rows_;
      |              ^~~~~
)",
     "this member is private: use what is public, as A.rows() and A(i, j)"},
    {"private, Clang",
     R"(03_linear_forward.cpp:9:14: error: 'rows_' is a private member of 'dnn::Matrix'
  auto n = Z.rows_;
             ^
)",
     "this member is private: use what is public, as A.rows() and A(i, j)"},
    {"sig, GCC",
     R"(03_linear_forward.cpp:3:8: error: ambiguating new declaration of 'dnn::Matrix dnn::linear_forward(const Matrix&, const Matrix&, const Matrix&)'
    3 | Matrix linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
      |        ^~~~~~~~~~~~~~
)",
     "the first line of the function differs from the header's: copy it from there"},
    {"sig, Clang",
     R"(03_linear_forward.cpp:3:8: error: functions that differ only in their return type cannot be overloaded
Matrix linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
~~~~~~ ^
)",
     "the first line of the function differs from the header's: copy it from there"},
    {"stdexp, GCC",
     R"(03_linear_forward.cpp:8:19: error: 'exp' is not a member of 'std'; did you mean 'dnn::exp'?
    8 |   Matrix Z = std::exp(A);
      |                   ^~~
)",
     "write exp without std::: it takes a Matrix or a number"},
    {"stdexp, Clang",
     R"(03_linear_forward.cpp:8:14: error: no member named 'exp' in namespace 'std'; did you mean simply 'exp'?
  Matrix Z = std::exp(A);
             ^~~~~~~~
)",
     "write exp without std::: it takes a Matrix or a number"},
    {"string_plus, GCC",
     R"(03_linear_forward.cpp:10:21: error: no match for 'operator+' (operand types are 'std::string' {aka 'std::__cxx11::basic_string<char>'} and 'int')
   10 |   std::string n = w + l;
      |                   ~ ^ ~
)",
     "a number is no text: std::to_string(...) makes one of it"},
    {"string_plus, Clang",
     R"(03_linear_forward.cpp:10:21: error: invalid operands to binary expression ('std::string' (aka 'basic_string<char>') and 'int')
  std::string n = w + l;
                  ~ ^ ~
)",
     "a number is no text: std::to_string(...) makes one of it"},
    {"uninit_ref, GCC",
     R"(03_linear_forward.cpp:8:11: error: 'Z' declared as reference but not initialized
    8 |   Matrix& Z;
      |           ^
)",
     "a reference (&) needs its value here: for a new variable leave the & out"},
    {"uninit_ref, Clang",
     R"(03_linear_forward.cpp:8:11: error: declaration of reference variable 'Z' requires an initializer
  Matrix& Z;
          ^
)",
     "a reference (&) needs its value here: for a new variable leave the & out"},
    {"return_sqrt_sum, GCC",
     R"(03_linear_forward.cpp:4:22: error: could not convert 'dnn::sum(dnn::operator*(Matrix, const Matrix&)((* & x)))' from 'double' to 'dnn::Matrix'
    4 |   return x / sqrt(sum(x * x));
      |                   ~~~^~~~~~~
)",
     "double stands where Matrix is needed"},
    {"return_sqrt_sum, Clang",
     R"(03_linear_forward.cpp:4:14: error: no matching function for call to 'sqrt'
  return x / sqrt(sum(x * x));
             ^~~~
)",
     "no sqrt takes these arguments: compare their number, order and types with the header"},
    {"return_plain, GCC",
     R"(03_linear_forward.cpp:4:13: error: could not convert 'dnn::sum((* & x))' from 'double' to 'dnn::Matrix'
    4 |   return sum(x);
      |          ~~~^~~
)",
     "return gives double where the function promises Matrix: see the first line of the function"},
    {"return_plain, Clang",
     R"(03_linear_forward.cpp:4:10: error: no viable conversion from returned value of type 'double' to function return type 'dnn::Matrix'
  return sum(x);
         ^~~~~~
)",
     "return gives double where the function promises Matrix: see the first line of the function"},
    {"return_arg5, GCC",
     R"(03_linear_forward.cpp:4:12: error: cannot convert 'dnn::Matrix' to 'double' in return
    4 |   return x / 2;
      |          ~~^~~
)",
     "return gives Matrix where the function promises double: see the first line of the function"},
    {"return_arg5, Clang",
     R"(03_linear_forward.cpp:4:10: error: no viable conversion from returned value of type 'dnn::Matrix' to function return type 'double'
  return x / 2;
         ^~~~~
)",
     "return gives Matrix where the function promises double: see the first line of the function"},
    {"comment2, GCC",
     R"(03_linear_forward.cpp:4:5: error: invalid preprocessing directive #the
    4 |   # the linear part
      |     ^~~
)",
     "comments begin with //, not with #"},
    {"comment2, Clang",
     R"(03_linear_forward.cpp:4:5: error: invalid preprocessing directive
  # the linear part
    ^
)",
     "comments begin with //, not with #"},
    {"comment3, GCC",
     R"(03_linear_forward.cpp:4:30: error: stray '#' in program
    4 |   Matrix Z = dot(W, A) + b;  # the linear part
      |                              ^
)",
     "comments begin with //, not with #"},
    {"comment3, Clang",
     R"(03_linear_forward.cpp:4:30: error: expected expression
  Matrix Z = dot(W, A) + b;  # the linear part
                             ^
)",
     "comments begin with //, not with #"},
    {"comment4, GCC",
     R"(03_linear_forward.cpp:4:29: error: stray '#' in program
    4 |   Matrix Z = dot(W, A) + b  # the linear part
      |                             ^
)",
     "comments begin with //, not with #"},
    {"comment4, Clang",
     R"(03_linear_forward.cpp:4:27: error: expected ';' at end of declaration
  Matrix Z = dot(W, A) + b  # the linear part
                          ^
)",
     "comments begin with //, not with #"},
    {"comment5, GCC",
     R"(03_linear_forward.cpp:4: error: unterminated #if
    4 |   # if m > 0
      | 
)",
     "comments begin with //, not with #"},
    {"comment5, Clang",
     R"(03_linear_forward.cpp:4:5: error: unterminated conditional directive
  # if m > 0
    ^
)",
     "comments begin with //, not with #"},
    {"mult1, GCC",
     R"(03_linear_forward.cpp:4:29: error: conversion from 'double' to non-scalar type 'dnn::Matrix' requested
    4 |   double m = 3; Matrix Z = 1/m dot(W, A);
      |                            ~^~
)",
     "an operator such as * or a ; is missing: what follows the mark is a new value"},
    {"mult1, Clang",
     R"(03_linear_forward.cpp:4:24: error: no viable conversion from 'double' to 'dnn::Matrix'
  double m = 3; Matrix Z = 1/m dot(W, A);
                       ^   ~~~
)",
     "an operator such as * or a ; is missing: what follows the mark is a new value"},
    {"mult2, GCC",
     R"(03_linear_forward.cpp:4:30: error: 'm' cannot be used as a function
    4 |   double m = 3; Matrix Z = m (A + b);
      |                            ~~^~~~~~~
)",
     "what stands before the ( is no function: is a * missing between, or has a variable its name?"},
    {"mult2, Clang",
     R"(03_linear_forward.cpp:4:30: error: called object type 'double' is not a function or function pointer
  double m = 3; Matrix Z = m (A + b);
                           ~ ^
)",
     "what stands before the ( is no function: is a * missing between, or has a variable its name?"},
    {"mult4, GCC",
     R"(03_linear_forward.cpp:4:29: error: expression cannot be used as a function
    4 |   double m = 3; Matrix Z = 2(A + b);
      |                            ~^~~~~~~
)",
     "what stands before the ( is no function: is a * missing between, or has a variable its name?"},
    {"mult4, Clang",
     R"(03_linear_forward.cpp:4:29: error: called object type 'int' is not a function or function pointer
  double m = 3; Matrix Z = 2(A + b);
                           ~^
)",
     "what stands before the ( is no function: is a * missing between, or has a variable its name?"},
    {"mult5, GCC",
     R"(03_linear_forward.cpp:4:24: error: expected ',' or ';' before 'b'
    4 |   Matrix Z = dot(W, A) b;
      |                        ^
)",
     "an operator such as * or a ; is missing: what follows the mark is a new value"},
    {"mult5, Clang",
     R"(03_linear_forward.cpp:4:23: error: expected ';' at end of declaration
  Matrix Z = dot(W, A) b;
                      ^
)",
     "an operator such as * or a ; is missing: what follows the mark is a new value"},
    {"mult6, GCC",
     R"(03_linear_forward.cpp:4:31: error: expected '}' before 'dot'
    4 |   double m = 3; return {1 / m dot(W, A), {A, W, b}};
      |                        ~      ^~~
)",
     "an operator such as * or a , is missing: what follows the mark is a new value"},
    {"mult6, Clang",
     R"(03_linear_forward.cpp:4:31: error: expected '}'
  double m = 3; return {1 / m dot(W, A), {A, W, b}};
                              ^
)",
     "an operator such as * or a , is missing: what follows the mark is a new value"},
    {"mult7, GCC",
     R"(03_linear_forward.cpp:4:37: error: no match for 'operator=' (operand types are 'dnn::Matrix' and 'double')
    4 |   double m = 3; Matrix Z = A; Z = 1/m dot(W, A);
      |                                     ^
)",
     "an operator such as * or a ; is missing: what follows the mark is a new value"},
    {"mult7, Clang",
     R"(03_linear_forward.cpp:4:33: error: no viable overloaded '='
  double m = 3; Matrix Z = A; Z = 1/m dot(W, A);
                              ~ ^ ~~~
)",
     "an operator such as * or a ; is missing: what follows the mark is a new value"},
    {"mult9, GCC",
     R"(03_linear_forward.cpp:4:37: error: expected ')' before 'W'
    4 |   double m = 3; Matrix Z = dot((1/m) W, A);
      |                               ~     ^~
)",
     "an operator such as * or a , is missing: what follows the mark is a new value"},
    {"mult9, Clang",
     R"(03_linear_forward.cpp:4:38: error: expected ')'
  double m = 3; Matrix Z = dot((1/m) W, A);
                                     ^
)",
     "an operator such as * or a , is missing: what follows the mark is a new value"},
    {"mult11, GCC",
     R"(03_linear_forward.cpp:5:14: error: expected ';' before 'sum'
    5 |   return -1/m sum(x);
      |              ^~~~
)",
     "an operator such as * or a ; is missing: what follows the mark is a new value"},
    {"mult11, Clang",
     R"(03_linear_forward.cpp:5:14: error: expected ';' after return statement
  return -1/m sum(x);
             ^
)",
     "an operator such as * or a ; is missing: what follows the mark is a new value"},
    {"semi_next, GCC",
     R"(03_linear_forward.cpp:5:3: error: expected ',' or ';' before 'Z'
    5 |   Z = Z + b;
      |   ^
)",
     "a ; is missing: at the mark, or at the end of the line above it"},
    {"semi_next, Clang",
     R"(03_linear_forward.cpp:4:15: error: expected ';' at end of declaration
  Matrix Z = A
              ^
)",
     "a ; is missing: at the mark, or at the end of the line above it"},
    {"ret_comma, GCC",
     R"(03_linear_forward.cpp:5:11: error: could not convert '((void)0, cache)' from 'dnn::LinearCache' to 'dnn::LinearForward'
    5 |   return Z, cache;
      |          ~^~~~~~~
)",
     "several results go in braces: return {Z, cache}"},
    {"ret_comma, Clang",
     R"(03_linear_forward.cpp:5:10: error: no viable conversion from returned value of type 'dnn::LinearCache' to function return type 'dnn::LinearForward'
  return Z, cache;
         ^~~~~~~~
)",
     "several results go in braces: return {Z, cache}"},
    {"ret_comma2, GCC",
     R"(03_linear_forward.cpp:5:12: error: could not convert '((void)0, cache)' from 'dnn::LinearCache' to 'dnn::LinearForward'
    5 |   return (Z, cache);
      |          ~~^~~~~~~~
)",
     "several results go in braces: return {Z, cache}"},
    {"ret_comma2, Clang",
     R"(03_linear_forward.cpp:5:10: error: no viable conversion from returned value of type 'dnn::LinearCache' to function return type 'dnn::LinearForward'
  return (Z, cache);
         ^~~~~~~~~~
)",
     "several results go in braces: return {Z, cache}"},
    {"ret_tuple, GCC",
     R"(03_linear_forward.cpp:4:22: error: could not convert '((void)0, db)' from 'const dnn::Matrix' to 'dnn::LayerBackward'
    4 |   return (dA_prev, dW, db);
      |          ~~~~~~~~~~~~^~~~~
)",
     "several results go in braces: return {dA_prev, dW, db}"},
    {"ret_tuple, Clang",
     R"(03_linear_forward.cpp:4:10: error: no viable conversion from returned value of type 'const dnn::Matrix' to function return type 'dnn::LayerBackward'
  return (dA_prev, dW, db);
         ^~~~~~~~~~~~~~~~~
)",
     "several results go in braces: return {dA_prev, dW, db}"},
    {"ret_call2, GCC",
     R"(03_linear_forward.cpp:4:25: error: could not convert '(((void)dnn::operator+(Matrix, double)((double)1)), db)' from 'const dnn::Matrix' to 'dnn::LayerBackward'
    4 |   return dot(dW, db) + 1, db;
      |          ~~~~~~~~~~~~~~~^~~~
)",
     "several results go in braces: return {dot(dW, db) + 1, db}"},
    {"ret_call2, Clang",
     R"(03_linear_forward.cpp:4:10: error: no viable conversion from returned value of type 'const dnn::Matrix' to function return type 'dnn::LayerBackward'
  return dot(dW, db) + 1, db;
         ^~~~~~~~~~~~~~~~~~~
)",
     "several results go in braces: return {dot(dW, db) + 1, db}"},
    {"ret_call, GCC",
     R"(03_linear_forward.cpp:4:13: error: could not convert 'dnn::dot(const Matrix&, const Matrix&)((* & db))' from 'dnn::Matrix' to 'dnn::LayerBackward'
    4 |   return dot(dW, db);
      |          ~~~^~~~~~~~
)",
     "return gives Matrix where the function promises LayerBackward: return {dA_prev, dW, db}, the members of struct LayerBackward in exercises/3_step_by_step/step_by_step.hpp"},
    {"ret_call, Clang",
     R"(03_linear_forward.cpp:4:10: error: no viable conversion from returned value of type 'dnn::Matrix' to function return type 'dnn::LayerBackward'
  return dot(dW, db);
         ^~~~~~~~~~~
)",
     "return gives Matrix where the function promises LayerBackward: return {dA_prev, dW, db}, the members of struct LayerBackward in exercises/3_step_by_step/step_by_step.hpp"},
    {"cout, GCC",
     R"(03_linear_forward.cpp:6:13: error: no match for 'operator<<' (operand types are 'std::ostream' {aka 'std::basic_ostream<char>'} and 'dnn::Matrix')
    6 |   std::cout << Z << "\n";
      |   ~~~~~~~~~ ^~ ~
)",
     "to print a Matrix: std::cout << numpy_str(A), with #include \"given/numpy_format.hpp\""},
    {"cout, Clang",
     R"(03_linear_forward.cpp:6:13: error: invalid operands to binary expression ('std::ostream' (aka 'basic_ostream<char>') and 'dnn::Matrix')
  std::cout << Z << "\n";
  ~~~~~~~~~ ^  ~
)",
     "to print a Matrix: std::cout << numpy_str(A), with #include \"given/numpy_format.hpp\""},
    {"cout2, GCC",
     R"(03_linear_forward.cpp:6:23: error: no match for 'operator<<' (operand types are 'std::basic_ostream<char>' and 'dnn::Matrix')
    6 |   std::cout << "Z = " << Z << std::endl;
      |   ~~~~~~~~~~~~~~~~~~~ ^~ ~
)",
     "to print a Matrix: std::cout << numpy_str(A), with #include \"given/numpy_format.hpp\""},
    {"cout2, Clang",
     R"(03_linear_forward.cpp:6:23: error: invalid operands to binary expression ('basic_ostream<char, std::char_traits<char>>' and 'dnn::Matrix')
  std::cout << "Z = " << Z << std::endl;
  ~~~~~~~~~~~~~~~~~~~ ^  ~
)",
     "to print a Matrix: std::cout << numpy_str(A), with #include \"given/numpy_format.hpp\""},
    {"cout4, GCC",
     R"(03_linear_forward.cpp:6:13: error: no match for 'operator<<' (operand types are 'std::ostream' {aka 'std::basic_ostream<char>'} and 'dnn::Transposed')
    6 |   std::cout << Z.T() << std::endl;
      |   ~~~~~~~~~ ^~ ~~~~~
)",
     "to print a Matrix: std::cout << numpy_str(A), with #include \"given/numpy_format.hpp\""},
    {"cout4, Clang",
     R"(03_linear_forward.cpp:6:13: error: invalid operands to binary expression ('std::ostream' (aka 'basic_ostream<char>') and 'dnn::Transposed')
  std::cout << Z.T() << std::endl;
  ~~~~~~~~~ ^  ~~~~~
)",
     "to print a Matrix: std::cout << numpy_str(A), with #include \"given/numpy_format.hpp\""},
    {"cout3, GCC",
     R"(03_linear_forward.cpp:6:13: error: no match for 'operator<<' (operand types are 'std::ostream' {aka 'std::basic_ostream<char>'} and 'dnn::Shape')
    6 |   std::cout << Z.shape() << std::endl;
      |   ~~~~~~~~~ ^~ ~~~~~~~~~
)",
     "to print a shape: std::cout << to_string(A.shape())"},
    {"cout3, Clang",
     R"(03_linear_forward.cpp:6:13: error: invalid operands to binary expression ('std::ostream' (aka 'basic_ostream<char>') and 'dnn::Shape')
  std::cout << Z.shape() << std::endl;
  ~~~~~~~~~ ^  ~~~~~~~~~
)",
     "to print a shape: std::cout << to_string(A.shape())"},
    {"oneindex, GCC",
     R"(03_linear_forward.cpp:4:15: error: no match for call to '(const dnn::Matrix) (int)'
    4 |   double x = A(0);
      |              ~^~~
)",
     "an entry needs row and column: A(i, j)"},
    {"oneindex, Clang",
     R"(03_linear_forward.cpp:4:14: error: no matching function for call to object of type 'const dnn::Matrix'
  double x = A(0);
             ^
)",
     "an entry needs row and column: A(i, j)"},
    {"threeindex, GCC",
     R"(03_linear_forward.cpp:4:15: error: no match for call to '(const dnn::Matrix) (int, int, int)'
    4 |   double x = A(0, 1, 2);
      |              ~^~~~~~~~~
)",
     "an entry needs row and column: A(i, j)"},
    {"threeindex, Clang",
     R"(03_linear_forward.cpp:4:14: error: no matching function for call to object of type 'const dnn::Matrix'
  double x = A(0, 1, 2);
             ^
)",
     "an entry needs row and column: A(i, j)"},
    {"zeros, GCC",
     R"(03_linear_forward.cpp:4:14: error: 'zeros' was not declared in this scope
    4 |   Matrix Z = zeros(3, 1);
      |              ^~~~~
)",
     "zeros is Python: in C++ it is Matrix::zeros(rows, cols)"},
    {"zeros, Clang",
     R"(03_linear_forward.cpp:4:14: error: use of undeclared identifier 'zeros'; did you mean 'Matrix::zeros'?
  Matrix Z = zeros(3, 1);
             ^~~~~
)",
     "zeros is Python: in C++ it is Matrix::zeros(rows, cols)"},
    {"zeros2, GCC",
     R"(03_linear_forward.cpp:4:20: error: expected primary-expression before '.' token
    4 |   Matrix Z = Matrix.zeros(3, 1);
      |                    ^
)",
     "after a type stands ::, not a dot, as in Matrix::zeros(rows, cols)"},
    {"zeros2, Clang",
     R"(03_linear_forward.cpp:4:14: error: 'Matrix' does not refer to a value
  Matrix Z = Matrix.zeros(3, 1);
             ^
)",
     "after a type stands ::, not a dot, as in Matrix::zeros(rows, cols)"},
    {"zeros3, GCC",
     R"(03_linear_forward.cpp:4:14: error: 'np' was not declared in this scope
    4 |   Matrix Z = np.zeros((3, 1));
      |              ^~
)",
     "np.zeros is Python: in C++ it is Matrix::zeros(rows, cols)"},
    {"zeros3, Clang",
     R"(03_linear_forward.cpp:4:14: error: use of undeclared identifier 'np'
  Matrix Z = np.zeros((3, 1));
             ^
)",
     "np.zeros is Python: in C++ it is Matrix::zeros(rows, cols)"},
    {"ones, GCC",
     R"(03_linear_forward.cpp:4:14: error: 'ones' was not declared in this scope
    4 |   Matrix Z = ones(3, 1);
      |              ^~~~
)",
     "ones is Python: in C++ it is Matrix(rows, cols, 1.0)"},
    {"ones, Clang",
     R"(03_linear_forward.cpp:4:14: error: use of undeclared identifier 'ones'
  Matrix Z = ones(3, 1);
             ^
)",
     "ones is Python: in C++ it is Matrix(rows, cols, 1.0)"},
    {"scope, GCC",
     R"(03_linear_forward.cpp:5:11: error: 'Z' was not declared in this scope
    5 |   return {Z, {A, W, b}};
      |           ^
)",
     "Z is not known here: is it spelt right and declared above with its type, or was it declared inside { }?"},
    {"scope, Clang",
     R"(03_linear_forward.cpp:5:11: error: use of undeclared identifier 'Z'
  return {Z, {A, W, b}};
          ^
)",
     "Z is not known here: is it spelt right and declared above with its type, or was it declared inside { }?"},
    {"member, GCC",
     R"(03_linear_forward.cpp:4:13: error: 'const class dnn::Matrix' has no member named 'foo'
    4 |   return {A.foo(), {A, W, b}};
      |             ^~~
)",
     "Matrix has no member foo: given/matrix.hpp lists those it has"},
    {"member, Clang",
     R"(03_linear_forward.cpp:4:13: error: no member named 'foo' in 'dnn::Matrix'
  return {A.foo(), {A, W, b}};
          ~ ^
)",
     "Matrix has no member foo: given/matrix.hpp lists those it has"},
    {"stdexp_h, GCC",
     R"(03_linear_forward.cpp:4:16: error: 'exp' is not a member of 'std'; did you mean 'dnn::exp'?
    4 |   return {std::exp(-A(0, 0)) * A, {A, W, b}};
      |                ^~~
)",
     "write exp without std::: it takes a Matrix or a number"},
    {"stdexp_h, Clang",
     R"(03_linear_forward.cpp:4:16: error: no member named 'exp' in namespace 'std'
  return {std::exp(-A(0, 0)) * A, {A, W, b}};
          ~~~~~^
)",
     "write exp without std::: it takes a Matrix or a number"},
    {"std_exp_cmath, GCC",
     R"(03_linear_forward.cpp:5:19: error: no matching function for call to 'exp(const dnn::Matrix&)'
    5 |   return {std::exp(A), {A, W, b}};
      |           ~~~~~~~~^~~
)",
     "write exp without std::: it takes a Matrix or a number"},
    {"std_exp_cmath, Clang",
     R"(03_linear_forward.cpp:5:11: error: no matching function for call to 'exp'
  return {std::exp(A), {A, W, b}};
          ^~~~~~~~
)",
     "write exp without std::: it takes a Matrix or a number"},
    {"std_max, Clang",
     R"(03_linear_forward.cpp:5:11: error: no matching function for call to 'max'
  int n = std::max(1, A.rows());
          ^~~~~~~~
)",
     "no max takes these arguments: compare their number, order and types with the header"},
  };
  // clang-format on
  return all;
}

std::string advice_on(const std::string& words) { return compile_advice(errors_in(words).at(0)); }

TEST(CompileAdvice, TellsWhatToLookAt) {
  for (const Slip& slip : slips()) EXPECT_EQ(advice_on(slip.words), slip.advice) << slip.name;
}

TEST(CompileAdvice, IsGivenInChineseToo) {
  speak(Language::zh);
  for (const Slip& slip : slips()) {
    const std::string advice = advice_on(slip.words);
    EXPECT_NE(advice, "") << slip.name;
    EXPECT_NE(advice, slip.advice) << slip.name;
  }
  EXPECT_EQ(
      advice_on("a.cpp:1:1: error: use of undeclared identifier 'c'"),
      "这里没有 c 这个名字：拼写对吗？前面声明过它和它的类型吗？是不是只在某个 { } 里面声明的？");
  speak(Language::en);
}

TEST(CompileAdvice, KnowsAtLeastFiftySlips) {
  std::set<std::string> sentences;
  for (const Slip& slip : slips()) sentences.insert(slip.advice);
  EXPECT_GE(sentences.size(), 50U);
}

TEST(CompileAdvice, OfAnUnknownErrorIsNone) {
  EXPECT_EQ(advice_on("a.cpp:1:1: error: templates may not be virtual"), "");
  EXPECT_EQ(advice_on("error: "), "");
}

TEST(CompileAdvice, ForeignWordsAreEscapedAndShortened) {
  EXPECT_EQ(advice_on("a.cpp:1:1: error: use of undeclared identifier '\x1b[31m'"),
            "\\x1b[31m is not known here: is it spelt right and declared above with its type, or "
            "was it declared inside { }?");
  EXPECT_LT(
      advice_on("a.cpp:1:1: error: use of undeclared identifier '" + std::string(900, 'x') + "'")
          .size(),
      200U);
}

}  // namespace
}  // namespace dnn
