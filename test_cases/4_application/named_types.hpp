// Between what application.hpp and neural_network.hpp work with and named values, both ways. The
// case builders name the inputs with these, and the bindings read them back.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/4_application/recorded_progress.hpp"
#include "test_cases/values.hpp"

namespace dnn {

// num_iterations, learning_rate, cost_every, seed. The progress is left out: stop_after, where
// there is one, stands for it.
void add_training_options(Values& values, const TrainingOptions& options);
TrainingOptions get_training_options(const Values& values);

// The options, and the progress that `stop_after` asks for; the options point to it.
struct ObservedTraining {
  explicit ObservedTraining(const Values& inputs);
  ObservedTraining(const ObservedTraining&) = delete;
  ObservedTraining& operator=(const ObservedTraining&) = delete;

  // progress.iterations and progress.costs, where there was a progress.
  void add_progress(Values& outputs) const;

  std::optional<RecordedProgress> progress;
  TrainingOptions options;
};

// A (1, n) matrix of whole numbers.
void add_sizes(Values& values, const std::string& name, const std::vector<std::size_t>& sizes);
std::vector<std::size_t> get_sizes(const Values& values, const std::string& name);

// A (1, n) matrix.
void add_row(Values& values, const std::string& name, const std::vector<double>& numbers);

}  // namespace dnn
