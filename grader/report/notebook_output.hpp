// What the notebook's cell shows of an exercise, in NumPy's format: the numbers that a student can
// hold against the notebook.
#pragma once

#include <string>
#include <vector>

#include "grader/terminal.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// Each output of the notebook's case, expected and given; empty where it has no values.
std::vector<std::string> notebook_output(const ExerciseResult& result, const Terminal& terminal);

}  // namespace dnn
