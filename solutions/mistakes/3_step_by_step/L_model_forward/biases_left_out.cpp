// mistake: biases_left_out
// diagnosis (en): Every bias is treated as 0, in AL and in the caches.
// question (en): Which terms does equation 4 add up in each layer?
// diagnosis (zh): 所有偏置都当作 0，AL 和 caches 里都是如此。
// question (zh): 公式 (4) 在每一层是哪几项相加？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    const Matrix& W = parameters["W" + number];
    LayerForward layer = linear_activation_forward(A, W, Matrix::zeros(W.rows(), 1), activation);
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
