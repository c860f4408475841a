// mistake: costs_kept
// diagnosis (en): The costs of the training before are still there.
// question (en): To which parameters do the old costs belong?
// diagnosis (zh): 以前训练的代价还留着。
// question (zh): 旧的代价属于哪一组参数？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::load(std::istream& in, const std::string& file) {
  Parameters loaded;
  for (const auto& [name, matrix] : read_parameters(in, file)) loaded[name] = matrix;
  parameters_ = loaded;
}

}  // namespace dnn
