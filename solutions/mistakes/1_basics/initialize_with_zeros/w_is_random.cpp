// mistake: w_is_random
// diagnosis (en): w holds small random numbers, as for a network with hidden layers.
// question (en): Does one neuron need random weights, and why do hidden layers?
// diagnosis (zh): w 是很小的随机数，就像有隐藏层的网络那样。
// question (zh): 单个神经元需要随机权重吗？隐藏层又为什么需要？
#include "basics.hpp"
#include "given/random_state.hpp"

namespace dnn::basics {

LogisticParameters initialize_with_zeros(std::size_t dim) {
  RandomState rng(1);
  return {rng.randn(dim, 1) * 0.01, 0};
}

}  // namespace dnn::basics
