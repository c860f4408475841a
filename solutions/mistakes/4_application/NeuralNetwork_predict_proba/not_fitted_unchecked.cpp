// mistake: not_fitted_unchecked
// diagnosis (en): A network that has learned nothing answers instead of throwing NotFitted.
// question (en): Which line of yours asks whether there are parameters?
// diagnosis (zh): 尚未训练的网络也给出了结果，没有抛出 NotFitted。
// question (zh): 你的哪一行代码检查网络是否已有参数？
#include "neural_network.hpp"

namespace dnn {

Matrix NeuralNetwork::predict_proba(const Matrix& X) const {
  return L_model_forward(X, parameters_).AL;
}

}  // namespace dnn
