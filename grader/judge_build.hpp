// From what the compiler and the linker said to a finding.
#pragma once

#include "grader/build.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// A file that the compiler took gives PASS, and so does a runner that was linked.
Finding judge_compilation(const Exercise& exercise, const CompiledFile& file);
Finding judge_link(const Exercise& exercise, const LinkedRunner& runner);

}  // namespace dnn
