// `grader show [EXERCISE]`
#pragma once

#include <iosfwd>
#include <string>

#include "grader/command_line.hpp"
#include "grader/terminal.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// The notebook's cell, own output beside what is expected, and what fails elsewhere; or all that
// the compiler or the linker said.
std::string show_text(const ExerciseResult& result, const Terminal& terminal);

// Its first line: number, name and verdict.
std::string show_heading_of(const ExerciseResult& result);

// Of the exercise named, else of the first open one. Returns the exit code: 0 where it is passed,
// else 1. Throws InputError.
int show_command(const Options& options, const Terminal& terminal, std::ostream& out);

}  // namespace dnn
