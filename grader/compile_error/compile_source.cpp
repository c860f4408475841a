#include "grader/compile_error/compile_source.hpp"

#include <algorithm>
#include <cctype>

namespace dnn {
namespace {

constexpr std::string_view return_word = "return";

bool is_in_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool begins_value(const std::string& text, std::size_t at) {
  return at < text.size() && (is_in_name(text[at]) || text[at] == '(') &&
         !std::string_view(text).substr(at).starts_with(return_word);
}

int depth_change(char c) {
  if (c == '(' || c == '{' || c == '[') return 1;
  return c == ')' || c == '}' || c == ']' ? -1 : 0;
}

// Where the bracket that a text begins with is closed.
std::size_t closing_bracket(const std::string& text) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    depth += depth_change(text[at]);
    if (depth == 0) return at;
  }
  return std::string::npos;
}

bool has_comma_outside(const std::string& text) {
  int depth = 0;
  return std::any_of(text.begin(), text.end(), [&](char c) {
    depth += depth_change(c);
    return c == ',' && depth == 0;
  });
}

}  // namespace

bool begins_with(const std::string& source, std::string_view word) {
  const std::size_t start = source.find_first_not_of(" \t");
  return start != std::string::npos && source.substr(start).starts_with(word);
}

bool marks_returned_value(const CompilerError& error) {
  if (!begins_with(error.source, return_word)) return false;
  const std::size_t value = error.source.find(return_word) + return_word.size();
  const std::size_t marked = error.mark.find_first_of("^~");
  return marked == std::string::npos || marked <= error.source.find_first_not_of(" (", value);
}

bool value_at_mark(const CompilerError& error) {
  const std::size_t mark = error.mark.find('^');
  const std::size_t first = error.source.find_first_not_of(" \t");
  return mark != std::string::npos && first < mark &&
         begins_value(error.source, error.source.find_first_not_of(' ', mark));
}

bool value_behind_mark(const CompilerError& error) {
  const std::size_t last = error.mark.find_last_of("^~");
  if (last == std::string::npos || last + 1 >= error.source.size()) return false;
  const bool is_end = is_in_name(error.source[last]) || error.source[last] == ')';
  return is_end && error.source[last + 1] == ' ' &&
         begins_value(error.source, error.source.find_first_not_of(' ', last + 1));
}

std::string results_without_braces(const std::string& source) {
  const std::size_t end = source.rfind(';');
  if (!begins_with(source, return_word) || end == std::string::npos) return "";
  const std::size_t after = source.find(return_word) + return_word.size();
  const std::size_t start = source.find_first_not_of(' ', after);
  if (start >= end) return "";
  std::string list = source.substr(start, end - start);
  if (list.front() == '(' && closing_bracket(list) == list.size() - 1)
    list = list.substr(1, list.size() - 2);
  return has_comma_outside(list) ? list : "";
}

}  // namespace dnn
