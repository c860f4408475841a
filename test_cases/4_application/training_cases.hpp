// Cases of the exercises that train: two_layer_model, L_layer_model, NeuralNetwork/fit. Networks
// are tiny and trainings short, so that a case can be followed by hand.
#pragma once

#include <cstdint>
#include <vector>

#include "test_cases/case_file.hpp"

namespace dnn {

Case two_layer_model_test_case();
Case random_two_layer_model(std::uint32_t seed, int number);
std::vector<Case> edge_two_layer_model();

Case L_layer_model_test_case();
Case random_L_layer_model(std::uint32_t seed, int number);
std::vector<Case> edge_L_layer_model();

Case NeuralNetwork_fit_test_case();
Case random_NeuralNetwork_fit(std::uint32_t seed, int number);
std::vector<Case> edge_NeuralNetwork_fit();

}  // namespace dnn
