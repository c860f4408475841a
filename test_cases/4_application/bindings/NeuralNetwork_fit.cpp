#include "4_application/neural_network.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {

// `times` is how often the network is fitted with X and Y; before that with X_before and Y_before,
// where they are given.
Values call_exercise(const Values& inputs) {
  Values outputs;
  const ObservedTraining training(inputs);
  NeuralNetwork network(get_sizes(inputs, "hidden_layer_sizes"), training.options);
  bool returns_itself = true;
  if (inputs.find("X_before") != nullptr) {
    network.fit(inputs.matrix("X_before"), inputs.matrix("Y_before"));
  }
  for (std::size_t time = 0; time < inputs.count("times"); ++time) {
    const NeuralNetwork& returned = network.fit(inputs.matrix("X"), inputs.matrix("Y"));
    returns_itself = returns_itself && &returned == &network;
  }
  add_parameters(outputs, network.parameters());
  add_row(outputs, "costs", network.costs());
  outputs.add("returns_itself", returns_itself ? 1.0 : 0.0);
  training.add_progress(outputs);
  return outputs;
}

}  // namespace dnn
