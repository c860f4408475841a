// How a finding names values, their entries and their numbers.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "test_cases/values.hpp"

namespace dnn {

// What a value is before one looks at its numbers: "has shape (3, 4)", "is a number".
std::string form(const Value& value);

// "Z(0, 2)".
std::string entry_name(const std::string& name, std::size_t i, std::size_t j);

// Both numbers with eight digits, or with all where eight don't tell the two apart.
std::pair<std::string, std::string> digits_of(double one, double other);

}  // namespace dnn
