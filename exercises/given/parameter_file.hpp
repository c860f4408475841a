// Parameter files: the weights and biases of a network as text, exact to the last bit.
//
//   dnn-parameters 1           the version of the format
//   layers 3 2 1               n_0 n_1 … n_L: inputs, then the units of every layer
//   matrix W1 2 3              name, rows, columns; then one line a row
//   0.5 -0.25 1e-300
//   1 0 -0
//   matrix b1 2 1
//   0
//   0
//   matrix W2 1 2              … WL, bL, in this order
//   0.1 0.2
//   matrix b2 1 1
//   0
//   end
//
// Wl is (n_l, n_prev), bl (n_l, 1). A number is the shortest decimal that reads back as the same
// double (std::to_chars); NaN and infinity don't occur. One space stands between words, a line feed
// (or a carriage return and a line feed) after every line, nothing after the last. At most 100
// layers, 1,000,000 units a layer and 10,000,000 numbers in all. A reader refuses other versions.
#pragma once

#include <iosfwd>
#include <stdexcept>
#include <string>

#include "given/named_matrices.hpp"

namespace dnn {

// Thrown for what isn't a parameter file. what() is one line, "FILE:LINE: what is wrong".
class ParameterFileError : public std::runtime_error {
 public:
  explicit ParameterFileError(const std::string& message);
};

// Throws std::invalid_argument unless the parameters are W1, b1, …, WL, bL, in this order, of
// shapes that fit together, finite and within the limits; then nothing is written. Throws
// std::runtime_error when `out` takes no more.
void write_parameters(std::ostream& out, const NamedMatrices& parameters);

// Reads to the end of `in`. `file` is the name that errors carry. Throws ParameterFileError.
NamedMatrices read_parameters(std::istream& in, const std::string& file);

}  // namespace dnn
