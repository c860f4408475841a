// Text for numbers and arrays, as NumPy prints them: str(np.array(…)) and str(np.float64(…)).
//
// The notebooks were run with two generations of NumPy, and their outputs differ:
//
//                     up to 1.13 (legacy)                 since 1.14 (modern)
//   zeros((2, 1))     [[ 0.]                              [[0.]
//                      [ 0.]]                              [0.]]
//   a number          0.414931599615  (12 digits)         0.414931599615397 (shortest exact)
#pragma once

#include <string>

#include "given/matrix.hpp"

namespace dnn {

enum class NumpyStyle { legacy, modern };

// str(number) of a np.float64.
std::string numpy_str(double number, NumpyStyle style = NumpyStyle::modern);

// str(array) of a two-dimensional float array: 8 digits, lines of at most 75 characters, and more
// than 1000 entries shortened to the first and last three of each axis.
std::string numpy_str(const Matrix& array, NumpyStyle style = NumpyStyle::modern);

}  // namespace dnn
