// From how things ended to a finding: the compiler, the linker, a runner's answer.
#pragma once

#include "grader/build.hpp"
#include "grader/process.hpp"
#include "grader/verdict.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

// A file that the compiler took gives PASS.
Finding judge_compilation(const Exercise& exercise, const CompiledFile& file);
Finding judge_link(const Exercise& exercise, const LinkedRunner& runner);

// One case: how the runner ended, what it answered, whether it answered twice the same, and whether
// that is right.
Finding judge_case(const Exercise& exercise, const Case& expected, const ProcessResult& result);

// What a student wants to see once: not what the second call printed again.
std::string printed_by_first_call(const ProcessResult& result);

}  // namespace dnn
