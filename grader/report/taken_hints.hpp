// The hints that a student has taken.
#pragma once

#include <string>
#include <vector>

#include "grader/toolchain.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// In the language that is spoken; the first is hint 1.
using TakenHints = std::vector<std::string>;

// Those of each exercise of the result; none where it is passed. Throws InputError as guide_of
// does.
std::vector<TakenHints> taken_hints(const GradingResult& result, const Toolchain& toolchain);

}  // namespace dnn
