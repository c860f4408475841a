// From how a runner ended and what it answered to a finding.
#pragma once

#include "grader/catalogue.hpp"
#include "grader/process/process.hpp"
#include "grader/verdict.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

// One case: how the runner ended, what it answered, whether it answered twice the same, and whether
// that is right.
Finding judge_case(const Exercise& exercise, const Case& expected, const ProcessResult& result);

// The same for a runner with sanitizers, whose report becomes the finding.
Finding judge_sanitized(const Exercise& exercise, const Case& expected,
                        const ProcessResult& result);

// What a student wants to see once: not what the second call printed again, nor what the system
// said as it ended the program.
std::string printed_by_first_call(const ProcessResult& result);

}  // namespace dnn
