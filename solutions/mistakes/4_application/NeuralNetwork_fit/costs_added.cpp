// mistake: costs_added
// diagnosis (en): The costs of a second fit stand behind those of the first.
// question (en): What shall costs() hold after a second fit?
// diagnosis (zh): 第二次 fit 的代价接在了第一次的后面。
// question (zh): 第二次 fit 之后，costs() 里应该有什么？
#include "neural_network.hpp"

namespace dnn {

NeuralNetwork& NeuralNetwork::fit(const Matrix& X, const Matrix& Y) {
  std::vector<std::size_t> layer_dims = {X.rows()};
  for (const std::size_t n_l : hidden_layer_sizes_) layer_dims.push_back(n_l);
  layer_dims.push_back(Y.rows());
  TrainedModel model = L_layer_model(X, Y, layer_dims, options_);
  parameters_ = model.parameters;
  costs_.insert(costs_.end(), model.costs.begin(), model.costs.end());
  return *this;
}

}  // namespace dnn
