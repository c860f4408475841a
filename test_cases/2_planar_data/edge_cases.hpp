// The edge cases, one function an exercise: one example, one hidden unit, layers that are
// saturated, labels that are all the same, an A2 of exactly 0.5, a training that somebody stops.
// They never change with the seed of the random cases.
#pragma once

#include <vector>

#include "test_cases/case_source.hpp"

namespace dnn::planar {

std::vector<Case> edge_layer_sizes();
std::vector<Case> edge_initialize_parameters();
std::vector<Case> edge_forward_propagation();
std::vector<Case> edge_compute_cost();
std::vector<Case> edge_backward_propagation();
std::vector<Case> edge_update_parameters();
std::vector<Case> edge_nn_model();
std::vector<Case> edge_predict();

}  // namespace dnn::planar
