// Points from verdicts.
#pragma once

#include "grader/verdict.hpp"

namespace dnn {

// The exercise's points in proportion to the cases passed, in tenths, rounded down: full points
// only when every case passes. 0 when there is no case.
double score(const ExerciseResult& result);

}  // namespace dnn
