// `grader explain [VERDICT]`
#pragma once

#include <iosfwd>
#include <string>

#include "grader/command_line.hpp"
#include "grader/terminal.hpp"

namespace dnn {

// What happened, what it often comes from, what to do next. Takes what explanation_of takes, and
// throws InputError as that does.
std::string explain_text(const std::string& verdict, const Terminal& terminal);

// All verdicts with a few words each.
std::string verdicts_text(const Terminal& terminal);

// Returns the exit code.
int explain_command(const Options& options, const Terminal& terminal, std::ostream& out);

}  // namespace dnn
