// mistake: default_options
// diagnosis (en): The training uses the default options, not those of the constructor.
// question (en): Which options does L_layer_model get in your code?
// diagnosis (zh): 没有使用构造函数的 options，而是用了默认的训练设置。
// question (zh): 你传给 L_layer_model 的是哪个 options？
#include "neural_network.hpp"

namespace dnn {

NeuralNetwork& NeuralNetwork::fit(const Matrix& X, const Matrix& Y) {
  std::vector<std::size_t> layer_dims = {X.rows()};
  for (const std::size_t n_l : hidden_layer_sizes_) layer_dims.push_back(n_l);
  layer_dims.push_back(Y.rows());
  TrainedModel model = L_layer_model(X, Y, layer_dims, TrainingOptions());
  parameters_ = model.parameters;
  costs_ = model.costs;
  return *this;
}

}  // namespace dnn
