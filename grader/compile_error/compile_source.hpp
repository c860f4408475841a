// What the line of an error tells beside the compiler's words.
#pragma once

#include <string>
#include <string_view>

#include "grader/compile_error/compile_advice.hpp"

namespace dnn {

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// Whether a line's first word is this; spaces before it don't count.
bool begins_with(const std::string& source, std::string_view word);

// Whether the mark stands below all that a return gives, not below an argument within it.
bool marks_returned_value(const CompilerError& error);

// Whether the next value stands right at the mark, as dot does in 1/m dot(W, A).
bool value_at_mark(const CompilerError& error);

// Whether the next value stands right behind what is marked.
bool value_behind_mark(const CompilerError& error);

// "Z, cache" of `return Z, cache;` and of `return (Z, cache);`; empty for any other line.
std::string results_without_braces(const std::string& source);

}  // namespace dnn
