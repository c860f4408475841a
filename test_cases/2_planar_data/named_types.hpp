// Between the types of planar_data.hpp and named values, both ways. The case builders name the
// inputs with these, and the bindings read them back under the same names.
#pragma once

#include <cstddef>

#include "2_planar_data/planar_data.hpp"
#include "test_cases/values.hpp"

namespace dnn::planar {

// parameters.W1, parameters.b1, parameters.W2, parameters.b2
void add_parameters(Values& values, const Parameters& parameters);
Parameters get_parameters(const Values& values);

// grads.dW1, grads.db1, grads.dW2, grads.db2
void add_gradients(Values& values, const Gradients& grads);
Gradients get_gradients(const Values& values);

// cache.Z1, cache.A1, cache.Z2, cache.A2
void add_cache(Values& values, const Cache& cache);
Cache get_cache(const Values& values);

// num_iterations, learning_rate, cost_every, seed. Who watches the training isn't among them.
void add_options(Values& values, const TrainingOptions& options);
TrainingOptions get_options(const Values& values);

}  // namespace dnn::planar
