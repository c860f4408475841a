// Building anew what the exercises are linked with, after a change to exercises/given/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "grader/toolchain.hpp"

namespace dnn {

// What one types for it.
std::string rebuild_command(const Toolchain& toolchain);

// Runs that. Nothing where it went well, else the lines that say why it didn't: at most five, as
// they came.
std::optional<std::vector<std::string>> rebuild(const Toolchain& toolchain);

}  // namespace dnn
