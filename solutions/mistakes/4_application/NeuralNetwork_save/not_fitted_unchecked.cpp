// mistake: not_fitted_unchecked
// diagnosis (en): A network that has learned nothing is saved like any other.
// question (en): Which line of yours asks whether there are parameters?
// diagnosis (zh): 尚未训练的网络也照样保存。
// question (zh): 你的哪一行代码检查网络是否已有参数？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::save(std::ostream& out) const { write_parameters(out, parameters_); }

}  // namespace dnn
