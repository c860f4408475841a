// Whether a function that is called twice with the same inputs answers twice the same.
#pragma once

#include <string>

#include "grader/protocol.hpp"

namespace dnn {

// How the second answer differs from the first, in words; empty where it is the same one. Numbers
// are the same bit by bit, or both NaN; all exceptions are the same, whatever their texts; the
// order of values doesn't count.
std::string difference(const Answer& first, const Answer& second);

}  // namespace dnn
