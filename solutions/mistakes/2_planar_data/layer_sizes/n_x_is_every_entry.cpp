// mistake: n_x_is_every_entry
// diagnosis (en): n_x is the number of all entries of X.
// question (en): How many inputs does one example have?
// diagnosis (zh): n_x 成了 X 中元素的总数。
// question (zh): 一个样本有多少个输入？
#include "planar_data.hpp"

namespace dnn::planar {

LayerSizes layer_sizes(const Matrix& X, const Matrix& Y, std::size_t n_h) {
  LayerSizes sizes;
  sizes.n_x = X.size();
  sizes.n_h = n_h;
  sizes.n_y = Y.rows();
  return sizes;
}

}  // namespace dnn::planar
