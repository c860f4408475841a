// Between the types of step_by_step.hpp and named values, both ways. The case builders name the
// inputs with these, and the bindings read them back under the same names.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "3_step_by_step/step_by_step.hpp"
#include "test_cases/values.hpp"

namespace dnn {

// parameters["W1"], parameters["b1"], …
void add_parameters(Values& values, const Parameters& parameters);
Parameters get_parameters(const Values& values);

// grads["dA0"], grads["dW1"], …
void add_gradients(Values& values, const Gradients& grads);
Gradients get_gradients(const Values& values);

// PREFIX.A, PREFIX.W, PREFIX.b
void add_linear_cache(Values& values, const std::string& prefix, const LinearCache& cache);
LinearCache get_linear_cache(const Values& values, const std::string& prefix);

// PREFIX.linear_cache.A, …, PREFIX.activation_cache
void add_layer_cache(Values& values, const std::string& prefix, const LayerCache& cache);
LayerCache get_layer_cache(const Values& values, const std::string& prefix);

// caches.size(), caches[0].linear_cache.A, …, caches[1].activation_cache
void add_caches(Values& values, const Caches& caches);
Caches get_caches(const Values& values);

// layer_dims, a (1, L + 1) matrix of whole numbers
void add_layer_dims(Values& values, const std::vector<std::size_t>& layer_dims);
std::vector<std::size_t> get_layer_dims(const Values& values);

// scale, the text "hundredth" or "over_sqrt_n_prev"
void add_scale(Values& values, WeightScale scale);
WeightScale get_scale(const Values& values);

}  // namespace dnn
