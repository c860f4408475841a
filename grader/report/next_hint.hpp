// The hint that a student would take next.
#pragma once

#include <string>
#include <vector>

#include "grader/toolchain.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// In the language that is spoken.
struct NextHint {
  int number = 0;  // 1, 2 or 3; 0 where there is none
  std::string text = "";
};

// One for each exercise of the result; none where it is passed. Who has taken all three sees the
// last again. Throws InputError as guide_of does.
std::vector<NextHint> next_hints(const GradingResult& result, const Toolchain& toolchain);

}  // namespace dnn
