// mistake: hidden_layers_left_out
// diagnosis (en): There are no hidden layers, whatever the constructor was given.
// question (en): Where do the hidden layers enter layer_dims?
// diagnosis (zh): 没有隐藏层，没有理会构造函数给出的大小。
// question (zh): 隐藏层的大小在哪里加入 layer_dims？
#include "neural_network.hpp"

namespace dnn {

NeuralNetwork& NeuralNetwork::fit(const Matrix& X, const Matrix& Y) {
  std::vector<std::size_t> layer_dims = {X.rows()};
  layer_dims.push_back(Y.rows());
  TrainedModel model = L_layer_model(X, Y, layer_dims, options_);
  parameters_ = model.parameters;
  costs_ = model.costs;
  return *this;
}

}  // namespace dnn
