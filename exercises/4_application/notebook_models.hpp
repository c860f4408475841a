// The two models of this assignment, trained and asked, with the functions that the program is
// linked with.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "given/images.hpp"
#include "given/matrix.hpp"
#include "given/training.hpp"

namespace dnn {

// What a network learns from and what it is tested with: X (n_x, m), Y (1, m).
struct LearningData {
  Matrix X_train, Y_train;
  Matrix X_test, Y_test;
};

// What is known of a model after its training.
struct ModelResult {
  std::vector<double> costs;
  std::string parameters;  // the text of a parameter file
  std::vector<std::size_t> wrong_in_train, wrong_in_test;
};

// One column for each image, its pixels row by row, the colours of a pixel side by side, each
// divided by 255: the X of the notebooks.
Matrix flattened(const Images& images);

// two_layer_model, predict, mislabeled_images.
ModelResult train_two_layer(const LearningData& data, std::size_t n_h,
                            const TrainingOptions& options);

// NeuralNetwork: fit, predict, save; mislabeled_images.
ModelResult train_L_layer(const LearningData& data,
                          const std::vector<std::size_t>& hidden_layer_sizes,
                          const TrainingOptions& options);

// Data so small that a whole training takes no time: who calls this first learns of a function that
// isn't implemented before minutes have passed.
LearningData tiny_data();

}  // namespace dnn
