// What a student is told to type.
#pragma once

#include <string>

#include "grader/command_line.hpp"

namespace dnn {

// build/bin/grader, the words, and again the --submission and --lang that were given; not a
// --lang that is the locale's.
std::string typed(const Options& options, const std::string& words);

}  // namespace dnn
