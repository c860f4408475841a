// One case in one fresh process.
#pragma once

#include <filesystem>

#include "grader/isolation.hpp"
#include "grader/process.hpp"
#include "test_cases/values.hpp"

namespace dnn {

// Runs a runner on the inputs of a case, which it is asked for twice. Throws InfraError when it
// can't be started.
ProcessResult run_case(const std::filesystem::path& runner, const Values& inputs,
                       const Isolation& isolation);

}  // namespace dnn
