// mistake: caches_one_too_many
// diagnosis (en): The cache of layer L is in caches twice.
// question (en): How many layers does the network have, and how many entries does caches have here?
// diagnosis (zh): caches 里有两份第 L 层的缓存。
// question (zh): 网络有几层？你的 caches 有几项？
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
  }
  caches.push_back(caches.back());
  return {A, caches};
}

}  // namespace dnn
