// `grader next`
#pragma once

#include <iosfwd>
#include <string>

#include "grader/command_line.hpp"
#include "grader/guide.hpp"
#include "grader/terminal.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// What the exercise is, how it stands, its task, what to read and its file.
std::string task_text(const ExerciseResult& result, const Guide& guide, const Terminal& terminal);

// The first exercise that isn't passed, of those named or of all: its task, and what to type then.
// Returns the exit code: 1, or 0 where all are passed. Throws InputError.
int next_command(const Options& options, const Terminal& terminal, std::ostream& out);

}  // namespace dnn
