// mistake: n_y_always_1
// diagnosis (en): n_y is 1, whatever the shape of Y.
// question (en): Which side of Y counts the outputs?
// diagnosis (zh): 无论 Y 是什么形状，n_y 总是 1。
// question (zh): Y 的哪一个维度表示输出的个数？
#include "planar_data.hpp"

namespace dnn::planar {

LayerSizes layer_sizes(const Matrix& X, const Matrix&, std::size_t n_h) {
  LayerSizes sizes;
  sizes.n_x = X.rows();
  sizes.n_h = n_h;
  sizes.n_y = 1;
  return sizes;
}

}  // namespace dnn::planar
