// Cases of NeuralNetwork/save and NeuralNetwork/load.
#pragma once

#include <cstdint>
#include <vector>

#include "test_cases/case_file.hpp"

namespace dnn {

Case NeuralNetwork_save_test_case();
Case random_NeuralNetwork_save(std::uint32_t seed, int number);
std::vector<Case> edge_NeuralNetwork_save();

Case NeuralNetwork_load_test_case();
Case random_NeuralNetwork_load(std::uint32_t seed, int number);
std::vector<Case> edge_NeuralNetwork_load();

}  // namespace dnn
