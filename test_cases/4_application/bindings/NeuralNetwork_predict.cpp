#include "4_application/neural_network.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/4_application/what_is_thrown.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

// Without parameters the network isn't fitted.
Values call_exercise(const Values& inputs) {
  Values outputs;
  const NeuralNetwork network = NeuralNetwork::with_parameters(get_parameters(inputs));
  const auto answer = [&] { return network.predict(inputs.matrix("X")); };
  if (network.is_fitted())
    outputs.add("p", answer());
  else
    outputs.add("exception", what_is_thrown(answer));
  return outputs;
}

}  // namespace dnn
