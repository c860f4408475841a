// mistake: sigmoid_applied
// diagnosis (en): Z has been through the sigmoid already.
// question (en): Which part of a layer does equation 4 compute: the linear part or the activation?
// diagnosis (zh): Z 已经经过了 sigmoid。
// question (zh): 公式 (4) 计算的是一层的线性部分，还是激活值？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {sigmoid(Z).A, LinearCache{A, W, b}};
}

}  // namespace dnn
