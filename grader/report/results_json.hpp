// Gradescope's results.json: https://gradescope-autograders.readthedocs.io/en/latest/specs/
#pragma once

#include <string>

#include "grader/verdict.hpp"

namespace dnn {

// A test an exercise, with score, max_score, status, output and visibility; and where the mistake
// was named, extra_data with its name, whether it is one of solutions/mistakes, and what to tell in
// English and Chinese. Always valid JSON and
// valid UTF-8, whatever the student's text holds.
std::string results_json(const GradingResult& result, double execution_seconds);

}  // namespace dnn
