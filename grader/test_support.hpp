// For tests that run programs.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "given/test_files.hpp"
#include "grader/process/process.hpp"

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

// The processes whose parent is one of the threads of `process`.
inline std::vector<int> children_of(int process) {
  std::vector<int> children;
  std::error_code error;
  const std::string tasks = "/proc/" + std::to_string(process) + "/task";
  for (const auto& thread : std::filesystem::directory_iterator(tasks, error)) {
    std::ifstream list(thread.path() / "children");
    for (int child = 0; list >> child;) children.push_back(child);
  }
  return children;
}

// A file below /proc/PROCESS; empty also where the process ends while it is read.
inline std::string proc_text(int process, const std::string& file) {
  try {
    return read_text("/proc/" + std::to_string(process) + "/" + file);
  } catch (const std::ios_base::failure&) {
    return "";
  }
}

// False also for a zombie, which waits to be reaped.
inline bool is_running(int process) {
  const std::string status = proc_text(process, "stat");
  return !status.empty() && status.find(") Z ") == std::string::npos;
}

}  // namespace dnn
