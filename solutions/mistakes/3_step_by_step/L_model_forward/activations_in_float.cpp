// mistake: activations_in_float
// diagnosis (en): The A of each layer is right to about 7 digits only.
// question (en): How many digits does each type keep that A goes through between two layers?
// diagnosis (zh): 各层的 A 只有大约 7 位有效数字是准确的。
// question (zh): A 在两层之间经过的各种类型，能保留几位有效数字？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
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
