// mistake: caches_reversed
// diagnosis (en): The caches are in reverse order: caches[0] holds layer L.
// question (en): In which order does step_by_step.hpp put the layers into caches?
// diagnosis (zh): caches 的顺序反了：caches[0] 里是第 L 层。
// question (zh): step_by_step.hpp 规定各层在 caches 中按什么顺序存放？
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
    caches.insert(caches.begin(), layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
