// The stack that a sanitizer prints below what it found.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dnn {

struct StackFrame {
  std::string function;  // as short_function_name gives it; empty when the report doesn't tell
  std::size_t line = 0;  // in the student's file; 0 when the frame lies elsewhere
};

// The first stack in the lines of a report, innermost frame first.
std::vector<StackFrame> first_stack(const std::vector<std::string>& lines,
                                    const std::string& file_name);

// The number behind the last "FILE_NAME:" that ends a path, or 0.
std::size_t line_in_file(std::string_view text, const std::string& file_name);

// "dot" of "dnn::dot(dnn::Matrix const&, dnn::Matrix const&)", "std::vector::at" of
// "std::vector<double, std::allocator<double> >::at(unsigned long)", "strcpy" of
// "__interceptor_strcpy.part.0". Escaped and shortened.
std::string short_function_name(std::string_view function);

}  // namespace dnn
