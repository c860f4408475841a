// The random cases, one function an exercise: shapes and values from `seed`. `number` counts the
// cases of the exercise from 1.
//
// In a case no two of n_x, n_h and m are equal, so that a wrong transpose or a wrong m shows.
#pragma once

#include <cstdint>

#include "test_cases/case_source.hpp"

namespace dnn::planar {

Case random_layer_sizes(std::uint32_t seed, int number);
Case random_initialize_parameters(std::uint32_t seed, int number);
Case random_forward_propagation(std::uint32_t seed, int number);
Case random_compute_cost(std::uint32_t seed, int number);
Case random_backward_propagation(std::uint32_t seed, int number);
Case random_update_parameters(std::uint32_t seed, int number);

// Every second training is watched, and stopped before its end.
Case random_nn_model(std::uint32_t seed, int number);

Case random_predict(std::uint32_t seed, int number);

}  // namespace dnn::planar
