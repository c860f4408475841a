// Grades a submission: builds what is needed, runs the cases asked for, judges and scores.
#pragma once

#include <vector>

#include "grader/build.hpp"
#include "grader/exercise_grading.hpp"
#include "grader/submission.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// `mode` says whether a program that gave an answer before, to the same inputs, runs again.
//
// The result is in the order of the selections, whatever ran first. A fault of ours while one
// exercise is graded is its INFRA verdict. Throws InputError for a file of the submission that
// can't be read.
GradingResult grade(const std::vector<Selection>& selections, const Catalogue& catalogue,
                    const Submission& submission, const Build& build, const Isolation& isolation,
                    RunMode mode = RunMode::always);

}  // namespace dnn
