#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  const auto [AL, caches] = L_model_forward(inputs.matrix("X"), get_parameters(inputs));
  outputs.add("AL", AL);
  add_caches(outputs, caches);
  return outputs;
}

}  // namespace dnn
