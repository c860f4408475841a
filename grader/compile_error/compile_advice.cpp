#include "grader/compile_error/compile_advice.hpp"

#include <algorithm>

#include "grader/columns.hpp"
#include "grader/compile_error/captures.hpp"
#include "grader/compile_error/compile_names.hpp"
#include "grader/compile_error/compile_source.hpp"
#include "grader/compile_error/compile_types.hpp"
#include "grader/messages/compile_errors.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

using Words = std::vector<std::string>;
using Explainer = std::string (*)(const Words& words, const CompilerError& error);

// "const class Matrix" is a Matrix.
std::string last_word(const std::string& text) { return text.substr(text.rfind(' ') + 1); }

template <const Message& message>
std::string sentence(const Words& words, const CompilerError&) {
  return filled(message.in(spoken_language()), words);
}

// ---- those that look twice --------------------------------------------------------------------

std::string semicolon(const Words&, const CompilerError& error) {
  if (has(error.source, "#")) return say(messages::slip_comment);
  if (has(error.source, "@")) return say(messages::slip_stray, "@");
  return say(value_at_mark(error) ? messages::slip_operator : messages::slip_semicolon);
}

// A ) or } is expected; where the next value stands there, no bracket is missing.
template <const Message& message>
std::string closing(const Words&, const CompilerError& error) {
  const bool is_condition = begins_with(error.source, "if") || begins_with(error.source, "while");
  const bool is_value = value_at_mark(error) && !is_condition;
  return say(is_value ? messages::slip_operator_or_comma : message);
}

std::string stray(const Words& words, const CompilerError&) {
  if (words[0] == "#") return say(messages::slip_comment);
  const bool is_ascii = words[0].size() == 1;
  return is_ascii ? say(messages::slip_stray, words[0]) : say(messages::slip_full_width);
}

std::string unknown_name(const Words& words, const CompilerError& error) {
  return advice_on_name(words[0], error);
}

std::string not_in_std(const Words& words, const CompilerError& error) {
  return advice_on_std_name(words[0], error);
}

std::string incomplete_type(const Words& words, const CompilerError&) {
  return advice_on_incomplete_type(words[0]);
}

std::string near_name(const Words& words, const CompilerError&) {
  const std::string& near = words.back();
  if (words[0] == near) return advice_on_name_of_course(near);
  const std::string said = advice_on_python(words[0]);
  return said.empty() ? say(messages::slip_near_name, words[0], near) : said;
}

std::string twice(const Words& words, const CompilerError&) {
  const std::string& what = words[0];  // "Matrix Z", or "LinearForward linear_forward(const …"
  const std::size_t bracket = what.find('(');
  const std::string name = what.substr(0, bracket);
  return bracket == std::string::npos ? say(messages::slip_declared_twice, last_word(name))
                                      : say(messages::slip_defined_twice, last_word(name));
}

std::string shadows(const Words& words, const CompilerError&) {
  return say(messages::slip_shadows_input, last_word(words[0]));
}

template <std::size_t type_at, std::size_t name_at>
std::string near_member(const Words& words, const CompilerError&) {
  return say(messages::slip_near_member, last_word(words[type_at]), words[name_at], words.back());
}
template <std::size_t type_at, std::size_t name_at>
std::string no_member(const Words& words, const CompilerError&) {
  return advice_on_member(last_word(words[type_at]), words[name_at]);
}

std::string call_of_value(const Words& words, const CompilerError&) {
  return say(words[0].ends_with("Matrix") && (words.size() == 1 || !has(words[1], "Matrix"))
                 ? messages::slip_two_indices
                 : messages::slip_not_a_function);
}

std::string no_match(const Words& words, const CompilerError& error) {
  if (has(error.text, "<unresolved overloaded function type>"))
    return say(messages::slip_call_parentheses);
  const std::string name = words[0].substr(0, words[0].find('('));
  if (has(error.source, "std::" + name) && takes_matrix_or_number(name))
    return advice_on_name_of_course(name);
  return say(messages::slip_no_match, name);
}

