// GoogleTest as the engine: every pair of exercise and case is one of its tests, so that its
// filters, lists, shards, repeats and reports work on exercises.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "grader/grading.hpp"
#include "grader/suite.hpp"
#include "grader/verdict.hpp"

namespace dnn {

struct Engine {
  std::vector<Suite> suites;

  // Grades what GoogleTest selected; called once an iteration, before its first test.
  std::function<GradingResult(const std::vector<Selection>&)> grade;

  // Shows the result of an iteration.
  std::function<void(const GradingResult&)> report;
};

// Registers the tests and runs them, after testing::InitGoogleTest. Rethrows what `grade` and
// `report` throw, and throws InputError when the filter leaves nothing to run.
void run_engine(const Engine& engine);

}  // namespace dnn
