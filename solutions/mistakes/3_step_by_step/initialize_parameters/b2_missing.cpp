// mistake: b2_missing
// diagnosis (en): The result has no b2.
// question (en): Which names do the parameters of two layers have?
// diagnosis (zh): 返回的结果里没有 b2。
// question (zh): 两层网络的参数一共有哪些名字？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  return parameters;
}

}  // namespace dnn