std::string to_const(const Words&, const CompilerError& error) { return advice_on_const(error); }

std::string not_assignable(const Words&, const CompilerError& error) {
  const std::string said = advice_on_const(error);
  return said == say(messages::slip_const) ? say(messages::slip_not_assignable) : said;
}

// {the operator, left, what stands between, right}
std::string no_operator(const Words& words, const CompilerError& error) {
  if (words[0] == "[]" && has(words[1], "Matrix")) return say(messages::slip_index);
  if (words[0] == "=" && words[1].starts_with("const ")) return advice_on_const(error);
  if (words[0] == "=") return advice_on_conversion(words[3], words[1], error);
  return advice_on_operation(words[1], words[3], error);
}

std::string no_assignment(const Words&, const CompilerError& error) {
  if (value_behind_mark(error)) return say(messages::slip_operator);
  for (const std::string& line : error.below)
    if (has(line, "'this' argument has type 'const")) return advice_on_const(error);
  return "";
}

// Clang says at the closing quote's place no more than that.
std::string value_expected(const Words&, const CompilerError& error) {
  if (has(error.source, "#")) return say(messages::slip_comment);
  const auto quotes = std::count(error.source.begin(), error.source.end(), '"');
  if (has(error.source, "else")) return say(messages::slip_else);
  if (error.source.ends_with(':')) return say(messages::slip_colon);
  return quotes % 2 == 1 ? say(messages::slip_quote) : say(messages::slip_value_expected);
}

std::string brace_in_list(const Words& words, const CompilerError& error) {
  const std::string results = results_without_braces(error.source);
  return results.empty() ? value_expected(words, error)
                         : say(messages::slip_return_braces, shortened(escaped(results), 60));
}

// The words at two places, which differ between the compilers.
template <std::size_t from, std::size_t to>
std::string converted(const Words& words, const CompilerError& error) {
  return advice_on_conversion(words[from], words[to], error);
}
template <std::size_t from, std::size_t to>
std::string returned(const Words& words, const CompilerError& error) {
  return advice_on_return(words[from], words[to], error);
}
template <std::size_t left, std::size_t right>
std::string no_operation(const Words& words, const CompilerError& error) {
  return advice_on_operation(words[left], words[right], error);
}
template <std::size_t from, std::size_t to>
std::string narrowed(const Words& words, const CompilerError&) {
  return say(messages::slip_narrowing, words[from], words[to]);
}

// ---- what the compilers say -------------------------------------------------------------------

struct Rule {
  std::string_view pattern;
  Explainer explain;
};

