// mistake: w_is_square
// diagnosis (en): w has the shape (dim, dim).
// question (en): How many weights does one neuron with dim inputs have?
// diagnosis (zh): w 的形状成了 (dim, dim)。
// question (zh): 一个有 dim 个输入的神经元有多少个权重？
#include "basics.hpp"

namespace dnn::basics {

LogisticParameters initialize_with_zeros(std::size_t dim) { return {Matrix::zeros(dim, dim), 0}; }

}  // namespace dnn::basics
