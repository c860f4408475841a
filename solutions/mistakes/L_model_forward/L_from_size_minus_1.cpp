// mistake: L_from_size_minus_1
// diagnosis (en): Only a network of one layer gets through; any other ends in an exception.
// question (en): How many entries of parameters does one layer have?
// diagnosis (zh): 只有一层的网络能算完，层数更多时就引发异常。
// question (zh): 每一层在 parameters 里占几项？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(const Matrix& X, const Parameters& parameters) {
  const std::size_t L = parameters.size() - 1;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    LayerForward layer = linear_activation_forward(A, parameters["W" + number],
                                                   parameters["b" + number], activation);
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
