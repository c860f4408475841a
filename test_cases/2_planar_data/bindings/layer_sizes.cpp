#include "2_planar_data/planar_data.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  const auto [n_x, n_h, n_y] =
      planar::layer_sizes(inputs.matrix("X"), inputs.matrix("Y"), inputs.count("n_h"));
  outputs.add("n_x", static_cast<double>(n_x));
  outputs.add("n_h", static_cast<double>(n_h));
  outputs.add("n_y", static_cast<double>(n_y));
  return outputs;
}

}  // namespace dnn
