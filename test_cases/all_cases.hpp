// The cases of every exercise of the course.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "test_cases/case_file.hpp"

namespace dnn {

// Those of one exercise, by its name in the catalogue: inputs and how they were made. Throws
// std::invalid_argument when no assignment draws cases for it.
std::vector<Case> exercise_cases(const std::string& exercise, std::uint32_t seed);

}  // namespace dnn
