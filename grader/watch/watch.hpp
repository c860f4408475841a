// `grader watch`: grades on each save and shows what became of it.
#pragma once

#include "grader/command_line.hpp"

namespace dnn {

// Until q, Ctrl-C, or the end of the terminal. Returns the exit code: 0 where all that was asked
// for is passed. Leaves the terminal as it was, however it ends.
int watch(const Options& options);

}  // namespace dnn
