// Cases whose values are drawn from a seed, one function an exercise: with the sizes of the
// notebooks, with random sizes, and with sizes at an edge.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "3_step_by_step/step_by_step.hpp"
#include "test_cases/case_file.hpp"
#include "test_cases/draws.hpp"

namespace dnn {

// n_0, n_1, …, n_L
using LayerDims = std::vector<std::size_t>;

// "W1", "b1", …: randn, or where `over_sqrt` is set randn / sqrt(n_prev) for the weights. `before`
// stands before each name.
Parameters draw_parameters(Draws& draw, const LayerDims& dims, bool over_sqrt,
                           const std::string& before = "");

struct LayerSize {
  std::size_t n_l;
  std::size_t n_prev;
  std::size_t m;
};

Case drawn_initialize_parameters(std::uint32_t seed, std::size_t n_x, std::size_t n_h,
                                 std::size_t n_y);
Case drawn_initialize_parameters_deep(std::uint32_t seed, const LayerDims& dims, WeightScale scale);
Case drawn_linear_forward(std::uint32_t seed, LayerSize size);
Case drawn_linear_activation_forward(std::uint32_t seed, LayerSize size,
                                     const std::string& activation);
Case drawn_L_model_forward(std::uint32_t seed, const LayerDims& dims, std::size_t m,
                           bool over_sqrt);
Case drawn_compute_cost(std::uint32_t seed, std::size_t m);
Case drawn_linear_backward(std::uint32_t seed, LayerSize size);

// Z is drawn too: it is not W A + b.
Case drawn_linear_activation_backward(std::uint32_t seed, LayerSize size,
                                      const std::string& activation);

// AL and the caches are those of a forward pass.
Case drawn_L_model_backward(std::uint32_t seed, const LayerDims& dims, std::size_t m);

// AL and everything in the caches are drawn, each by itself, as the notebooks do.
Case drawn_L_model_backward_independent(std::uint32_t seed, const LayerDims& dims, const Matrix& Y);

// Parameters from `seed`, gradients from `gradient_seed`.
Case drawn_update_parameters(std::uint32_t seed, std::uint32_t gradient_seed, const LayerDims& dims,
                             double learning_rate);

// relu in layers 1 … L-1, sigmoid in layer L, by the given functions alone.
ModelForward forward_pass(const Matrix& X, const Parameters& parameters);

}  // namespace dnn
