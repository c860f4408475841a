// For tests that run programs.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "grader/process.hpp"
#include "test_cases/test_support.hpp"

namespace dnn {

// One of the project's own programs, with time enough for a compiler and a sanitizer.
inline ProcessResult run_program(const std::vector<std::string>& arguments) {
  ProcessRequest request;
  request.arguments = arguments;
  request.environment = {"PATH=/usr/local/bin:/usr/bin:/bin"};
  request.limits.cpu_seconds = 120.0;
  request.limits.wall_seconds = 240.0;
  request.limits.memory_bytes = std::uint64_t{1} << 46;  // a sanitizer's shadow is large
  request.limits.file_bytes = std::uint64_t{1} << 30;
  return run_process(request);
}

}  // namespace dnn
