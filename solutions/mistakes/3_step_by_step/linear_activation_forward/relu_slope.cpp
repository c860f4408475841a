// mistake: relu_slope
// diagnosis (en): For "relu", A is the slope of ReLU: 1 for a positive z, else 0.
// question (en): Does the forward pass need the function g or its derivative?
// diagnosis (zh): activation 是 "relu" 时，A 成了 ReLU 的导数：z 为正得 1，否则得 0。
// question (zh): 正向传播需要的是 g 还是它的导数？
#include "step_by_step.hpp"

namespace dnn {

namespace {

Activation rectified(const Matrix& Z) {
  Matrix A = Z;
  for (std::size_t n = 0; n < A.size(); ++n) {
    const double z = Z.data()[n];
    A.data()[n] = z > 0 ? 1.0 : 0.0;
  }
  return {A, Z};
}

}  // namespace

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : rectified(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
