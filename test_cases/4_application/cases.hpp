// The cases of assignment 4: inputs and how they were made. Expected outputs are not here; the
// solutions compute them.
#pragma once

#include <vector>

#include "test_cases/case_source.hpp"

namespace dnn {

std::vector<CaseSource> application_cases();

}  // namespace dnn
