// The cases of assignment 3: inputs and how they were made. Expected outputs are not here; the
// solutions compute them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "test_cases/case_file.hpp"

namespace dnn {

// The cases of one exercise: the notebooks' own, which never change, then the random ones, drawn
// from `seed`, then the edges. Throws std::invalid_argument for an exercise that assignment 3
// doesn't have.
std::vector<Case> step_by_step_cases(const std::string& exercise, std::uint32_t seed);

}  // namespace dnn
