// mistake: gradients_returned_too
// diagnosis (en): The gradients come back among the parameters.
// question (en): Which names does the struct Parameters hold?
// diagnosis (zh): 返回的参数里混进了梯度。
// question (zh): 结构体 Parameters 里有哪些名字？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  for (const auto& [name, gradient] : grads) updated[name] = gradient;
  return updated;
}

}  // namespace dnn
