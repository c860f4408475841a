#include <algorithm>
#include <sstream>

#include "4_application/neural_network.hpp"
#include "given/parameter_file.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {
namespace {

// A parameter file, without its last `cut` characters.
std::string text_of(const Parameters& parameters, std::size_t cut) {
  std::ostringstream file;
  write_parameters(file, parameters);
  const std::string text = file.str();
  return text.substr(0, text.size() - std::min(cut, text.size()));
}

}  // namespace

// Where there are an X and a Y, the network was fitted with them before it loads. Only of a file
// that is cut short an exception is an answer.
Values call_exercise(const Values& inputs) {
  Values outputs;
  std::istringstream file(text_of(get_parameters(inputs), inputs.count("cut")));
  NeuralNetwork network({});
  if (inputs.find("X") != nullptr) {
    TrainingOptions options;
    options.num_iterations = 2;
    options.cost_every = 1;
    network = NeuralNetwork(get_sizes(inputs, "hidden_layer_sizes"), options);
    network.fit(inputs.matrix("X"), inputs.matrix("Y"));
  }
  try {
    network.load(file, "saved.txt");
    outputs.add("exception", "nothing");
  } catch (const ParameterFileError& error) {
    if (inputs.count("cut") == 0) throw;
    const std::string what = error.what();
    outputs.add("exception", "ParameterFileError in " + what.substr(0, what.find(':')));
  }
  add_parameters(outputs, network.parameters());
  add_row(outputs, "costs", network.costs());
  return outputs;
}

}  // namespace dnn
