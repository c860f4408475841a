#include "test_cases/2_planar_data/named_types.hpp"

#include <cstdint>

namespace dnn::planar {

void add_parameters(Values& values, const Parameters& parameters) {
  values.add("parameters.W1", parameters.W1);
  values.add("parameters.b1", parameters.b1);
  values.add("parameters.W2", parameters.W2);
  values.add("parameters.b2", parameters.b2);
}

Parameters get_parameters(const Values& values) {
  return {values.matrix("parameters.W1"), values.matrix("parameters.b1"),
          values.matrix("parameters.W2"), values.matrix("parameters.b2")};
}

void add_gradients(Values& values, const Gradients& grads) {
  values.add("grads.dW1", grads.dW1);
  values.add("grads.db1", grads.db1);
  values.add("grads.dW2", grads.dW2);
  values.add("grads.db2", grads.db2);
}

Gradients get_gradients(const Values& values) {
  return {values.matrix("grads.dW1"), values.matrix("grads.db1"), values.matrix("grads.dW2"),
          values.matrix("grads.db2")};
}

void add_cache(Values& values, const Cache& cache) {
  values.add("cache.Z1", cache.Z1);
  values.add("cache.A1", cache.A1);
  values.add("cache.Z2", cache.Z2);
  values.add("cache.A2", cache.A2);
}

Cache get_cache(const Values& values) {
  return {values.matrix("cache.Z1"), values.matrix("cache.A1"), values.matrix("cache.Z2"),
          values.matrix("cache.A2")};
}

void add_options(Values& values, const TrainingOptions& options) {
  values.add("num_iterations", static_cast<double>(options.num_iterations));
  values.add("learning_rate", options.learning_rate);
  values.add("cost_every", static_cast<double>(options.cost_every));
  values.add("seed", static_cast<double>(options.seed));
}

TrainingOptions get_options(const Values& values) {
  TrainingOptions options;
  options.num_iterations = values.count("num_iterations");
  options.learning_rate = values.number("learning_rate");
  options.cost_every = values.count("cost_every");
  options.seed = static_cast<std::uint32_t>(values.count("seed"));
  return options;
}

}  // namespace dnn::planar
