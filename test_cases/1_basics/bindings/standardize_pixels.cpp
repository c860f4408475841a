#include "test_cases/1_basics/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  outputs.add("X_standardized", basics::standardize_pixels(inputs.matrix("X")));
  return outputs;
}

}  // namespace dnn