// The first that fits decides: GCC's wording first, then Clang's.
const Rule rules[] = {
    // characters and brackets
    {"stray '*' in program", stray},
    {"extended character * is not valid", sentence<messages::slip_full_width>},
    {"expected ';' before '{'", sentence<messages::slip_parenthesis_or_semicolon>},
    {"expected ',' or ';' before ')'", sentence<messages::slip_parenthesis_too_many>},
    {"expected ';' before ')'", sentence<messages::slip_parenthesis_too_many>},
    {"expected ',' or ';'", semicolon},
    {"expected ';'", semicolon},
    {"expected ')'", closing<messages::slip_parenthesis>},
    {"expected ']'", sentence<messages::slip_bracket>},
    {"expected '}'", closing<messages::slip_brace>},
    {"expected declaration before '}'", sentence<messages::slip_brace_too_many>},
    {"extraneous closing brace", sentence<messages::slip_brace_too_many>},
    {"missing terminating", sentence<messages::slip_quote>},
    {"invalid preprocessing directive", sentence<messages::slip_comment>},
    {"unterminated #", sentence<messages::slip_comment>},
    {"unterminated conditional directive", sentence<messages::slip_comment>},
    {"expected '('", sentence<messages::slip_condition>},
    {"'else' without a previous 'if'", sentence<messages::slip_else>},
    {"expected unqualified-id", sentence<messages::slip_name_expected>},
    {"expected primary-expression before '{'", brace_in_list},
    {"expected primary-expression before '.'", sentence<messages::slip_type_with_dot>},
    {"'*' does not refer to a value", sentence<messages::slip_type_with_dot>},
    {"expected primary-expression", value_expected},
    {"expected expression", value_expected},
    // names
    {"'*' was not declared in this scope; did you mean '*'", near_name},
    {"'*' does not name a type; did you mean '*'", near_name},
    {"'*' has not been declared; did you mean '*'", near_name},
    {"'*' is not a member of 'std'; did you mean '*'", near_name},
    {"use of undeclared identifier '*'; did you mean '*'", near_name},
    {"unknown type name '*'; did you mean '*'", near_name},
    {"no template named '*' in namespace 'std'; did you mean '*'", near_name},
    {"no template named '*'; did you mean '*'", near_name},
    {"no member named '*' in namespace 'std'; did you mean '*'", near_name},
    {"no member named '*' in namespace 'std'; did you mean simply '*'", near_name},
    {"'*' is not a member of 'std'", not_in_std},
    {"no template named '*' in namespace 'std'", not_in_std},
    {"no type named '*' in namespace 'std'", not_in_std},
    {"no member named '*' in namespace 'std'", not_in_std},
    {"'*' was not declared in this scope", unknown_name},
    {"'*' does not name a type", unknown_name},
    {"'*' has not been declared", unknown_name},
    {"use of undeclared identifier '*'", unknown_name},
    {"unknown type name '*'", unknown_name},
    {"no template named '*'", unknown_name},
    {"'*' file not found", sentence<messages::slip_no_header>},
    {"*: No such file or directory", sentence<messages::slip_no_header>},
    {"declaration of '*' shadows a parameter", shadows},
    {"redeclaration of '*'", twice},
    {"conflicting declaration '*'", twice},
    {"redefinition of '*'", twice},
    {"'*' cannot be used as a function", sentence<messages::slip_not_a_function>},
    {"expression cannot be used as a function", sentence<messages::slip_not_a_function>},
    {"called object type '*' is not a function", sentence<messages::slip_not_a_function>},
    {"no match for call to '(*) (*)'", call_of_value},
    {"no matching function for call to object of type '*'", call_of_value},
    // members
    {"'*'* has no member named '*'; did you mean '*'", near_member<0, 2>},
    {"no member named '*' in '*'; did you mean '*'", near_member<1, 0>},
    {"'*'* has no member named '*'", no_member<0, 2>},
    {"no member named '*' in '*'", no_member<1, 0>},
    {"request for member '*' in '*', which is of pointer type",
     sentence<messages::slip_arrow_needed>},
    {"member reference type '*' is a pointer", sentence<messages::slip_arrow_needed>},
    {"base operand of '->' has non-pointer type", sentence<messages::slip_dot_needed>},
    {"member reference type '*' is not a pointer", sentence<messages::slip_dot_needed>},
    {"request for member '*' in '*', which is of non-class type '*'",
     sentence<messages::slip_number_has_no_member>},
    {"member reference base type '*' is not a structure",
     sentence<messages::slip_number_has_no_member>},
    {"'*' is private", sentence<messages::slip_private>},
    {"'*' is a private member", sentence<messages::slip_private>},
    {"invalid types '<unresolved overloaded", sentence<messages::slip_call_parentheses>},
    {"invalid use of non-static member function", sentence<messages::slip_call_parentheses>},
    {"reference to non-static member function must be called",
     sentence<messages::slip_call_parentheses>},
    // the function's head
    {"ambiguating new declaration", sentence<messages::slip_head_differs>},
    {"functions that differ only in their return type", sentence<messages::slip_head_differs>},
    {"ISO C++ forbids declaration of '*' with no type", sentence<messages::slip_no_type>},
    {"C++ requires a type specifier", sentence<messages::slip_no_type>},
    {"a function-definition is not allowed here", sentence<messages::slip_nested>},
    {"function definition is not allowed here", sentence<messages::slip_nested>},
    // types
    {"return-statement with no value", sentence<messages::slip_empty_return>},
    {"non-void function '*' should return a value", sentence<messages::slip_empty_return>},
    {"could not convert '*' from '*' to '*'", converted<1, 2>},
    {"no viable conversion from returned value of type '*'* to function return type '*'",
     returned<0, 2>},
    {"cannot initialize return object of type '*' with * of type '*'", returned<2, 0>},
    {"cannot initialize a variable of type '*' with * of type '*'", converted<2, 0>},
    {"cannot convert '*'* to '*'", converted<0, 2>},
    {"no viable conversion from '*'* to '*'", converted<0, 2>},
    {"invalid conversion from '*'* to '*'", converted<0, 2>},
    {"conversion from '*'* to non-scalar type '*'", converted<0, 2>},
    {"too many initializers", sentence<messages::slip_too_many_values>},
    {"excess elements in", sentence<messages::slip_too_many_values>},
    {"narrowing conversion of '*' from '*' to '*'", narrowed<1, 2>},
    {"type '*' cannot be narrowed to '*'", sentence<messages::slip_narrowing>},
    {"non-constant-expression cannot be narrowed from type '*'* to '*'", narrowed<0, 2>},
    {"no matching function for call to '*'", no_match},
    {"no matching member function for call to '*'", no_match},
    {"no matching constructor for initialization of '*'", no_match},
    {"too few arguments to function", sentence<messages::slip_too_few_arguments>},
    {"too many arguments to function", sentence<messages::slip_too_many_arguments>},
    {"assignment of read-only", to_const},
    {"assignment of member '*' in read-only object", to_const},
    {"passing '*' as 'this' argument discards qualifiers", to_const},
    {"binding reference of type '*' to '*' discards qualifiers", to_const},
    {"cannot assign to", to_const},
    {"lvalue required as left operand", not_assignable},
    {"expression is not assignable", not_assignable},
    {"no match for 'operator*' (operand types are '*'* and '*'", no_operator},
    {"no viable overloaded", no_assignment},
    {"type 'Matrix' does not provide a subscript operator", sentence<messages::slip_index>},
    {"invalid operands to binary expression ('*'* and '*'", no_operation<0, 2>},
    {"invalid type argument of unary '*'", sentence<messages::slip_stars>},
    {"indirection requires pointer operand", sentence<messages::slip_stars>},
    {"declaration of 'auto *' has no initializer", sentence<messages::slip_auto>},
    {"declaration of variable '*' with deduced type", sentence<messages::slip_auto>},
    {"use of '*' before deduction of 'auto'", sentence<messages::slip_own_value>},
    {"binding '*' cannot appear in the initializer", sentence<messages::slip_own_value>},
    {"variable '*' declared with deduced type 'auto' cannot appear in its own initializer",
     sentence<messages::slip_own_value>},
    {"variable '*' has initializer but incomplete type", incomplete_type},
    {"aggregate '*' has incomplete type", incomplete_type},
    {"implicit instantiation of undefined template '*'", incomplete_type},
    {"'*' declared as reference but not initialized", sentence<messages::slip_reference>},
    {"declaration of reference variable '*' requires", sentence<messages::slip_reference>},
    {"* names provided for structured binding", sentence<messages::slip_binding>},
    {"* name provided for structured binding", sentence<messages::slip_binding>},
    {"type '*' decomposes into * elements", sentence<messages::slip_binding>},
};

// GCC: 'b\U0000ff1b'; Clang: character <U+FF1B>.
bool is_full_width(const std::string& text) {
  for (const std::string_view code : {"\\U0000ff", "\\U00003", "<U+FF", "<U+3"})
    if (has(text, code)) return true;
  return false;
}

}  // namespace

std::string compile_advice(const CompilerError& error) {
  if (is_full_width(error.text)) return say(messages::slip_full_width);
  const std::string text = without_each(error.text, "dnn::");
  for (const Rule& rule : rules) {
    std::optional<Words> words = captures(text, rule.pattern);
    if (!words) continue;
    for (std::string& word : *words) word = plain_type(std::move(word));
    return rule.explain(*words, error);
  }
  return "";
}

}  // namespace dnn
