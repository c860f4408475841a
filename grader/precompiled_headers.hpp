// given/matrix.hpp and the standard headers behind it, compiled beforehand: a student's file then
// compiles in half the time. Every assignment's header includes it, so that a file which begins
// with one can include it before all else, and nothing changes but the time.
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

  // The options with which `source` compiles quicker; none where nothing can be compiled
  // beforehand, or another thread is just doing that: it takes as long as several files do without.
  // `command` compiles C++ so far without a file; `identity` is everything that the result depends
  // on beside the command.
  std::vector<std::string> options_for(const Exercise& exercise, const std::string& source,
                                       const std::vector<std::string>& command,
                                       const std::string& identity) const;

 private:
  const Toolchain& toolchain_;
  const ToolAccess& access_;
  BuildCache cache_;
  mutable std::mutex making_;
};

// Whether the file begins with #include "X", where X is a header in `folder` itself. Comments and
// the headers of the standard library and of given/ may stand before it.
bool begins_with_header(const std::string& source, const std::filesystem::path& folder);

}  // namespace dnn
