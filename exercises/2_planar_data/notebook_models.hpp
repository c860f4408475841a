// What the notebook trains on points in the plane, and how well it does.
#pragma once

#include <cstddef>
#include <string>

#include "given/datasets.hpp"
#include "planar_data.hpp"

namespace dnn::planar {

// sigmoid(w^T X + b), with w (2, 1).
struct LogisticRegression {
  Matrix w;
  double b = 0;
};

// Gradient descent from zeros; 1000 steps at rate 0.1 reach the lowest cost on the flower to 15
// digits. (document 003, equations 1 to 8 of its section on logistic regression)
LogisticRegression fit_logistic_regression(const Dataset& points);

// (2, n) points to (1, n) probabilities.
Matrix probabilities(const LogisticRegression& model, const Matrix& X);

// nn_model with the rate and the seed of the notebook, 1.2 and 2.
TrainedModel train(const Dataset& points, std::size_t n_h, std::size_t num_iterations,
                   std::size_t cost_every = 1000, Progress* progress = nullptr);

// 1 where a probability is above 0.5, else 0.
Matrix labels_of(const Matrix& probabilities);

// How many predictions are right. Throws ShapeError when the two have different shapes.
std::size_t count_right(const Matrix& predictions, const Matrix& Y);

// "90.5 %"
std::string percent_text(std::size_t right, std::size_t m);

// "362 of 400 right (90.5 %)"
std::string accuracy_text(std::size_t right, std::size_t m);

}  // namespace dnn::planar
