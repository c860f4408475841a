// `grader list [EXERCISE...]`
#pragma once

#include <iosfwd>
#include <string>

#include "grader/command_line.hpp"
#include "grader/progress.hpp"
#include "grader/terminal.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// Every exercise with its points, its verdict and how many hints were taken, by assignment; last
// the total.
std::string list_text(const GradingResult& result, const Progress& progress,
                      const Terminal& terminal);

// Those that are asked for, or all. Returns the exit code: 0 where all are passed, else 1. Throws
// InputError.
int list_command(const Options& options, const Terminal& terminal, std::ostream& out);

}  // namespace dnn
