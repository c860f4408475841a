// mistake: relu_refused
// diagnosis (en): For "relu", the function throws an exception.
// question (en): Which names does the function have to accept, letter by letter?
// diagnosis (zh): activation 是 "relu" 时，函数抛出了异常。
// question (zh): 函数要接受哪些名字？每个字母怎样写？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  if (activation == "sigmoid") {
    auto [A, activation_cache] = sigmoid(Z);
    return {A, LayerCache{linear_cache, activation_cache}};
  }
  if (activation == "ReLU") {
    auto [A, activation_cache] = relu(Z);
    return {A, LayerCache{linear_cache, activation_cache}};
  }
  throw UnknownActivation(activation);
}

}  // namespace dnn
