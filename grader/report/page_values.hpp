// The part of the page that is about the values that came back in one case.
#pragma once

#include <string>

#include "grader/verdict.hpp"

namespace dnn {

// A table of all values, then pictures of the first wrong matrices. Says what it leaves out.
std::string page_values(const ValueComparison& values);

// Whether page_values() draws something.
bool has_pictures(const ValueComparison& values);

}  // namespace dnn
