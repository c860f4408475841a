// mistake: nothing_written
// diagnosis (en): Nothing is written.
// question (en): Which line of yours writes to out?
// diagnosis (zh): 什么也没有写入。
// question (zh): 你的哪一行代码向 out 写入内容？
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::save(std::ostream& out) const {
  require_fitted("save");
  static_cast<void>(out);
}

}  // namespace dnn
