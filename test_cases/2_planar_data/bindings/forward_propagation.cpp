#include "test_cases/2_planar_data/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  const auto [A2, cache] =
      planar::forward_propagation(inputs.matrix("X"), planar::get_parameters(inputs));
  outputs.add("A2", A2);
  planar::add_cache(outputs, cache);
  return outputs;
}

}  // namespace dnn
