// `grader explain [VERDICT]`
#pragma once

#include <iosfwd>
#include <string>

#include "grader/command_line.hpp"
#include "grader/terminal.hpp"

namespace dnn {

// What happened, what it often comes from, what to do next. Small letters will do, and - or a space
// in the place of _. Throws InputError for a verdict that there isn't, with the nearest.
std::string explain_text(const std::string& verdict, const Terminal& terminal);

// Only what happened, a sentence or two. Throws InputError as explain_text does.
std::string what_happened(const std::string& verdict);

// All verdicts with a few words each.
std::string verdicts_text(const Terminal& terminal);

// Returns the exit code.
int explain_command(const Options& options, const Terminal& terminal, std::ostream& out);

}  // namespace dnn
