// mistake: written_twice
// diagnosis (en): The parameters are written twice.
// question (en): How often does your code call write_parameters?
// diagnosis (zh): 参数写了两遍。
// question (zh): 你的代码调用了几次 write_parameters？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::save(std::ostream& out) const {
  require_fitted("save");
  write_parameters(out, parameters_);
  write_parameters(out, parameters_);
}

}  // namespace dnn
