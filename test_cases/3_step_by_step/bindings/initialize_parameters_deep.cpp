#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  RandomState rng(static_cast<std::uint32_t>(inputs.count("seed")));
  add_parameters(outputs,
                 initialize_parameters_deep(get_layer_dims(inputs), rng, get_scale(inputs)));
  // What rng draws next tells whether exactly the weights were drawn.
  outputs.add("rng.randn()", rng.randn());
  return outputs;
}

}  // namespace dnn
