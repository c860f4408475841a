// Exercise 10: a network comes back from a file. neural_network.hpp says what it must do.
#include "given/parameter_file.hpp"
#include "neural_network.hpp"

namespace dnn {

void NeuralNetwork::load(std::istream& in, const std::string& file) {
  // START CODE HERE (about 4 lines)
  throw NotImplemented("NeuralNetwork/load");
  // END CODE HERE
}

}  // namespace dnn
