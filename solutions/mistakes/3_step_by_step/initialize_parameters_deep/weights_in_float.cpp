// mistake: weights_in_float
// diagnosis (en): The weights are right to about 7 digits only.
// question (en): How many digits does each type keep that a draw goes through on its way into Wl?
// diagnosis (zh): 权重只有大约 7 位有效数字是准确的。
// question (zh): 从抽出随机数到存入 Wl，经过的各种类型能保留几位有效数字？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale) {
  Parameters parameters;
  const std::size_t L = layer_dims.size() - 1;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::size_t n_l = layer_dims[l];
    const std::size_t n_prev = layer_dims[l - 1];
    const float root = std::sqrt(static_cast<float>(n_prev));
    const float factor = scale == WeightScale::hundredth ? 0.01f : 1 / root;
    Matrix& W = parameters["W" + number];
    W = rng.randn(n_l, n_prev);
    for (std::size_t n = 0; n < W.size(); ++n) {
      const float draw = W.data()[n];
      W.data()[n] = draw * factor;
    }
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
