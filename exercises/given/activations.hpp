// The activation functions that the notebooks import from dnn_utils, and their derivatives.
#pragma once

#include <stdexcept>
#include <string>

#include "given/matrix.hpp"

namespace dnn {

// What an activation gives back: auto [A, activation_cache] = sigmoid(Z);
struct Activation {
  Matrix A;      // g(Z), the shape of Z
  Matrix cache;  // Z itself, kept for the backward pass
};

// A = 1 / (1 + e^(-Z)), entry by entry. Far from 0 it gives exactly 0 or 1, never NaN.
Activation sigmoid(const Matrix& Z);

// A = max(0, Z), entry by entry.
Activation relu(const Matrix& Z);

// dZ = dA * g'(Z), where `cache` is the Z that the forward function kept; all the shape of Z.
// Throws ShapeError when dA and Z differ in shape. ReLU's slope at exactly 0 is 0.
// (seed 004, equation 11)
Matrix sigmoid_backward(const Matrix& dA, const Matrix& cache);
Matrix relu_backward(const Matrix& dA, const Matrix& cache);

// Thrown for the name of an activation that isn't known. what() lists those that are.
class UnknownActivation : public std::invalid_argument {
 public:
  explicit UnknownActivation(const std::string& name);
};

}  // namespace dnn
