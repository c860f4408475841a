#include "grader/compile_error/compile_names.hpp"

#include <algorithm>

#include "grader/columns.hpp"
#include "grader/compile_error/captures.hpp"
#include "grader/compile_error/compile_source.hpp"
#include "grader/messages/compile_errors.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::string_view in_cpp_zeros = "Matrix::zeros(rows, cols)";

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

// What an exercise's file can include beside its own header; of the types, what each knows already.
std::string_view header_of_course(const std::string& name) {
  if (is_one_of(name, {"Matrix", "Transposed", "Shape"})) return "given/matrix.hpp";
  if (is_one_of(name, {"Images", "LabelledImages", "ImageData"})) return "given/images.hpp";
  if (name == "NamedMatrices") return "given/named_matrices.hpp";
  if (name == "RandomState") return "given/random_state.hpp";
  if (name == "numpy_str") return "given/numpy_format.hpp";
  return "";
}

}  // namespace

std::string without_each(std::string text, std::string_view part) {
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part))
    text.erase(at, part.size());
  return text;
}

std::string plain_type(std::string text) {
  text =
      without_each(without_each(std::move(text), "__cxx11::"), "<brace-enclosed initializer list>");
  if (text.starts_with("const char")) return say(messages::slip_text);
  return shortened(escaped(text), 60);
}

std::string advice_on_python(const std::string& name) {
  struct Word {
    std::string_view python;
    std::string_view ours;
  };
  static constexpr Word words[] = {
      {"elif", "else if"},     {"True", "true"},
      {"False", "false"},      {"None", "nullptr"},
      {"print", "std::cout"},  {"len", "A.cols() or v.size()"},
      {"self", "this"},        {"range", "for (int i = 0; i < n; ++i)"},
      {"zeros", in_cpp_zeros}, {"ones", "Matrix(rows, cols, 1.0)"},
  };
  for (const auto& [python, ours] : words)
    if (name == python) return say(messages::slip_python_word, python, ours);
  if (is_one_of(name, {"axis", "keepdims"})) return say(messages::slip_named_argument);
  if (is_one_of(name, {"np", "numpy", "matmul"})) return say(messages::slip_python, name);
  return "";
}

// "std::ofstream out", or "std::basic_ofstream<char>".
std::string advice_on_incomplete_type(const std::string& type) {
  for (const std::string_view name : {"ofstream", "ifstream", "fstream"})
    if (has(type, name)) return say(messages::slip_header_of_name, name, "fstream");
  for (const std::string_view name : {"ostringstream", "istringstream", "stringstream"})
    if (has(type, name)) return say(messages::slip_header_of_name, name, "sstream");
  return "";
}

std::string advice_on_member(const std::string& type, const std::string& name) {
  if (name == "append") return say(messages::slip_append);
  if (is_one_of(name, {"dot", "sum", "exp", "log", "tanh", "sqrt", "maximum", "max"}))
    return say(messages::slip_free_function, name);
  const std::string_view header = header_of_course(type);
  return header.empty() ? say(messages::slip_no_member, type, name)
                        : say(messages::slip_no_member_in_header, type, name, header);
}

bool takes_matrix_or_number(const std::string& name) {
  return is_one_of(name, {"exp", "log", "tanh", "sqrt"});
}

std::string advice_on_name_of_course(const std::string& name) {
  return takes_matrix_or_number(name) ? say(messages::slip_without_std_for_both, name)
                                      : say(messages::slip_without_std, name);
}

std::string advice_on_printing(const std::string& type) {
  if (is_one_of(type, {"Matrix", "const Matrix", "Transposed"}))
    return say(messages::slip_print_matrix);
  if (type.ends_with("Shape")) return say(messages::slip_print_shape);
  return say(messages::slip_print_other, type);
}

std::string advice_on_name(const std::string& name, const CompilerError& error) {
  if (name == "np" && error.source.find("np.zeros") != std::string::npos)
    return say(messages::slip_python_word, "np.zeros", in_cpp_zeros);
  if (std::string said = advice_on_python(name); !said.empty()) return said;
  if (std::string said = missing_header(error); !said.empty()) return said;
  if (is_one_of(name, {"vector", "string", "cout", "endl", "map", "pair", "tuple", "to_string"}))
    return say(messages::slip_write_std, name);
  const std::string_view header = header_of_course(name);
  return header.empty() ? say(messages::slip_unknown_name, name)
                        : say(messages::slip_header_of_course, name, header);
}

std::string advice_on_std_name(const std::string& name, const CompilerError& error) {
  if (takes_matrix_or_number(name)) return advice_on_name_of_course(name);
  if (std::string said = missing_header(error); !said.empty()) return said;
  const std::string_view header = header_of(name);
  return header.empty() ? say(messages::slip_not_in_std, name)
                        : say(messages::slip_header_of_name, name, header);
}

}  // namespace dnn
