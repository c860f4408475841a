// mistake: in_float
// diagnosis (en): The parameters are rounded to float before they are written.
// question (en): How many digits does a double have?
// diagnosis (zh): 写入之前，参数被舍入成了 float。
// question (zh): double 有多少位有效数字？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::save(std::ostream& out) const {
  require_fitted("save");
  Parameters written;
  for (const auto& [name, matrix] : parameters_) {
    written[name] = matrix;
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
      for (std::size_t j = 0; j < matrix.cols(); ++j) {
        written[name](i, j) = static_cast<float>(matrix(i, j));
      }
    }
  }
  write_parameters(out, written);
}

}  // namespace dnn
