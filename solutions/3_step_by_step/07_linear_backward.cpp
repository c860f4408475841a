// Exercise 7: the linear part of a layer, backward. step_by_step.hpp says what it must do.
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  // START CODE HERE (about 4 lines)
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {std::move(dA_prev), std::move(dW), std::move(db)};
  // END CODE HERE
}

}  // namespace dnn
