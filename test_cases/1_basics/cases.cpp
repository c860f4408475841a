#include "test_cases/1_basics/cases.hpp"

#include "test_cases/1_basics/edge_cases.hpp"
#include "test_cases/1_basics/notebook_cases.hpp"
#include "test_cases/1_basics/random_cases.hpp"

namespace dnn {

std::vector<CaseSource> basics_cases() {
  using namespace basics;
  return {
      {"basics/sigmoid", {sigmoid_test_case}, random_matrix, edge_sigmoid},
      {"basics/sigmoid_derivative",
       {sigmoid_derivative_test_case},
       random_matrix,
       edge_sigmoid_derivative},
      {"basics/softmax", {softmax_test_case}, random_matrix, edge_softmax},
      {"basics/normalize_rows", {normalize_rows_test_case}, random_matrix, edge_normalize_rows},
      {"basics/flatten_images",
       {flatten_images_test_case},
       random_flatten_images,
       edge_flatten_images},
      {"basics/standardize_pixels",
       {standardize_pixels_test_case},
       random_standardize_pixels,
       edge_standardize_pixels},
      {"basics/initialize_with_zeros",
       {initialize_with_zeros_test_case},
       random_initialize_with_zeros,
       edge_initialize_with_zeros},
      {"basics/propagate", {propagate_test_case}, random_propagate, edge_propagate},
      {"basics/optimize", {optimize_test_case}, random_optimize, edge_optimize},
      {"basics/predict", {predict_test_case}, random_predict, edge_predict},
      {"basics/model", {model_test_case}, random_model, edge_model},
  };
}

}  // namespace dnn
