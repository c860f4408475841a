// Cases of the exercises that predict with parameters that are there: predict, mislabeled_images,
// NeuralNetwork/predict_proba, NeuralNetwork/predict, NeuralNetwork/score.
#pragma once

#include <cstdint>
#include <vector>

#include "test_cases/case_file.hpp"

namespace dnn {

// X and parameters; the same for predict, predict_proba and NeuralNetwork/predict.
Case predict_test_case();
Case random_predict(std::uint32_t seed, int number);
std::vector<Case> edge_predict();

// The same, and a network that isn't fitted.
std::vector<Case> edge_NeuralNetwork_predict();

Case mislabeled_images_test_case();
Case random_mislabeled_images(std::uint32_t seed, int number);
std::vector<Case> edge_mislabeled_images();

Case NeuralNetwork_score_test_case();
Case random_NeuralNetwork_score(std::uint32_t seed, int number);
std::vector<Case> edge_NeuralNetwork_score();

}  // namespace dnn
