// mistake: costs_not_kept
// diagnosis (en): The costs of the training are not kept.
// question (en): What does costs() give back after fit?
// diagnosis (zh): 没有保留训练过程的代价。
// question (zh): fit 之后，costs() 应该返回什么？
#include "neural_network.hpp"

namespace dnn {

NeuralNetwork& NeuralNetwork::fit(const Matrix& X, const Matrix& Y) {
  std::vector<std::size_t> layer_dims = {X.rows()};
  for (const std::size_t n_l : hidden_layer_sizes_) layer_dims.push_back(n_l);
  layer_dims.push_back(Y.rows());
  TrainedModel model = L_layer_model(X, Y, layer_dims, options_);
  parameters_ = model.parameters;
  return *this;
}

}  // namespace dnn
