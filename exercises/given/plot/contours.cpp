// The grid gets a ring of nodes around it that count as lower than any level: areas close along the
// border. An edge joins two neighbouring nodes; a polygon passes through the edges of which one
// node is inside and one is not. In every cell the polygon runs with the inside to its left, so
// each such edge has exactly one successor, and following successors closes every polygon.
#include "given/plot/contours.hpp"

#include <algorithm>
#include <array>

namespace dnn::plot {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr int halvings = 6;

class Outlines {
 public:
  Outlines(const Grid& grid, const Matrix& values, double level)
      : grid_(grid), columns_(grid.columns + 2), rows_(grid.rows + 2) {
    mark_inside(values, level);
    next_.assign(2 * columns_ * rows_, none);
    for (std::size_t row = 0; row + 1 < rows_; ++row) {
      for (std::size_t column = 0; column + 1 < columns_; ++column) {
        join_edges_of_cell(row * columns_ + column);
      }
    }
  }

  // Every polygon as its edges. An edge is 2 node for the one to the right of the node, 2 node + 1
  // for the one upwards.
  std::vector<std::vector<std::size_t>> loops() {
    std::vector<std::vector<std::size_t>> loops;
    for (std::size_t first = 0; first < next_.size(); ++first) {
      std::vector<std::size_t> loop;
      for (std::size_t edge = first; next_[edge] != none;) {
        loop.push_back(edge);
        edge = std::exchange(next_[edge], none);
      }
      if (!loop.empty()) loops.push_back(std::move(loop));
    }
    return loops;
  }

  // The two nodes of an edge, the inner one first. Both are the same point where the edge leads
  // into the ring.
  std::array<Point, 2> ends(std::size_t edge) const {
    const std::size_t node = edge / 2;
    const std::size_t other = node + (edge % 2 == 0 ? 1 : columns_);
    return inside_[node] ? std::array{point(node), point(other)}
                         : std::array{point(other), point(node)};
  }

 private:
  void mark_inside(const Matrix& values, double level) {
    inside_.assign(columns_ * rows_, false);
    for (std::size_t i = 0; i < grid_.size(); ++i) {
      const std::size_t row = i / grid_.columns + 1;
      inside_[row * columns_ + i % grid_.columns + 1] = values(0, i) >= level;
    }
  }

  // Corners and edges are numbered around the cell: edge k leads from corner k to corner k + 1.
  void join_edges_of_cell(std::size_t node) {
    const std::array corners = {node, node + 1, node + columns_ + 1, node + columns_};
    const std::array edges = {2 * node, 2 * (node + 1) + 1, 2 * (node + columns_), 2 * node + 1};
    const auto inside = [&](std::size_t k) { return bool{inside_[corners[k % 4]]}; };
    for (std::size_t k = 0; k < 4; ++k) {
      if (!inside(k) || inside(k + 1)) continue;  // the polygon comes in where the inside ends
      std::size_t last = k;
      while (inside(last + 3)) last += 3;
      next_[edges[k]] = edges[(last + 3) % 4];
    }
  }

  Point point(std::size_t node) const {
    const std::size_t column = std::clamp<std::size_t>(node % columns_, 1, grid_.columns) - 1;
    const std::size_t row = std::clamp<std::size_t>(node / columns_, 1, grid_.rows) - 1;
    return grid_.point(row * grid_.columns + column);
  }

  Grid grid_;
  std::size_t columns_, rows_;
  std::vector<bool> inside_;
  std::vector<std::size_t> next_;  // by edge
};

Point middle(const std::array<Point, 2>& ends) {
  return {(ends[0].x + ends[1].x) / 2.0, (ends[0].y + ends[1].y) / 2.0};
}

// Halves every stretch {inner, outer} around the place where the field falls below the level.
void close_in(const Field& field, double level, std::vector<std::array<Point, 2>>& stretches) {
  Matrix points(2, stretches.size());
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    points(0, i) = middle(stretches[i]).x;
    points(1, i) = middle(stretches[i]).y;
  }
  const Matrix values = field(points);
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    stretches[i][values(0, i) >= level ? 0 : 1] = middle(stretches[i]);
  }
}

double squared_distance(Point p, Point from, Point to) {
  const double dx = to.x - from.x, dy = to.y - from.y;
  const double length = dx * dx + dy * dy;
  double t = length == 0.0 ? 0.0 : ((p.x - from.x) * dx + (p.y - from.y) * dy) / length;
  t = std::clamp(t, 0.0, 1.0);
  const double x = from.x + t * dx - p.x, y = from.y + t * dy - p.y;
  return x * x + y * y;
}

// Marks the points between first and last (a number below 2 n, taken modulo n) that must stay.
void keep_corners(const Polygon& polygon, std::size_t first, std::size_t last, double tolerance,
                  std::vector<bool>& kept) {
  const std::size_t n = polygon.size();
  double worst = tolerance * tolerance;
  std::size_t corner = none;
  for (std::size_t i = first + 1; i < last; ++i) {
    const double distance = squared_distance(polygon[i % n], polygon[first], polygon[last % n]);
    if (distance > worst) {
      worst = distance;
      corner = i;
    }
  }
  if (corner == none) return;
  kept[corner] = true;
  keep_corners(polygon, first, corner, tolerance, kept);
  keep_corners(polygon, corner, last, tolerance, kept);
}

}  // namespace

Point Grid::point(std::size_t i) const {
  const auto share = [](std::size_t k, std::size_t count) {
    return static_cast<double>(k) / static_cast<double>(count - 1);
  };
  return {x.low + x.span() * share(i % columns, columns),
          y.low + y.span() * share(i / columns, rows)};
}

std::vector<Polygon> areas_above(const Field& field, const Grid& grid, const Matrix& values,
                                 double level) {
  Outlines outlines(grid, values, level);
  const std::vector<std::vector<std::size_t>> loops = outlines.loops();
  std::vector<std::array<Point, 2>> stretches;
  for (const std::vector<std::size_t>& loop : loops) {
    for (const std::size_t edge : loop) stretches.push_back(outlines.ends(edge));
  }
  for (int i = 0; i < halvings && !stretches.empty(); ++i) close_in(field, level, stretches);
  std::vector<Polygon> polygons;
  auto stretch = stretches.begin();
  for (const std::vector<std::size_t>& loop : loops) {
    Polygon& polygon = polygons.emplace_back();
    for (std::size_t i = 0; i < loop.size(); ++i) polygon.push_back(middle(*stretch++));
  }
  return polygons;
}

Polygon simplified(const Polygon& polygon, double tolerance) {
  const std::size_t n = polygon.size();
  if (n < 4) return polygon;
  std::size_t farthest = 0;
  const auto distance = [&](std::size_t i) {
    return squared_distance(polygon[i], polygon[0], polygon[0]);
  };
  for (std::size_t i = 1; i < n; ++i) {
    if (distance(i) > distance(farthest)) farthest = i;
  }
  std::vector<bool> kept(n, false);
  kept[0] = kept[farthest] = true;
  keep_corners(polygon, 0, farthest, tolerance, kept);
  keep_corners(polygon, farthest, n, tolerance, kept);
  Polygon result;
  for (std::size_t i = 0; i < n; ++i) {
    if (kept[i]) result.push_back(polygon[i]);
  }
  return result;
}

}  // namespace dnn::plot
