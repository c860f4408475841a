// Whether the values that a function gave back are the expected ones.
#pragma once

#include <optional>

#include "grader/verdict.hpp"
#include "test_cases/case_file.hpp"
#include "test_cases/values.hpp"

namespace dnn {

// Shapes of all values first, then the values. A number x is right within max(absolute, relative
// |x|) of the expected one; NaN never is. What is missing or has no business there is wrong. The
// finding names the first value that is wrong, its first wrong entry and its worst.
Finding compare(const Values& expected, const Values& given, const Tolerance& tolerance);

// Whether compare() has nothing to say of one value.
bool is_right(const Value& expected, const Value& given, const Tolerance& tolerance);

}  // namespace dnn
