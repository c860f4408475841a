#include "given/plot/points.hpp"

#include <algorithm>
#include <cstddef>
#include <stdexcept>

#include "given/plot/messages.hpp"

namespace dnn::plot {
namespace {

[[noreturn]] void refuse(const std::string& where, const std::string& reason) {
  throw std::invalid_argument(say(messages::name_and_text, where, reason));
}

}  // namespace

void check_points(const std::string& where, const Matrix& X, const Matrix& Y) {
  if (X.rows() != 2) refuse(where, say(messages::X_shape, to_string(X.shape())));
  if (X.cols() == 0) refuse(where, say(messages::no_points));
  if (Y.rows() != 1 || Y.cols() != X.cols()) {
    refuse(where, say(messages::Y_shape, to_string(Y.shape()), to_string(X.shape()), X.cols()));
  }
  for (std::size_t j = 0; j < X.cols(); ++j) {
    for (std::size_t i = 0; i < 2; ++i) {
      if (!drawable(X(i, j))) refuse(where, say(messages::entry_not_finite, "X", i, j));
    }
    if (Y(0, j) != 0.0 && Y(0, j) != 1.0) refuse(where, say(messages::no_label, "Y", 0, j));
  }
}

void check_classes(const std::string& where, const std::vector<std::string>& classes) {
  if (classes.size() == 2) return;
  refuse(where, say(messages::two_classes, classes.size()));
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
  return say(messages::points_in_words, Y.cols(), Y.cols() - ones, classes[0], ones, classes[1]);
}

}  // namespace dnn::plot
