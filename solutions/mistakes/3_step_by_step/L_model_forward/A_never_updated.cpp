// mistake: A_never_updated
// diagnosis (en): AL is X itself, and every layer gets X as its input.
// question (en): How does the output of one layer become the input of the next?
// diagnosis (zh): AL 就是 X，每一层的输入也都是 X。
// question (zh): 上一层的输出怎样成为下一层的输入？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  const Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    LayerForward layer = linear_activation_forward(A, parameters["W" + number],
                                                   parameters["b" + number], activation);
    caches.push_back(layer.cache);
  }
  return {A, caches};
}

}  // namespace dnn
