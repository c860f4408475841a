// How the messages of ShapeError are worded; for matrix.cpp, elementwise.cpp and dot.cpp.
#pragma once

#include <string>

#include "given/matrix.hpp"

namespace dnn::wording {

// "1 row", "2 rows"
inline std::string count(std::size_t number, const std::string& one, const std::string& many) {
  return std::to_string(number) + ' ' + (number == 1 ? one : many);
}
inline std::string rows_of(Shape shape) { return count(shape.rows, "row", "rows"); }
inline std::string columns_of(Shape shape) { return count(shape.cols, "column", "columns"); }
inline std::string entries(std::size_t number) { return count(number, "entry", "entries"); }

inline std::string unfit(const std::string& operation, Shape a, Shape b) {
  return operation + ": " + to_string(a) + " and " + to_string(b) + " don't fit: ";
}

}  // namespace dnn::wording
