#include "test_cases/4_application/cases.hpp"

#include "test_cases/4_application/file_cases.hpp"
#include "test_cases/4_application/prediction_cases.hpp"
#include "test_cases/4_application/training_cases.hpp"

namespace dnn {

std::vector<CaseSource> application_cases() {
  return {
      {"two_layer_model",
       {two_layer_model_test_case},
       random_two_layer_model,
       edge_two_layer_model},
      {"L_layer_model", {L_layer_model_test_case}, random_L_layer_model, edge_L_layer_model},
      {"predict", {predict_test_case}, random_predict, edge_predict},
      {"mislabeled_images",
       {mislabeled_images_test_case},
       random_mislabeled_images,
       edge_mislabeled_images},
      {"NeuralNetwork/fit",
       {NeuralNetwork_fit_test_case},
       random_NeuralNetwork_fit,
       edge_NeuralNetwork_fit},
      {"NeuralNetwork/predict_proba",
       {predict_test_case},
       random_predict,
       edge_NeuralNetwork_predict},
      {"NeuralNetwork/predict", {predict_test_case}, random_predict, edge_NeuralNetwork_predict},
      {"NeuralNetwork/score",
       {NeuralNetwork_score_test_case},
       random_NeuralNetwork_score,
       edge_NeuralNetwork_score},
      {"NeuralNetwork/save",
       {NeuralNetwork_save_test_case},
       random_NeuralNetwork_save,
       edge_NeuralNetwork_save},
      {"NeuralNetwork/load",
       {NeuralNetwork_load_test_case},
       random_NeuralNetwork_load,
       edge_NeuralNetwork_load},
  };
}

}  // namespace dnn
