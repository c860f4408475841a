#include "given/plot/points.hpp"

#include <algorithm>
#include <cstddef>
#include <stdexcept>

namespace dnn::plot {
namespace {

[[noreturn]] void refuse(const std::string& where, const std::string& reason) {
  throw std::invalid_argument(where + ": " + reason);
}

std::string entry(const char* name, std::size_t i, std::size_t j) {
  return std::string(name) + "(" + std::to_string(i) + ", " + std::to_string(j) + ")";
}

}  // namespace

void check_points(const std::string& where, const Matrix& X, const Matrix& Y) {
  if (X.rows() != 2) refuse(where, "X is " + to_string(X.shape()) + "; its shape must be (2, m)");
  if (X.cols() == 0) refuse(where, "X is (2, 0); there are no points");
  if (Y.rows() != 1 || Y.cols() != X.cols()) {
    refuse(where, "Y is " + to_string(Y.shape()) + "; beside X " + to_string(X.shape()) +
                      " it must be (1, " + std::to_string(X.cols()) + ")");
  }
  for (std::size_t j = 0; j < X.cols(); ++j) {
    for (std::size_t i = 0; i < 2; ++i) {
      if (!drawable(X(i, j))) refuse(where, entry("X", i, j) + " is not a finite number");
    }
    if (Y(0, j) != 0.0 && Y(0, j) != 1.0) refuse(where, entry("Y", 0, j) + " is neither 0 nor 1");
  }
}

void check_classes(const std::string& where, const std::vector<std::string>& classes) {
  if (classes.size() == 2) return;
  refuse(where, "classes has " + std::to_string(classes.size()) +
                    " names; it must have 2, for the labels 0 and 1");
}

Range range_of_row(const Matrix& X, std::size_t row) {
  const double* const begin = X.data() + row * X.cols();
  return padded(range_of({begin, begin + X.cols()}), 0.08);
}

void draw_points(Svg& svg, const Box& box, Range x, Range y, const Matrix& X, const Matrix& Y,
                 PointSize size) {
  const Scale to_x(x, box.left, box.right());
  const Scale to_y(y, box.bottom(), box.top);
  const std::string shape = size == PointSize::small ? "q" : "k";
  for (std::size_t j = 0; j < X.cols(); ++j) {
    svg.use(shape + (Y(0, j) == 0.0 ? "0" : "1"), to_x(X(0, j)), to_y(X(1, j)));
  }
}

std::vector<LegendEntry> legend_of_points(const std::vector<std::string>& classes) {
  return {{LegendEntry::Symbol::marker, "k0", classes[0]},
          {LegendEntry::Symbol::marker, "k1", classes[1]}};
}

std::string described_points(const Matrix& Y, const std::vector<std::string>& classes) {
  const auto ones = static_cast<std::size_t>(std::count(Y.values().begin(), Y.values().end(), 1.0));
  return std::to_string(Y.cols()) + " points: " + std::to_string(Y.cols() - ones) + " " +
         classes[0] + " (triangles), " + std::to_string(ones) + " " + classes[1] + " (circles)";
}

}  // namespace dnn::plot
