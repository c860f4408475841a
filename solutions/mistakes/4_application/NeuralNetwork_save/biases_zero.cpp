// mistake: biases_zero
// diagnosis (en): The biases are written as 0.
// question (en): Do the biases stay 0 while the network learns?
// diagnosis (zh): 偏置都写成了 0。
// question (zh): 训练之后，偏置还是 0 吗？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::save(std::ostream& out) const {
  require_fitted("save");
  Parameters written = parameters_;
  for (std::size_t l = 1; l <= written.size() / 2; ++l) written["b" + std::to_string(l)] *= 0;
  write_parameters(out, written);
}

}  // namespace dnn
