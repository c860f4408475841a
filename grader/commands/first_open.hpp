// The exercise that a student is at.
#pragma once

#include <optional>

#include "grader/session.hpp"

namespace dnn {

// Grades the wanted exercises one after another, up to the first that isn't passed; nothing where
// all are. Throws as Session::grade does.
std::optional<ExerciseResult> first_open(const Session& session);

}  // namespace dnn
