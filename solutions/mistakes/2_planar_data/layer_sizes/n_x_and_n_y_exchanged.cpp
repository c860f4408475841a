// mistake: n_x_and_n_y_exchanged
// diagnosis (en): n_x and n_y have changed places.
// question (en): Which of the two belongs to X, and which to Y?
// diagnosis (zh): n_x 和 n_y 互换了。
// question (zh): 哪一个属于 X？哪一个属于 Y？
#include "planar_data.hpp"

namespace dnn::planar {

LayerSizes layer_sizes(const Matrix& X, const Matrix& Y, std::size_t n_h) {
  LayerSizes sizes;
  sizes.n_x = Y.rows();
  sizes.n_h = n_h;
  sizes.n_y = X.rows();
  return sizes;
}

}  // namespace dnn::planar
