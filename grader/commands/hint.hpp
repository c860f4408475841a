// `grader hint [EXERCISE]`
#pragma once

#include <iosfwd>
#include <string>

#include "grader/command_line.hpp"
#include "grader/guide.hpp"
#include "grader/terminal.hpp"

namespace dnn {

// Hints 1 to `taken`, and where to read on after the last. `taken` is at most most_hints.
std::string hint_text(const Exercise& exercise, const Guide& guide, int taken,
                      const Terminal& terminal);

// Takes one more hint of the exercise named, else of the first open one, and shows all taken so
// far. Returns the exit code. Throws InputError.
int hint_command(const Options& options, const Terminal& terminal, std::ostream& out);

}  // namespace dnn
