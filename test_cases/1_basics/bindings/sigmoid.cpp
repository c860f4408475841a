#include "test_cases/1_basics/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  outputs.add("s", basics::sigmoid(inputs.matrix("x")));
  return outputs;
}

}  // namespace dnn
