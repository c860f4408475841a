// The header that a student's file includes first, compiled beforehand: the file then compiles in
// half the time. GCC finds it by itself, and takes the text where it doesn't fit.
#pragma once

#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

#include "grader/build_cache.hpp"
#include "grader/run_tool.hpp"
#include "grader/toolchain.hpp"

namespace dnn {

class PrecompiledHeaders {
 public:
  // They are shared by all submissions. What is given must live as long as it does.
  PrecompiledHeaders(const Toolchain& toolchain, const ToolAccess& access);

  // The folder that must be searched first, or nothing where no header can be compiled beforehand,
  // or another thread is just compiling one: it takes as long as several files do without.
  // `command` compiles C++ so far without a file; `identity` is everything that the result depends
  // on beside the command.
  std::filesystem::path folder_for(const Exercise& exercise, const std::string& source,
                                   const std::vector<std::string>& command,
                                   const std::string& identity) const;

 private:
  const Toolchain& toolchain_;
  const ToolAccess& access_;
  BuildCache cache_;
  mutable std::mutex making_;
};

// X of the first line #include "X", where X is a file in `folder` itself; or nothing.
std::string first_header(const std::string& source, const std::filesystem::path& folder);

}  // namespace dnn
