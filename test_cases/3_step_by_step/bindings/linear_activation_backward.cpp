#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  const auto [dA_prev, dW, db] = linear_activation_backward(
      inputs.matrix("dA"), get_layer_cache(inputs, "cache"), inputs.text("activation"));
  outputs.add("dA_prev", dA_prev);
  outputs.add("dW", dW);
  outputs.add("db", db);
  return outputs;
}

}  // namespace dnn
