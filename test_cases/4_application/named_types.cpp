#include "test_cases/4_application/named_types.hpp"

#include <algorithm>
#include <cmath>

namespace dnn {

void add_training_options(Values& values, const TrainingOptions& options) {
  values.add("num_iterations", static_cast<double>(options.num_iterations));
  values.add("learning_rate", options.learning_rate);
  values.add("cost_every", static_cast<double>(options.cost_every));
  values.add("seed", static_cast<double>(options.seed));
}

TrainingOptions get_training_options(const Values& values) {
  TrainingOptions options;
  options.num_iterations = values.count("num_iterations");
  options.learning_rate = values.number("learning_rate");
  options.cost_every = values.count("cost_every");
  options.seed = static_cast<std::uint32_t>(values.count("seed"));
  if (options.cost_every == 0) throw ValueError("cost_every is 0, expected at least 1");
  return options;
}

ObservedTraining::ObservedTraining(const Values& inputs) : options(get_training_options(inputs)) {
  if (inputs.find("stop_after") == nullptr) return;
  options.progress = &progress.emplace(inputs.count("stop_after"));
}

void ObservedTraining::add_progress(Values& outputs) const {
  if (!progress) return;
  add_row(outputs, "progress.iterations", progress->iterations());
  add_row(outputs, "progress.costs", progress->costs());
}

void add_sizes(Values& values, const std::string& name, const std::vector<std::size_t>& sizes) {
  add_row(values, name, std::vector<double>(sizes.begin(), sizes.end()));
}

std::vector<std::size_t> get_sizes(const Values& values, const std::string& name) {
  constexpr double largest = 1e9;  // far more units than a layer has, and safe to convert
  std::vector<std::size_t> sizes;
  for (const double size : values.matrix(name).values()) {
    if (!(size >= 0 && size <= largest && std::trunc(size) == size)) {
      throw ValueError(name + " holds a number that is not whole or not from 0 to 1000000000");
    }
    sizes.push_back(static_cast<std::size_t>(size));
  }
  return sizes;
}

void add_row(Values& values, const std::string& name, const std::vector<double>& numbers) {
  Matrix row(1, numbers.size());
  std::copy(numbers.begin(), numbers.end(), row.data());
  values.add(name, row);
}

}  // namespace dnn
