// Exercise 5: a network that trains itself. neural_network.hpp says what it must do.
#include "neural_network.hpp"

namespace dnn {

NeuralNetwork& NeuralNetwork::fit(const Matrix& X, const Matrix& Y) {
  // START CODE HERE (about 7 lines)
  throw NotImplemented("NeuralNetwork/fit");
  // END CODE HERE
}

}  // namespace dnn
