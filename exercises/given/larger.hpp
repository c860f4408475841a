// For maximum and max.
#pragma once

#include <cmath>

namespace dnn {

// The larger of two numbers; NaN wins, as in np.maximum. Two selections, which can be vectorised.
inline double larger(double a, double b) {
  const double not_smaller = a >= b ? a : b;
  return std::isnan(a) ? a : not_smaller;
}

}  // namespace dnn
