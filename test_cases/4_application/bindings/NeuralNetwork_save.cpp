#include <bit>
#include <cstdint>
#include <sstream>

#include "4_application/neural_network.hpp"
#include "given/parameter_file.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/4_application/what_is_thrown.hpp"
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

// What was written is read back; where that can't be done, `file` says why.
void add_file(Values& outputs, const Parameters& saved, std::istream& file) {
  Parameters read;
  try {
    for (const auto& [name, matrix] : read_parameters(file, "what_save_wrote")) read[name] = matrix;
  } catch (const ParameterFileError& error) {
    outputs.add("file", error.what());
    return;
  }
  outputs.add("file", "can be read");
  add_parameters(outputs, read);
  outputs.add("entries_changed", entries_changed(saved, read));
}

}  // namespace

// Without parameters the network isn't fitted.
Values call_exercise(const Values& inputs) {
  Values outputs;
  const Parameters parameters = get_parameters(inputs);
  const NeuralNetwork network = NeuralNetwork::with_parameters(parameters);
  std::stringstream file;
  if (network.is_fitted()) {
    network.save(file);
    add_file(outputs, parameters, file);
  } else {
    outputs.add("exception", what_is_thrown([&] { network.save(file); }));
    outputs.add("written", static_cast<double>(file.str().size()));
  }
  return outputs;
}

}  // namespace dnn
