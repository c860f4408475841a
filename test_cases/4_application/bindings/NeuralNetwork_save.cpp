#include <bit>
#include <cstdint>
#include <sstream>

#include "4_application/neural_network.hpp"
#include "given/parameter_file.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/binding.hpp"

namespace dnn {
namespace {

// How many numbers differ in any bit, as -0 does from 0.
double entries_changed(const Parameters& saved, const Parameters& read) {
  double changed = 0;
  for (const auto& [name, matrix] : saved) {
    if (!read.contains(name) || read.at(name).shape() != matrix.shape()) {
      changed += static_cast<double>(matrix.size());
      continue;
    }
    for (std::size_t i = 0; i < matrix.size(); ++i) {
      const auto before = std::bit_cast<std::uint64_t>(matrix.values()[i]);
      const auto after = std::bit_cast<std::uint64_t>(read.at(name).values()[i]);
      changed += before == after ? 0 : 1;
    }
  }
  return changed;
}

}  // namespace

// Without parameters the network isn't fitted. What was written is read back.
Values call_exercise(const Values& inputs) {
  Values outputs;
  const Parameters parameters = get_parameters(inputs);
  const NeuralNetwork network = NeuralNetwork::with_parameters(parameters);
  std::stringstream file;
  try {
    network.save(file);
  } catch (const NotFitted&) {
    outputs.add("exception", "NotFitted");
    outputs.add("written", static_cast<double>(file.str().size()));
    return outputs;
  }
  Parameters read;
  for (const auto& [name, matrix] : read_parameters(file, "what_save_wrote")) read[name] = matrix;
  add_parameters(outputs, read);
  outputs.add("entries_changed", entries_changed(parameters, read));
  return outputs;
}

}  // namespace dnn
