// mistake: b_is_1
// diagnosis (en): b is 1.
// question (en): What should b be before anything is learnt?
// diagnosis (zh): b 成了 1。
// question (zh): 在学习开始之前，b 应当是多少？
#include "basics.hpp"

namespace dnn::basics {

LogisticParameters initialize_with_zeros(std::size_t dim) { return {Matrix::zeros(dim, 1), 1}; }

}  // namespace dnn::basics
