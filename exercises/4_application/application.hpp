// From the ten functions to a model that learns: training, prediction, and what it gets wrong.
//
// Symbols are those of step_by_step.hpp: X (n_x, m), Y (1, m), AL (1, m); examples are columns. All
// ten functions can be called here. In addition:
//
//   J_i      the cost of the parameters that iteration i starts with; J_0 is that of the first ones
//   p        predictions, each 0 or 1    (1, m)
//
// Function names and default numbers are those of the notebooks (seed document 003). Every function
// throws ShapeError when the shapes of its arguments don't fit together.
#pragma once

#include <cstddef>
#include <vector>

#include "3_step_by_step/step_by_step.hpp"
#include "given/training.hpp"

namespace dnn {

// What training gives back: auto [parameters, costs] = two_layer_model(…);
struct TrainedModel {
  Parameters parameters;      // after the last update
  std::vector<double> costs;  // J_i of those iterations i for which options.keeps_cost(i), in order
};

// ---- 1, 2: training

// Trains LINEAR -> RELU -> LINEAR -> SIGMOID by gradient descent on all examples at once.
// layer_dims is n_x, n_h, n_y. The first parameters are those of initialize_parameters (weights
// times 0.01) with a RandomState of options.seed. Then, for i = 0 … options.num_iterations - 1:
//   1. forward: AL of the parameters, and the cost J_i
//   2. backward: all gradients, from dAL = -(Y / AL - (1 - Y) / (1 - AL))
//   3. update_parameters with options.learning_rate
//   4. keep J_i where options.keeps_cost(i); then ask options.goes_on(i, J_i), every time. When it
//      says no, this iteration was the last one: its update counts, and its cost too
// Throws std::invalid_argument unless layer_dims has three entries.
TrainedModel two_layer_model(const Matrix& X, const Matrix& Y,
                             const std::vector<std::size_t>& layer_dims,
                             const TrainingOptions& options);

// The same for [LINEAR -> RELU] x (L-1) -> LINEAR -> SIGMOID. layer_dims is n_0, n_1, …, n_L, with
// n_0 = n_x. The first parameters are those of initialize_parameters_deep with
// WeightScale::over_sqrt_n_prev and a RandomState of options.seed. L = 1 has no hidden layer: that
// is logistic regression.
TrainedModel L_layer_model(const Matrix& X, const Matrix& Y,
                           const std::vector<std::size_t>& layer_dims,
                           const TrainingOptions& options);

// ---- 3, 4: prediction

// p (1, m): 1 where AL > 0.5, else 0; so exactly 0.5 is 0. (equation 5 of seed document 003) X
// (n_x, m); parameters of any number of layers, with one output.
Matrix predict(const Matrix& X, const Parameters& parameters);

// Which examples are predicted wrong: the columns i, counted from 0 and growing, where p and Y
// differ. Both (1, m), each entry 0 or 1.
std::vector<std::size_t> mislabeled_images(const Matrix& p, const Matrix& Y);

}  // namespace dnn
