// The cases of assignment 2: inputs and how they were made. Expected outputs are not here; the
// solutions compute them.
#pragma once

#include <vector>

#include "test_cases/case_source.hpp"

namespace dnn {

std::vector<CaseSource> planar_data_cases();

}  // namespace dnn
