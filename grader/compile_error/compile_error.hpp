// The compiler's words in short: the first error, its line with a caret below, one sentence.
#pragma once

#include <string>
#include <vector>

#include "grader/compile_error/compile_advice.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// In the order in which they are said.
std::vector<CompilerError> errors_in(const std::string& words);

// COMPILE_ERROR with the first error in `file`, a name without folders, or the first at all.
Finding judge_compile_error(const Exercise& exercise, const std::string& expected,
                            const std::string& words);

// The compiler saw no more than the name of the file: puts its path into what a finding shows, as
// one would type it.
void place_compile_error(ExerciseResult& result);

}  // namespace dnn
