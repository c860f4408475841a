#include "test_cases/2_planar_data/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  planar::add_parameters(outputs, planar::update_parameters(planar::get_parameters(inputs),
                                                            planar::get_gradients(inputs),
                                                            inputs.number("learning_rate")));
  return outputs;
}

}  // namespace dnn
