// mistake: sigmoid_refused
// diagnosis (en): For "sigmoid", the function throws an exception.
// question (en): Which names does the function have to accept, letter by letter?
// diagnosis (zh): activation 是 "sigmoid" 时，函数抛出了异常。
// question (zh): 函数要接受哪些名字？每个字母怎样写？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmod" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
