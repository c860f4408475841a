#include "grader/compile_error/compile_types.hpp"

#include <filesystem>
#include <optional>
#include <string_view>

#include "grader/columns.hpp"
#include "grader/compile_error/compile_names.hpp"
#include "grader/compile_error/compile_source.hpp"
#include "grader/compile_error/course_structs.hpp"
#include "grader/messages/compile_errors.hpp"
#include "grader/text.hpp"
#include "grader/toolchain.hpp"

namespace dnn {
namespace {

bool is_number(const std::string& type) {
  return has(type, "int") || has(type, "long") || has(type, "size_t") || has(type, "double");
}

}  // namespace

std::string advice_on_return(const std::string& from, const std::string& to,
                             const CompilerError& error) {
  const std::string results = results_without_braces(error.source);
  if (!results.empty()) return say(messages::slip_return_braces, shortened(escaped(results), 60));
  const std::filesystem::path exercises = configured_toolchain().source_dir / "exercises";
  const auto promised = course_struct(to.substr(to.rfind(':') + 1), exercises);
  return promised ? say(messages::slip_wrong_return_of_struct, from, to, promised->members,
                        promised->header)
                  : say(messages::slip_wrong_return, from, to);
}

std::string advice_on_conversion(const std::string& from, const std::string& to,
                                 const CompilerError& error) {
  if (from.empty()) return say(messages::slip_braces, to);
  if (from == "int" && has(error.source, "'")) return say(messages::slip_single_quotes);
  if (marks_returned_value(error)) return advice_on_return(from, to, error);
  if (value_behind_mark(error)) return say(messages::slip_operator);
  return say(messages::slip_conversion, from, to);
}

std::string advice_on_const(const CompilerError& error) {
  for (const std::string_view word : {"if", "else if", "while"})
    if (begins_with(error.source, word)) return say(messages::slip_comparison);
  return say(messages::slip_const);
}

std::string advice_on_operation(const std::string& left, const std::string& right,
                                const CompilerError& error) {
  if (has(error.source, " ^ ")) return say(messages::slip_power);
  if (has(left, "ostream")) return advice_on_printing(right);
  if (left.ends_with("std::string") && is_number(right))
    return has(error.source, "'") ? say(messages::slip_single_quotes)
                                  : say(messages::slip_to_string);
  return say(messages::slip_no_operator, left, right);
}

}  // namespace dnn
