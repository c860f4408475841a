// mistake: n_x_is_m
// diagnosis (en): The number of examples is taken for the number of inputs.
// question (en): Which size of X is n_x: its rows or its columns?
// diagnosis (zh): 把样本数当成了输入的个数。
// question (zh): n_x 是 X 的行数还是列数？
#include "neural_network.hpp"

namespace dnn {

NeuralNetwork& NeuralNetwork::fit(const Matrix& X, const Matrix& Y) {
  std::vector<std::size_t> layer_dims = {X.cols()};
  for (const std::size_t n_l : hidden_layer_sizes_) layer_dims.push_back(n_l);
  layer_dims.push_back(Y.rows());
  TrainedModel model = L_layer_model(X, Y, layer_dims, options_);
  parameters_ = model.parameters;
  costs_ = model.costs;
  return *this;
}

}  // namespace dnn
