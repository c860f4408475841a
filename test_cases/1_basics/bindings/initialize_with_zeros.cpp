#include "test_cases/1_basics/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

Values call_exercise(const Values& inputs) {
  Values outputs;
  const auto [w, b] = basics::initialize_with_zeros(inputs.count("dim"));
  basics::add_parameters(outputs, w, b);
  return outputs;
}

}  // namespace dnn
