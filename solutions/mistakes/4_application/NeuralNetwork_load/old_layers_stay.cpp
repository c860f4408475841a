// mistake: old_layers_stay
// diagnosis (en): Layers of the network before are still there when it was deeper.
// question (en): What becomes of an old W3 when the file has two layers?
// diagnosis (zh): 如果原来的网络更深，多出来的层还留着。
// question (zh): 文件只有两层时，原来的 W3 怎样处理？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::load(std::istream& in, const std::string& file) {
  for (const auto& [name, matrix] : read_parameters(in, file)) parameters_[name] = matrix;
  costs_.clear();
}

}  // namespace dnn
