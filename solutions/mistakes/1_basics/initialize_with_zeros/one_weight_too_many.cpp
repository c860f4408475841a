// mistake: one_weight_too_many
// diagnosis (en): w has dim + 1 entries.
// question (en): Where is the bias kept: in w, or beside it?
// diagnosis (zh): w 有 dim + 1 个元素。
// question (zh): 偏置放在哪里：在 w 里面，还是单独存放？
#include "basics.hpp"

namespace dnn::basics {

LogisticParameters initialize_with_zeros(std::size_t dim) { return {Matrix::zeros(dim + 1, 1), 0}; }

}  // namespace dnn::basics
