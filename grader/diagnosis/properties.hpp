// What can be read off wrong numbers without knowing the mistake. Each property holds of every case
// or says nothing.
#pragma once

#include <optional>
#include <string>

#include "grader/diagnosis/evidence.hpp"
#include "test_cases/mistake.hpp"

namespace dnn {

using Property = std::optional<Mistake>;  // its name, and what to say

// The same in English and in Chinese.
struct Sentence {
  std::string en;
  std::string zh;
};

// The mistake `name`, which is of all wrong values: "W and b" + what, and the question.
Mistake told(const char* name, const Evidence& evidence, const Sentence& what,
             const Sentence& question);

// ---- number_properties.cpp

// Every wrong value is its expected value times one constant, or times or over the number of
// examples. "factor"
Property find_factor(const Evidence& evidence);

// Right to about seven digits only. "float"
Property find_float(const Evidence& evidence);

// ---- case_properties.cpp

// NaN or infinity in every case that failed. "not_finite"
Property find_not_finite(const Observations& observations);

// Right in every case in which no Z of a ReLU is exactly 0. "at_zero"
Property find_at_zero(const Observations& observations);

// ---- place_properties.cpp

// Every wrong value is the transpose of what is expected. "transposed"
Property find_transposed(const Evidence& evidence);

// The entries stand one row or one column beside their places. "shifted"
Property find_shifted(const Evidence& evidence);

// The right rows, columns or entries in another order. "permuted"
Property find_permuted(const Evidence& evidence);

// ---- name_properties.cpp

// The values are right, but each is stored under the next number, or under the one before.
// "shifted"
Property find_renumbered(const Evidence& evidence);

// Two outputs exchanged. "swapped"
Property find_swapped(const Evidence& evidence);

// An output is an input of the case. "input_returned"
Property find_input_returned(const Evidence& evidence);

// An output holds what belongs into another. "other_output"
Property find_other_output(const Evidence& evidence);

}  // namespace dnn
