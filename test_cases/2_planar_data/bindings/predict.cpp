#include "test_cases/2_planar_data/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  outputs.add("predictions", planar::predict(planar::get_parameters(inputs), inputs.matrix("X")));
  return outputs;
}

}  // namespace dnn
