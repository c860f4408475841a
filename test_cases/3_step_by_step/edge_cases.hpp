// The edge cases, one function an exercise: one example, one layer, one of everything, a ReLU
// exactly at 0, a saturated sigmoid, a hidden layer that is dead, labels that are all the same.
// They never change with the seed of the random cases.
#pragma once

#include <string>
#include <vector>

#include "test_cases/case_source.hpp"

namespace dnn {

std::vector<Case> edge_initialize_parameters();
std::vector<Case> edge_initialize_parameters_deep();
std::vector<Case> edge_linear_forward();
std::vector<Case> edge_linear_activation_forward();
std::vector<Case> edge_L_model_forward();
std::vector<Case> edge_compute_cost();
std::vector<Case> edge_linear_backward();
std::vector<Case> edge_linear_activation_backward();
std::vector<Case> edge_L_model_backward();
std::vector<Case> edge_update_parameters();

}  // namespace dnn
