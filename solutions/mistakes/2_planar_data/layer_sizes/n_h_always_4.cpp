// mistake: n_h_always_4
// diagnosis (en): n_h is 4, whatever is asked for.
// question (en): Who chooses n_h: your function or its caller?
// diagnosis (zh): 无论要求多少个隐藏单元，n_h 总是 4。
// question (zh): n_h 由谁决定：你的函数，还是调用者？
#include "planar_data.hpp"

namespace dnn::planar {

LayerSizes layer_sizes(const Matrix& X, const Matrix& Y, std::size_t) {
  LayerSizes sizes;
  sizes.n_x = X.rows();
  sizes.n_h = 4;
  sizes.n_y = Y.rows();
  return sizes;
}

}  // namespace dnn::planar
