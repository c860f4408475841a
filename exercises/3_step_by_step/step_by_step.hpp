// Building a deep neural network, step by step: the types and the ten functions.
//
// Symbols, here and in the ten files:
//
//   m        number of examples; each example is one column
//   L        number of layers, the input not counted
//   n_x      number of inputs; n_h hidden units; n_y outputs
//   n_l      units in layer l; n_prev units in the layer before it; n_0 = n_x
//   X        inputs                              (n_x, m)
//   Y        true labels, each 0 or 1            (1, m)
//   W, b     weights (n_l, n_prev) and biases (n_l, 1) of one layer
//   Z        linear part of a layer, W A_prev + b    (n_l, m)
//   A        activation of a layer, g(Z)         (n_l, m); A_prev (n_prev, m)
//   AL       activation of the last layer: the probability that the label is 1, (1, m)
//   J        cost, a number
//   dW …     derivative of the cost by W …, always the shape of W …
//
// A layer is LINEAR -> ACTIVATION. The network is [LINEAR -> RELU] x (L-1) -> LINEAR -> SIGMOID.
// Equations are numbered as in the notebooks (seed documents 000, 002 and 004). Every function
// throws ShapeError when the shapes of its arguments don't fit together.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "given/activations.hpp"
#include "given/matrix.hpp"
#include "given/named_matrices.hpp"
#include "given/not_implemented.hpp"
#include "given/random_state.hpp"

namespace dnn {

// ---- types

// "W1", "b1", …, "WL", "bL", in this order: parameters["W1"] = …;  parameters.size() / 2 layers.
struct Parameters : NamedMatrices {
  using NamedMatrices::NamedMatrices;
};

// "dA0", "dW1", "db1", …, "dA(L-1)", "dWL", "dbL". dA l has the shape of A l, and A 0 is X.
struct Gradients : NamedMatrices {
  using NamedMatrices::NamedMatrices;
};

// What linear_forward keeps for linear_backward. `A` is its input, the activation of the layer
// before.
struct LinearCache {
  Matrix A;
  Matrix W;
  Matrix b;
};

// What one whole layer keeps. `activation_cache` is Z, as sigmoid() and relu() return it.
struct LayerCache {
  LinearCache linear_cache;
  Matrix activation_cache;
};

// One LayerCache a layer: caches[0] is layer 1, caches[L - 1] is layer L.
using Caches = std::vector<LayerCache>;

// How initialize_parameters_deep scales its random weights.
enum class WeightScale {
  hundredth,         // randn * 0.01          (seed documents 000, 002, 004)
  over_sqrt_n_prev,  // randn / sqrt(n_prev)  (seed documents 001, 003)
};

// Functions that give back several things return one of these. They unpack as tuples do in Python:
//   auto [Z, cache] = linear_forward(A, W, b);
struct LinearForward {
  Matrix Z;
  LinearCache cache;
};
struct LayerForward {
  Matrix A;
  LayerCache cache;
};
struct ModelForward {
  Matrix AL;
  Caches caches;
};
struct LayerBackward {
  Matrix dA_prev;
  Matrix dW;
  Matrix db;
};

// ---- 1, 2: initialisation

// The parameters of a network with one hidden layer:
//   W1 (n_h, n_x)  b1 (n_h, 1)  W2 (n_y, n_h)  b2 (n_y, 1)
// Weights are draws of rng.randn times 0.01, first W1, then W2; biases are 0 and draw nothing.
// (section 3.1)
Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng);

// The parameters of a network with L layers. layer_dims is n_0, n_1, …, n_L, so L is one less than
// its length. For l = 1 … L, in this order: Wl (n_l, n_prev), draws of rng.randn scaled as `scale`
// says; bl (n_l, 1), zeros that draw nothing. (section 3.2)
Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale);

// ---- 3, 4, 5: forward

// A, A_prev and X come by value: they are copies of yours, and `LinearCache{A, W, b}` is right. Who
// wants to spare a copy may move one, `std::move(A)`, where it is read for the last time; it is
// empty afterwards. W and b belong to the parameters, which live on.

// Z = W A + b, with A (n_prev, m), W (n_l, n_prev), b (n_l, 1), so Z is (n_l, m). The cache holds
// A, W and b. (equation 4)
LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b);

// A = g(W A_prev + b), where g is sigmoid or relu by its name in `activation`. Shapes as in
// linear_forward. The cache holds what linear_forward and the activation kept. (section 4.2)
// Throws UnknownActivation for any other name.
LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation);

// The whole network: relu in layers 1 … L-1, sigmoid in layer L. X (n_x, m), AL (1, m) for one
// output. caches has L entries, in the order of the layers. (section 4, L-layer model)
// Throws KeyError when `parameters` lacks a name.
ModelForward L_model_forward(Matrix X, const Parameters& parameters);

// ---- 6: cost

// J = -1/m * sum over the examples of  y log(a) + (1 - y) log(1 - a), with AL and Y (1, m).
// (equation 7; log is the natural logarithm)
double compute_cost(const Matrix& AL, const Matrix& Y);

// ---- 7, 8, 9: backward

// From dZ (n_l, m) and the cache of linear_forward, where m is the number of columns of A_prev:
//   dW      = 1/m dZ A_prev^T                  (n_l, n_prev)   (equation 8)
//   db      = 1/m sum of dZ over the examples  (n_l, 1)        (equation 9)
//   dA_prev = W^T dZ                           (n_prev, m)     (equation 10)
LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache);

// The same from dA (n_l, m), the derivative after the activation: dZ = dA * g'(Z). (equation 11)
// Throws UnknownActivation for a name other than "sigmoid" and "relu".
LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation);

// The gradients of the whole network. AL (1, m), Y with as many entries, caches from
// L_model_forward. It starts from dAL = -(Y / AL - (1 - Y) / (1 - AL)) and goes from layer L down
// to layer 1. For every layer l it stores dWl, dbl and the dA of the layer before, dA(l-1): dA0 is
// by X. (equation 15; dA is numbered as in the expected output of seed document 004) AL is used as
// it is given: it need not be what the caches would produce.
Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches);

// ---- 10: update

// Wl = Wl - learning_rate * dWl and bl = bl - learning_rate * dbl for every layer. Returns the new
// parameters, W1, b1, …, WL, bL. (equations 16 and 17)
// Throws KeyError when `grads` lacks a name.
Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate);

}  // namespace dnn
