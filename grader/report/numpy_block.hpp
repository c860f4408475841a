// A value as NumPy prints it, with marks below the digits that differ from another's.
#pragma once

#include <string>
#include <vector>

#include "test_cases/case_file.hpp"
#include "test_cases/values.hpp"

namespace dnn {

// As many marks as lines. A mark is spaces and ^, or empty where the line above has no difference.
struct NumpyBlock {
  std::vector<std::string> lines;
  std::vector<std::string> marks;

  std::size_t width() const;
  bool has_marks() const;
};

// What print(name, value) shows; `name` decides only whether a number is a count.
NumpyBlock numpy_block(const std::string& name, const Value& value);

// `given` with a mark below every entry that isn't right: from its first digit that differs.
NumpyBlock marked_block(const std::string& name, const Value& expected, const Value& given,
                        const Tolerance& tolerance);

// Whether some entry that isn't right has the same digits as the expected one.
bool looks_right(const Value& expected, const Value& given, const Tolerance& tolerance);

// In lines of at most `columns`, broken between numbers, as NumPy breaks long rows.
NumpyBlock folded(const NumpyBlock& block, std::size_t columns);

}  // namespace dnn
