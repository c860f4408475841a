#include "4_application/neural_network.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/4_application/what_is_thrown.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

// Without parameters the network isn't fitted. Where it isn't, or there is no label for each
// example, the score throws.
Values call_exercise(const Values& inputs) {
  Values outputs;
  const NeuralNetwork network = NeuralNetwork::with_parameters(get_parameters(inputs));
  const Matrix& X = inputs.matrix("X");
  const Matrix& Y = inputs.matrix("Y");
  const auto score = [&] { return network.score(X, Y); };
  if (network.is_fitted() && Y.cols() == X.cols())
    outputs.add("score", score());
  else
    outputs.add("exception", what_is_thrown(score));
  return outputs;
}

}  // namespace dnn
