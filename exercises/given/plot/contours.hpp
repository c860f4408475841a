// Where a model's answer is at least a level: areas as polygons, found by marching squares.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "given/matrix.hpp"
#include "given/plot/axis.hpp"

namespace dnn::plot {

struct Point {
  double x = 0.0, y = 0.0;
  bool operator==(const Point&) const = default;
};

// Closed: the last point is joined to the first.
using Polygon = std::vector<Point>;

// columns × rows points, both at least 2, spread evenly over the ranges, their ends included.
struct Grid {
  Range x, y;
  std::size_t columns = 2, rows = 2;

  std::size_t size() const { return columns * rows; }

  // Number i of the grid; counted row by row from (x.low, y.low).
  Point point(std::size_t i) const;
};

// (2, n) points, x above y, give (1, n) numbers.
using Field = std::function<Matrix(const Matrix&)>;

// The polygons around {field >= level} in the grid's rectangle, holes as polygons of their own: to
// be filled with the even-odd rule. `values` (1, size()) holds the field on the grid. Each vertex
// is found by halving the grid's edges, where the field is asked again, so that the outline is
// smooth also where the field jumps from 0 to 1.
std::vector<Polygon> areas_above(const Field& field, const Grid& grid, const Matrix& values,
                                 double level);

// The polygon without the points that lie within `tolerance` of the line through their neighbours
// (Douglas and Peucker).
Polygon simplified(const Polygon& polygon, double tolerance);

}  // namespace dnn::plot
