// The scoreboard: what a student reads after each run.
#pragma once

#include <filesystem>
#include <string>

#include "grader/terminal.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// A row an exercise, then for each that failed its first failing case: what was expected, what
// came, where to look. Last the total and what is next. No line is wider than the terminal.
std::string scoreboard(const GradingResult& result, const Terminal& terminal);

// What the scoreboard says below its table about one exercise; empty where that is nothing.
std::string failure_text(const ExerciseResult& exercise, const Terminal& terminal);

// Where to look for the cause of a finding; empty where there is nothing to say.
std::string look_of(const ExerciseResult& exercise, const Finding& finding);

// A line for who has passed all that was asked for: an exercise that isn't passed, and its file.
std::string next_in_course(const Exercise& exercise, const std::filesystem::path& file);

// "9.5", "10"
std::string points_text(double points);

}  // namespace dnn
