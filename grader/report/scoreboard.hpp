// The scoreboard: what a student reads after each run.
#pragma once

#include <string>

#include "grader/terminal.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// A row an exercise, then for each that failed its first failing case: what was expected, what
// came, where to look. Last the total and what is next. No line is wider than the terminal.
std::string scoreboard(const GradingResult& result, const Terminal& terminal);

// What the scoreboard says below its table about one exercise; empty where that is nothing.
std::string failure_text(const ExerciseResult& exercise, const Terminal& terminal);

// "9.5", "10"
std::string points_text(double points);

}  // namespace dnn
