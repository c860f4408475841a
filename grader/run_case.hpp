// One case in one fresh process.
#pragma once

#include <filesystem>

#include "grader/build.hpp"
#include "grader/isolation.hpp"
#include "grader/process.hpp"
#include "test_cases/values.hpp"

namespace dnn {

// How a sanitizer ends a program in which it found a fault.
constexpr int exit_code_of_sanitizers = 86;

// Runs a runner on the inputs of a case, which it is asked for twice. Throws InfraError when it
// can't be started.
ProcessResult run_case(const LinkedRunner& runner, const Values& inputs,
                       const Isolation& isolation);

}  // namespace dnn
