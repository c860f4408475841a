// mistake: two_layer_model
// diagnosis (en): The network is trained by two_layer_model.
// question (en): Which of the two models takes any number of hidden layers?
// diagnosis (zh): 用 two_layer_model 训练了网络。
// question (zh): 两个模型中，哪一个可以有任意多个隐藏层？
#include "neural_network.hpp"

namespace dnn {

NeuralNetwork& NeuralNetwork::fit(const Matrix& X, const Matrix& Y) {
  std::vector<std::size_t> layer_dims = {X.rows()};
  for (const std::size_t n_l : hidden_layer_sizes_) layer_dims.push_back(n_l);
  layer_dims.push_back(Y.rows());
  TrainedModel model = two_layer_model(X, Y, layer_dims, options_);
  parameters_ = model.parameters;
  costs_ = model.costs;
  return *this;
}

}  // namespace dnn
