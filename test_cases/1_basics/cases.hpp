// The cases of assignment 1: inputs and how they were made. Expected outputs are not here; the
// solutions compute them.
#pragma once

#include <vector>

#include "test_cases/case_source.hpp"

namespace dnn {

std::vector<CaseSource> basics_cases();

}  // namespace dnn
