// The commands beside grading and watching: each writes to `out` what a student asked for, and
// returns the exit code.
#pragma once

#include <iosfwd>

#include "grader/command_line.hpp"
#include "grader/terminal.hpp"

namespace dnn {

// Runs options.command, one of list, next, hint, show, reset and explain; its words are
// options.exercises. `in` answers what reset asks. Throws InputError for words that it can't use.
int run_command(const Options& options, const Terminal& terminal, std::istream& in,
                std::ostream& out);

}  // namespace dnn
