// mistake: n_x_counts_examples
// diagnosis (en): n_x is the number of examples.
// question (en): What does each column of X hold, and what each row?
// diagnosis (zh): n_x 成了样本的个数。
// question (zh): X 的每一列是什么？每一行又是什么？
#include "planar_data.hpp"

namespace dnn::planar {

LayerSizes layer_sizes(const Matrix& X, const Matrix& Y, std::size_t n_h) {
  LayerSizes sizes;
  sizes.n_x = X.cols();
  sizes.n_h = n_h;
  sizes.n_y = Y.rows();
  return sizes;
}

}  // namespace dnn::planar
