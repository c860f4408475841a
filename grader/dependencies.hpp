// Which of a student's own functions call which.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "grader/build.hpp"

namespace dnn {

// What one exercise needs to be linked without the solutions.
struct Closure {
  std::set<std::string> exercises;  // those whose objects take part, itself too
  std::string missing;  // an exercise that is called and has no object; empty when there is none

  bool needs_others() const { return exercises.size() > 1 || !missing.empty(); }
};

// Follows the calls from one exercise to the next. `compiled` gives the file of an exercise by
// name, or nullptr when it was not handed in.
Closure closure_of(const Exercise& exercise, const Catalogue& catalogue,
                   const std::function<const CompiledFile*(const std::string&)>& compiled);

// The exercises that a file calls but doesn't define itself.
std::set<std::string> called_exercises(const CompiledFile& file, const Catalogue& catalogue);

}  // namespace dnn
