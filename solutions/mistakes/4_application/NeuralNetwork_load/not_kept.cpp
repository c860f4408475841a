// mistake: not_kept
// diagnosis (en): The parameters are read, but the network keeps those that it had.
// question (en): In which variable do the parameters of the network stand?
// diagnosis (zh): 读取了参数，但网络仍保留原来的参数。
// question (zh): 网络的参数存放在哪个变量里？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::load(std::istream& in, const std::string& file) {
  Parameters loaded;
  for (const auto& [name, matrix] : read_parameters(in, file)) loaded[name] = matrix;
  costs_.clear();
}

}  // namespace dnn
