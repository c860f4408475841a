// mistake: tanh_in_hidden_layers
// diagnosis (en): The hidden layers use tanh.
// question (en): Between which bounds do the activations of a hidden layer lie?
// diagnosis (zh): 隐藏层用了 tanh。
// question (zh): 隐藏层的激活值在什么范围之内？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

namespace {

Matrix tanh_of(const Matrix& Z) {
  Matrix A = Z;
  for (std::size_t n = 0; n < A.size(); ++n) {
    const double z = Z.data()[n];
    A.data()[n] = std::tanh(z);
  }
  return A;
}

}  // namespace

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    auto [Z, linear_cache] = linear_forward(A, parameters["W" + number], parameters["b" + number]);
    A = l < L ? tanh_of(Z) : sigmoid(Z).A;
    caches.push_back(LayerCache{linear_cache, Z});
  }
  return {A, caches};
}

}  // namespace dnn
