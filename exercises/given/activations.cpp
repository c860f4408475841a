#include "given/activations.hpp"

#include <cstddef>

#include "given/instruction_set.hpp"
#include "given/vectorized.hpp"

namespace dnn {
namespace {

Matrix sigmoid_of(const Matrix& Z) { return 1 / (1 + exp(-Z)); }

void require_same_shape(const std::string& function, const Matrix& dA, const Matrix& Z) {
  if (dA.shape() == Z.shape()) return;
  throw ShapeError(function + ": " + to_string(dA.shape()) + " and " + to_string(Z.shape()) +
                   " don't fit: dA must have the shape of Z");
}

}  // namespace

Activation sigmoid(const Matrix& Z) { return {sigmoid_of(Z), Z}; }

Activation relu(const Matrix& Z) { return {maximum(0, Z), Z}; }

Matrix sigmoid_backward(const Matrix& dA, const Matrix& cache) {
  require_same_shape("sigmoid_backward", dA, cache);
  const Matrix s = sigmoid_of(cache);
  return dA * s * (1 - s);
}

Matrix relu_backward(const Matrix& dA, const Matrix& cache) {
  require_same_shape("relu_backward", dA, cache);
  Matrix result = dA;
  double* dZ = result.data();
  const double* Z = cache.data();
  const std::size_t size = result.size();
  vectorized(instruction_set(), [=] {
    for (std::size_t n = 0; n < size; ++n) dZ[n] = Z[n] <= 0 ? 0 : dZ[n];
  });
  return result;
}

UnknownActivation::UnknownActivation(const std::string& name)
    : std::invalid_argument("unknown activation \"" + name +
                            "\"; the known ones are \"relu\" and \"sigmoid\"") {}

}  // namespace dnn
