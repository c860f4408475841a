// mistake: weights_only
// diagnosis (en): Only the weights are taken over; the biases are missing.
// question (en): Which names stand in a parameter file?
// diagnosis (zh): 只接收了权重，缺少偏置。
// question (zh): 参数文件里有哪些名字？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::load(std::istream& in, const std::string& file) {
  Parameters loaded;
  for (const auto& [name, matrix] : read_parameters(in, file)) {
    if (name[0] == 'W') loaded[name] = matrix;
  }
  parameters_ = loaded;
  costs_.clear();
}

}  // namespace dnn
