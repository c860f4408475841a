// For tests: points in the plane and models that answer for them.
#pragma once

#include <cmath>
#include <cstddef>

#include "given/matrix.hpp"
#include "given/plot/plot.hpp"

namespace dnn::plot {

struct Points {
  Matrix X, Y;
};

// A flower of `count` points; label 1 where sin 4t > 0.
inline Points flower(std::size_t count) {
  Points points{Matrix(2, count), Matrix(1, count)};
  for (std::size_t i = 0; i < count; ++i) {
    const double t = 6.28 * static_cast<double>(i) / static_cast<double>(count);
    const double radius = 4.0 * std::sin(4.0 * t);
    points.X(0, i) = radius * std::sin(t);
    points.X(1, i) = radius * std::cos(t);
    points.Y(0, i) = radius > 0.0 ? 1.0 : 0.0;
  }
  return points;
}

// The probability grows from left to right: 0.5 at x = 0.
inline Matrix slope(const Matrix& points) {
  Matrix answers(1, points.cols());
  for (std::size_t i = 0; i < points.cols(); ++i) answers(0, i) = 1 / (1 + std::exp(-points(0, i)));
  return answers;
}

// 1 on the right, 0 on the left.
inline Matrix halves(const Matrix& points) {
  Matrix answers(1, points.cols());
  for (std::size_t i = 0; i < points.cols(); ++i) answers(0, i) = points(0, i) > 0.0 ? 1.0 : 0.0;
  return answers;
}

// Eight petals around the origin, 0 and 1.
inline Matrix petals(const Matrix& points) {
  Matrix answers(1, points.cols());
  for (std::size_t i = 0; i < points.cols(); ++i) {
    const double t = std::atan2(points(0, i), points(1, i));
    answers(0, i) = std::sin(8.0 * t) * std::hypot(points(0, i), points(1, i)) > 1.0 ? 1.0 : 0.0;
  }
  return answers;
}

}  // namespace dnn::plot
