// Variables that were never given a value. What they hold is up to the build (Fill): an answer that
// differs between two fills depends on them.
#pragma once

#include "grader/build.hpp"
#include "grader/process/process.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// Whether the compiler warned of one.
bool names_unset_variable(const CompiledFile& file);

// Whether an answer holds a number that looks like what such variables are filled with, or like
// what comes of it: beyond 1e100, infinite or not a number.
bool holds_a_fill(const ProcessResult& result);

// Two runs of a case with different fills: PASS when they end the same way.
Finding judge_fills(const ProcessResult& one, const ProcessResult& other);

}  // namespace dnn
