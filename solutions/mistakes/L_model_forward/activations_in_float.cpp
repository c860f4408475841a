// mistake: activations_in_float
// diagnosis (en): What one layer passes to the next is right to about seven digits only.
// question (en): How many digits does each type between two layers hold?
// diagnosis (zh): 层与层之间传递的数只有大约七位数字是对的。
// question (zh): 两层之间经过的每种类型能存几位数字？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(const Matrix& X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    LayerForward layer = linear_activation_forward(A, parameters["W" + number],
                                                   parameters["b" + number], activation);
    caches.push_back(layer.cache);
    A = layer.A;
    for (std::size_t n = 0; n < A.size(); ++n) A.data()[n] = static_cast<float>(A.data()[n]);
  }
  return {A, caches};
}

}  // namespace dnn
