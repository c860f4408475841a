// The page's tables of all exercises.
#pragma once

#include <string>

#include "grader/verdict.hpp"

namespace dnn {

// A table for each assignment; exercises that aren't passed link to their sections.
std::string page_scoreboard(const GradingResult& result);

// A table of those that fail only with the student's other functions, which the scoreboard links
// to. There is one at least.
std::string page_right_alone(const GradingResult& result);

}  // namespace dnn
