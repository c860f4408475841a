// mistake: hidden_layers_reversed
// diagnosis (en): The hidden layers stand in the opposite order.
// question (en): Which hidden layer reads the inputs?
// diagnosis (zh): 隐藏层的顺序反了。
// question (zh): 哪一个隐藏层直接读取输入？
#include "neural_network.hpp"

namespace dnn {

NeuralNetwork& NeuralNetwork::fit(const Matrix& X, const Matrix& Y) {
  std::vector<std::size_t> layer_dims = {X.rows()};
  for (const std::size_t n_l : hidden_layer_sizes_) layer_dims.insert(layer_dims.begin() + 1, n_l);
  layer_dims.push_back(Y.rows());
  TrainedModel model = L_layer_model(X, Y, layer_dims, options_);
  parameters_ = model.parameters;
  costs_ = model.costs;
  return *this;
}

}  // namespace dnn
