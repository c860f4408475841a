// One hidden layer that learns the flower: the types and the eight functions.
//
// Symbols, here and in the eight files:
//
//   m        number of examples; each example is one column
//   n_x      number of inputs; n_h hidden units; n_y outputs
//   X        inputs                              (n_x, m)
//   Y        true labels, each 0 or 1            (n_y, m), with n_y = 1 wherever there is a cost
//   W1, b1   weights (n_h, n_x) and biases (n_h, 1) of the hidden layer
//   W2, b2   weights (n_y, n_h) and biases (n_y, 1) of the output layer
//   Z1, A1   hidden layer: W1 X + b1, and its tanh          (n_h, m)
//   Z2, A2   output layer: W2 A1 + b2, and its sigmoid      (n_y, m)
//   A2       the probability that the label is 1
//   J        cost, a number
//   dW1 …    derivative of the cost by W1 …, always the shape of W1 …
//
// Numbers of equations are those of document 003, section on neural networks. It leaves the
// gradients without numbers; here they are (a) to (f), and one step of gradient descent is (g).
// Every function throws ShapeError when the shapes of its arguments don't fit together.
#pragma once

#include <cstddef>
#include <vector>

#include "given/activations.hpp"
#include "given/matrix.hpp"
#include "given/not_implemented.hpp"
#include "given/random_state.hpp"
#include "given/training.hpp"

namespace dnn::planar {

// ---- types

struct LayerSizes {
  std::size_t n_x = 0;
  std::size_t n_h = 0;
  std::size_t n_y = 0;
};

struct Parameters {
  Matrix W1, b1, W2, b2;
};

struct Gradients {
  Matrix dW1, db1, dW2, db2;
};

// What the forward pass keeps for the backward pass.
struct Cache {
  Matrix Z1, A1, Z2, A2;
};

// It unpacks as a tuple does in Python: auto [A2, cache] = forward_propagation(X, parameters);
struct ForwardPropagation {
  Matrix A2;
  Cache cache;
};

struct TrainedModel {
  Parameters parameters;      // after the last step
  std::vector<double> costs;  // of the iterations that TrainingOptions keeps, in their order
};

// ---- 1, 2: the network

// n_x and n_y are those of X (n_x, m) and Y (n_y, m); n_h is the one asked for. (The document has
// no such argument and always takes 4.)
LayerSizes layer_sizes(const Matrix& X, const Matrix& Y, std::size_t n_h = 4);

// W1 (n_h, n_x), b1 (n_h, 1), W2 (n_y, n_h), b2 (n_y, 1). Weights are draws of rng.randn times
// 0.01, first W1, then W2; biases are 0 and draw nothing.
Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng);

// ---- 3, 4: forward and cost

// For all m examples at once:
//   Z1 = W1 X + b1     (n_h, m)   (equation 1)
//   A1 = tanh(Z1)      (n_h, m)   (equation 2)
//   Z2 = W2 A1 + b2    (n_y, m)   (equation 3)
//   A2 = sigmoid(Z2)   (n_y, m)   (equation 4)
ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters);

// J = -1/m * sum over the examples of  y log(a) + (1 - y) log(1 - a), with a from A2 and y from Y,
// both (1, m); log is the natural logarithm. (equation 6)
double compute_cost(const Matrix& A2, const Matrix& Y);

// ---- 5, 6: backward and update

// With X (n_x, m), Y (1, m), and A1 and A2 as the cache holds them, also where they aren't what the
// parameters would give:
//   dZ2 = A2 - Y                                 (n_y, m)     (a)
//   dW2 = 1/m dZ2 A1^T                           (n_y, n_h)   (b)
//   db2 = 1/m sum of dZ2 over the examples       (n_y, 1)     (c)
//   dZ1 = W2^T dZ2 * (1 - A1^2), entry by entry  (n_h, m)     (d)
//   dW1 = 1/m dZ1 X^T                            (n_h, n_x)   (e)
//   db1 = 1/m sum of dZ1 over the examples       (n_h, 1)     (f)
Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y);

// Each of W1, b1, W2, b2 less learning_rate times its own gradient. (g)
Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate);

// ---- 7, 8: the model

// Trains a network with n_h hidden units on X (n_x, m) and Y (1, m), by the functions above. The
// first parameters are drawn from RandomState(options.seed). Then, for i = 0 …
// options.num_iterations - 1: forward, cost, backward, update with options.learning_rate. At the
// end of iteration i its cost, which is that of the parameters before the update, is kept if
// options.keeps_cost(i); and unless options.goes_on(i, cost), iteration i is the last one.
// goes_on is asked once in every iteration.
TrainedModel nn_model(const Matrix& X, const Matrix& Y, std::size_t n_h,
                      const TrainingOptions& options);

// 1 where A2 > 0.5, else 0, so exactly 0.5 gives 0. X (n_x, m), result (n_y, m). (equation 5)
Matrix predict(const Parameters& parameters, const Matrix& X);

}  // namespace dnn::planar
