// How an exercise is called: one binding an exercise, in ASSIGNMENT/bindings/EXERCISE.cpp.
//
// A runner is linked with exactly one binding, so each defines the same function.
#pragma once

#include "test_cases/values.hpp"

namespace dnn {

// Reads the named inputs of a case, calls the function, and names everything it gave back.
// Throws whatever the function throws, and ValueError when the inputs are not those of the
// exercise.
Values call_exercise(const Values& inputs);

}  // namespace dnn
