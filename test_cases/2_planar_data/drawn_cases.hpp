// Cases whose values are drawn from a seed, one function an exercise: with random sizes, and with
// sizes at an edge.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "2_planar_data/planar_data.hpp"
#include "test_cases/case_source.hpp"

namespace dnn::planar {

Case drawn_layer_sizes(std::uint32_t seed, LayerSizes sizes, std::size_t m);
Case drawn_initialize_parameters(std::uint32_t seed, LayerSizes sizes);
Case drawn_forward_propagation(std::uint32_t seed, LayerSizes sizes, std::size_t m);
Case drawn_compute_cost(std::uint32_t seed, std::size_t m);

// Y of one output; the cache is that of a forward pass.
Case drawn_backward_propagation(std::uint32_t seed, LayerSizes sizes, std::size_t m);
Case drawn_backward_propagation(std::uint32_t seed, LayerSizes sizes, const Matrix& Y);

Case drawn_update_parameters(std::uint32_t seed, LayerSizes sizes, double learning_rate);

// X and Y are drawn from options.seed + 100.
Case drawn_nn_model(LayerSizes sizes, std::size_t m, const TrainingOptions& options,
                    std::size_t stop_after);

Case drawn_predict(std::uint32_t seed, LayerSizes sizes, std::size_t m);

// By the given functions alone.
Cache forward_pass(const Matrix& X, const Parameters& parameters);

// "[[1,0]]"
std::string labels_text(const Matrix& Y);

}  // namespace dnn::planar
