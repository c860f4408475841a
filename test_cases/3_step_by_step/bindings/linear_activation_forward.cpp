#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  const auto [A, cache] = linear_activation_forward(inputs.matrix("A_prev"), inputs.matrix("W"),
                                                    inputs.matrix("b"), inputs.text("activation"));
  outputs.add("A", A);
  add_layer_cache(outputs, "cache", cache);
  return outputs;
}

}  // namespace dnn
