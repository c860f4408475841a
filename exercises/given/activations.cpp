#include "given/activations.hpp"

#include <cmath>

namespace dnn {
namespace {

double sigmoid_of(double z) { return 1 / (1 + std::exp(-z)); }

void require_same_shape(const std::string& function, const Matrix& dA, const Matrix& Z) {
  if (dA.shape() == Z.shape()) return;
  throw ShapeError(function + ": " + to_string(dA.shape()) + " and " + to_string(Z.shape()) +
                   " don't fit: dA must have the shape of Z");
}

}  // namespace

Activation sigmoid(const Matrix& Z) {
  Matrix A = Z;
  for (std::size_t n = 0; n < A.size(); ++n) A.data()[n] = sigmoid_of(A.data()[n]);
  return {A, Z};
}

Activation relu(const Matrix& Z) { return {maximum(0, Z), Z}; }

Matrix sigmoid_backward(const Matrix& dA, const Matrix& cache) {
  require_same_shape("sigmoid_backward", dA, cache);
  Matrix dZ = dA;
  for (std::size_t n = 0; n < dZ.size(); ++n) {
    const double s = sigmoid_of(cache.data()[n]);
    dZ.data()[n] = dA.data()[n] * s * (1 - s);
  }
  return dZ;
}

Matrix relu_backward(const Matrix& dA, const Matrix& cache) {
  require_same_shape("relu_backward", dA, cache);
  Matrix dZ = dA;
  for (std::size_t n = 0; n < dZ.size(); ++n) {
    if (cache.data()[n] <= 0) dZ.data()[n] = 0;
  }
  return dZ;
}

UnknownActivation::UnknownActivation(const std::string& name)
    : std::invalid_argument("unknown activation \"" + name +
                            "\"; the known ones are \"relu\" and \"sigmoid\"") {}

}  // namespace dnn
