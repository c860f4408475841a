#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  outputs.add("cost", compute_cost(inputs.matrix("AL"), inputs.matrix("Y")));
  return outputs;
}

}  // namespace dnn
