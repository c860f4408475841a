#include "4_application/neural_network.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

// Without parameters the network isn't fitted.
Values call_exercise(const Values& inputs) {
  Values outputs;
  const NeuralNetwork network = NeuralNetwork::with_parameters(get_parameters(inputs));
  try {
    outputs.add("p", network.predict(inputs.matrix("X")));
  } catch (const NotFitted&) {
    outputs.add("exception", "NotFitted");
  }
  return outputs;
}

}  // namespace dnn
