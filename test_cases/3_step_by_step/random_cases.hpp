// The random cases, one function an exercise: shapes and values from `seed`. `number` counts the
// cases of the exercise from 1 and decides what should differ for certain: how deep a network is,
// which activation, which scale.
//
// In a case no two of n_l, n_prev and m are equal, so that a wrong transpose or a wrong m shows.
#pragma once

#include <cstdint>

#include "test_cases/case_file.hpp"

namespace dnn {

Case random_initialize_parameters(std::uint32_t seed, int number);
Case random_initialize_parameters_deep(std::uint32_t seed, int number);
Case random_linear_forward(std::uint32_t seed, int number);
Case random_linear_activation_forward(std::uint32_t seed, int number);
Case random_L_model_forward(std::uint32_t seed, int number);
Case random_compute_cost(std::uint32_t seed, int number);
Case random_linear_backward(std::uint32_t seed, int number);
Case random_linear_activation_backward(std::uint32_t seed, int number);
Case random_L_model_backward(std::uint32_t seed, int number);
Case random_update_parameters(std::uint32_t seed, int number);

}  // namespace dnn
