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

// The same for a runner with sanitizers, whose report becomes the finding.
Finding judge_sanitized(const Exercise& exercise, const Case& expected,
                        const ProcessResult& result);

// ---- variables that were never given a value

// Whether the compiler warned of one.
bool names_unset_variable(const CompiledFile& file);

// Whether an answer holds a number that looks like what such variables are filled with, or like
// what comes of it: beyond 1e100, infinite or not a number.
bool holds_a_fill(const ProcessResult& result);

// Two runs of a case that differ in what such variables hold: PASS when they end the same way.
Finding judge_fills(const ProcessResult& one, const ProcessResult& other);

// ---- output

// What a student wants to see once: not what the second call printed again.
std::string printed_by_first_call(const ProcessResult& result);

}  // namespace dnn
