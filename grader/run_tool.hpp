// One run of the compiler, the linker or nm, under limits and where only the given files are in
// reach.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "grader/process/process.hpp"

namespace dnn {

struct ToolAccess {
  bool confined = true;  // false where the machine can't do it
  std::vector<std::filesystem::path> readable;
};

// The tool used up its time, its memory or its output; `words` says which.
struct LimitReached {
  std::string words;
};

// Runs `command` in `folder`, the only one it can write to. It can read what `access` says and what
// the command itself names by a whole path. Throws LimitReached, and InfraError when it can't be
// run.
ProcessResult run_tool(const std::vector<std::string>& command, const std::filesystem::path& folder,
                       const ToolAccess& access);

}  // namespace dnn
