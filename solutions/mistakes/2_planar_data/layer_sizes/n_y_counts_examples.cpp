// mistake: n_y_counts_examples
// diagnosis (en): n_y is the number of examples.
// question (en): What does each column of Y hold, and what each row?
// diagnosis (zh): n_y 成了样本的个数。
// question (zh): Y 的每一列是什么？每一行又是什么？
#include "planar_data.hpp"

namespace dnn::planar {

LayerSizes layer_sizes(const Matrix& X, const Matrix& Y, std::size_t n_h) {
  LayerSizes sizes;
  sizes.n_x = X.rows();
  sizes.n_h = n_h;
  sizes.n_y = Y.cols();
  return sizes;
}

}  // namespace dnn::planar
