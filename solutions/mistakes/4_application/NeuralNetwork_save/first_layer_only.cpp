// mistake: first_layer_only
// diagnosis (en): Only W1 and b1 are written.
// question (en): How many layers do the parameters have?
// diagnosis (zh): 只写入了 W1 和 b1。
// question (zh): 参数一共有几层？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::save(std::ostream& out) const {
  require_fitted("save");
  write_parameters(out, {{"W1", parameters_["W1"]}, {"b1", parameters_["b1"]}});
}

}  // namespace dnn
