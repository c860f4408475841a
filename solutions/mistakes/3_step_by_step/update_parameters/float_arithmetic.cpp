// mistake: float_arithmetic
// diagnosis (en): The step is computed with only the 7 digits of float, in which 2^24 + 1 is 2^24.
// question (en): How many digits does each type in your function keep?
// diagnosis (zh): 更新时只有 float 的 7 位有效数字，2^24 + 1 变成了 2^24。
// question (zh): 你的函数里，每种数据类型能保留几位有效数字？
#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix step(Matrix parameter, const Matrix& gradient, double learning_rate) {
  for (std::size_t n = 0; n < parameter.size(); ++n) {
    const float old = static_cast<float>(parameter.data()[n]);
    const float slope = static_cast<float>(gradient.data()[n]);
    parameter.data()[n] = old - static_cast<float>(learning_rate) * slope;
  }
  return parameter;
}

}  // namespace

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = step(parameters["W" + number], grads["dW" + number], learning_rate);
    updated["b" + number] = step(parameters["b" + number], grads["db" + number], learning_rate);
  }
  return updated;
}

}  // namespace dnn
