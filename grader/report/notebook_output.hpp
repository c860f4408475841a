// What the notebook's cell shows of an exercise, in NumPy's format: the numbers that a student can
// hold against the notebook.
#pragma once

#include <string>
#include <vector>

#include "grader/terminal.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// The first of the notebook's cases that isn't passed, or the first; nullptr where there is none.
const CaseResult* shown_notebook_case(const ExerciseResult& result);

// The outputs of that case: those that differ come first, expected beside given, or above it where
// the terminal is narrow, with a ^ below each digit that differs. Copies that a cache holds only
// where they differ. Without values (the function threw, or wasn't run) the expected outputs, and
// why. At most 31 lines; empty where there is no such case.
std::vector<std::string> notebook_output(const ExerciseResult& result, const Terminal& terminal);

// What the student's own function printed there, without copies in caches: at most 12 lines, and
// none where it gave no values.
std::vector<std::string> own_notebook_output(const ExerciseResult& result);

}  // namespace dnn
