// Names the mistake behind wrong answers, or says nothing.
#pragma once

#include <optional>

#include "grader/diagnosis/observation.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// First the known mistakes, whose answers stand in the cases; then what can be read off the numbers
// themselves; then two known mistakes at once. A diagnosis explains every observation, those that
// passed too; where two known mistakes do, as with few cases, it is neither.
std::optional<Diagnosis> diagnose(const Observations& observations,
                                  const std::vector<Mistake>& mistakes);

}  // namespace dnn
