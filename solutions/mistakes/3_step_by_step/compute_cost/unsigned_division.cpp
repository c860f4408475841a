// mistake: unsigned_division
// diagnosis (en): The cost is -2^64 times the right one, as if -1 were 2^64 - 1.
// question (en): Which type does m have, and can that type hold -1?
// diagnosis (zh): 代价是正确值的 -2^64 倍，就像把 -1 当成了 2^64 - 1。
// question (zh): m 是什么类型？这种类型能表示 -1 吗？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const std::size_t m = Y.cols();  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
