// mistake: w_is_ones
// diagnosis (en): w holds ones.
// question (en): What does the name of the function promise?
// diagnosis (zh): w 全是 1。
// question (zh): 函数的名字说的是什么初始值？
#include "basics.hpp"

namespace dnn::basics {

LogisticParameters initialize_with_zeros(std::size_t dim) { return {Matrix(dim, 1, 1), 0}; }

}  // namespace dnn::basics
