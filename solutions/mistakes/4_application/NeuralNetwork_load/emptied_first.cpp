// mistake: emptied_first
// diagnosis (en): A file that can't be read costs the network the parameters that it had.
// question (en): What has your code changed by the time read_parameters throws?
// diagnosis (zh): 文件无法读取时，网络丢失了原有的参数。
// question (zh): read_parameters 抛出异常时，你的代码已经改动了什么？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::load(std::istream& in, const std::string& file) {
  parameters_ = {};
  costs_.clear();
  Parameters loaded;
  for (const auto& [name, matrix] : read_parameters(in, file)) loaded[name] = matrix;
  parameters_ = loaded;
}

}  // namespace dnn
