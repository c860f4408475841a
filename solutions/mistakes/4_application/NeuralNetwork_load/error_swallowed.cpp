// mistake: error_swallowed
// diagnosis (en): A file that can't be read is no error.
// question (en): Who learns that the file is damaged?
// diagnosis (zh): 文件无法读取时没有报错。
// question (zh): 文件损坏时，谁会知道？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::load(std::istream& in, const std::string& file) {
  Parameters loaded;
  try {
    for (const auto& [name, matrix] : read_parameters(in, file)) loaded[name] = matrix;
  } catch (const ParameterFileError&) {
    return;
  }
  parameters_ = loaded;
  costs_.clear();
}

}  // namespace dnn
