#include "grader/compile_names.hpp"

#include <algorithm>

#include "grader/captures.hpp"
#include "grader/messages/compile_errors.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

bool is_one_of(const std::string& name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// "std::cout needs #include <iostream>", where the compiler says so in a note.
std::string missing_header(const CompilerError& error) {
  for (const std::string& line : error.below) {
    const std::size_t note = line.find("note: 'std::");
    if (note == std::string::npos) continue;
    const auto words =
        captures(std::string_view(line).substr(note), "note: 'std::*' is defined in header '<*>'");
    if (words)
      return say(messages::slip_header_of_name, escaped((*words)[0]), escaped((*words)[1]));
  }
  return "";
}

// Clang doesn't say where a name is defined.
std::string_view header_of(const std::string& name) {
  if (is_one_of(name, {"cout", "cerr", "endl"})) return "iostream";
  if (is_one_of(name, {"accumulate", "inner_product", "iota"})) return "numeric";
  if (is_one_of(name, {"sort", "max_element", "min_element", "transform", "fill", "for_each"}))
    return "algorithm";
  if (is_one_of(name, {"map", "set", "unordered_map", "array"})) return name;
  return "";
}

}  // namespace

std::string advice_on_python(const std::string& name) {
  struct Word {
    std::string_view python;
    std::string_view ours;
  };
  static constexpr Word words[] = {
      {"elif", "else if"},    {"True", "true"},
      {"False", "false"},     {"None", "nullptr"},
      {"print", "std::cout"}, {"len", "A.cols() or v.size()"},
      {"self", "this"},       {"range", "for (int i = 0; i < n; ++i)"},
  };
  for (const auto& [python, ours] : words)
    if (name == python) return say(messages::slip_python_word, python, ours);
  if (is_one_of(name, {"axis", "keepdims"})) return say(messages::slip_named_argument);
  if (is_one_of(name, {"np", "numpy", "matmul"})) return say(messages::slip_python, name);
  return "";
}

std::string advice_on_member(const std::string& name) {
  if (name == "append") return say(messages::slip_append);
  if (is_one_of(name, {"dot", "sum", "exp", "log", "tanh", "sqrt", "maximum", "max"}))
    return say(messages::slip_free_function, name);
  return "";
}

std::string advice_on_name(const std::string& name, const CompilerError& error) {
  if (std::string said = advice_on_python(name); !said.empty()) return said;
  if (std::string said = missing_header(error); !said.empty()) return said;
  if (is_one_of(name, {"vector", "string", "cout", "endl", "map", "pair", "tuple", "to_string"}))
    return say(messages::slip_write_std, name);
  return say(messages::slip_unknown_name, name);
}

std::string advice_on_std_name(const std::string& name, const CompilerError& error) {
  if (std::string said = missing_header(error); !said.empty()) return said;
  const std::string_view header = header_of(name);
  return header.empty() ? say(messages::slip_not_in_std, name)
                        : say(messages::slip_header_of_name, name, header);
}

}  // namespace dnn
