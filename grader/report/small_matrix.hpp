// The first matrix that is wrong, small enough to see at a glance what is wrong with it.
#pragma once

#include <string>
#include <vector>

#include "grader/terminal.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// The first wrong matrix of a case that is WRONG, expected and given, side by side or, where the
// terminal is too narrow, one above the other: as few digits as tell the two apart, at least four,
// a * behind each wrong entry. Of a large one at most 6 x 6 entries, the first wrong one among
// them, with their indices. Empty where there is no wrong matrix of more than one entry.
std::vector<std::string> difference_picture(const CaseResult& result, const Terminal& terminal);

}  // namespace dnn
