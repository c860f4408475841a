// Building anew what the exercises are linked with, after a change to exercises/given/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "grader/toolchain.hpp"

namespace dnn {

// What one types for it.
std::string rebuild_command(const Toolchain& toolchain);

// Runs that; where two watches would, one after the other. Nothing where it went well, else the
// lines that say why it didn't: at most five, as they came. Throws InputError where
// exercises/ isn't there, std::system_error and ProcessError where it can't be run.
std::optional<std::vector<std::string>> rebuild(const Toolchain& toolchain);

}  // namespace dnn
