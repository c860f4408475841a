// mistake: output_layer_missing
// diagnosis (en): layer_dims ends with the last hidden layer: the output layer is missing.
// question (en): How many entries has layer_dims for two hidden layers?
// diagnosis (zh): layer_dims 在最后一个隐藏层就结束了：缺少输出层。
// question (zh): 有两个隐藏层时，layer_dims 应该有几项？
#include "neural_network.hpp"

namespace dnn {

NeuralNetwork& NeuralNetwork::fit(const Matrix& X, const Matrix& Y) {
  std::vector<std::size_t> layer_dims = {X.rows()};
  for (const std::size_t n_l : hidden_layer_sizes_) layer_dims.push_back(n_l);
  TrainedModel model = L_layer_model(X, Y, layer_dims, options_);
  parameters_ = model.parameters;
  costs_ = model.costs;
  return *this;
}

}  // namespace dnn
