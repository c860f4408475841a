// Labelled points, as scatter, decision_boundary and small_multiples draw them.
#pragma once

#include <string>
#include <vector>

#include "given/matrix.hpp"
#include "given/plot/axis.hpp"
#include "given/plot/frame.hpp"
#include "given/plot/svg.hpp"

namespace dnn::plot {

// Throw std::invalid_argument, beginning with `where`, unless X is (2, m) and finite, Y is (1, m)
// of 0 and 1, m is positive, and there are two classes.
void check_points(const std::string& where, const Matrix& X, const Matrix& Y);
void check_classes(const std::string& where, const std::vector<std::string>& classes);

// The range of a row of the points, with room around the outermost.
Range range_of_row(const Matrix& X, std::size_t row);

enum class PointSize { normal, small };

// A marker for each point, in their order.
void draw_points(Svg& svg, const Box& box, Range x, Range y, const Matrix& X, const Matrix& Y,
                 PointSize size);

// The entries of the legend for the two shapes.
std::vector<LegendEntry> legend_of_points(const std::vector<std::string>& classes);

// "400 points: 200 red (triangles), 200 blue (circles)"
std::string described_points(const Matrix& Y, const std::vector<std::string>& classes);

}  // namespace dnn::plot
