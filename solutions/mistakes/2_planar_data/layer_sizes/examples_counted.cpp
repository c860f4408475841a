// mistake: examples_counted
// diagnosis (en): n_x and n_y are both the number of examples.
// question (en): Is an example a row or a column of X?
// diagnosis (zh): n_x 和 n_y 都成了样本的个数。
// question (zh): 在 X 中，一个样本是一行还是一列？
#include "planar_data.hpp"

namespace dnn::planar {

LayerSizes layer_sizes(const Matrix& X, const Matrix& Y, std::size_t n_h) {
  LayerSizes sizes;
  sizes.n_x = X.cols();
  sizes.n_h = n_h;
  sizes.n_y = Y.cols();
  return sizes;
}

}  // namespace dnn::planar
