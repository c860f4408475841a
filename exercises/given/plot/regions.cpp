#include "given/plot/regions.hpp"

#include <algorithm>
#include <cstddef>
#include <stdexcept>

#include "given/plot/messages.hpp"

namespace dnn::plot {
namespace {

constexpr double tolerance = 0.15;  // pixels by which an outline may be off

[[noreturn]] void refuse(const std::string& where, const std::string& reason) {
  throw std::invalid_argument(say(messages::name_and_text, where, reason));
}

Field checked(const std::string& where, const Model& model) {
  if (!model) refuse(where, say(messages::no_model));
  return [=](const Matrix& points) {
    const Matrix answers = model(points);
    const Shape expected{1, points.cols()};
    if (answers.shape() != expected) {
      refuse(where, say(messages::answer_shape, to_string(answers.shape()),
                        to_string(points.shape()), to_string(expected)));
    }
    for (std::size_t j = 0; j < answers.cols(); ++j) {
      if (drawable(answers(0, j))) continue;
      refuse(where,
             say(messages::answer_not_finite, number(points(0, j), 3), number(points(1, j), 3)));
    }
    return answers;
  };
}

Matrix points_of(const Grid& grid) {
  Matrix points(2, grid.size());
  for (std::size_t i = 0; i < grid.size(); ++i) {
    points(0, i) = grid.point(i).x;
    points(1, i) = grid.point(i).y;
  }
  return points;
}

bool is_label(double answer) { return answer == 0.0 || answer == 1.0; }

// In pixels of the box, without the points that make no difference.
std::vector<Polygon> in_pixels(const std::vector<Polygon>& polygons, const Scale& to_x,
                               const Scale& to_y) {
  std::vector<Polygon> result;
  for (Polygon polygon : polygons) {
    for (Point& point : polygon) point = {to_x(point.x), to_y(point.y)};
    polygon = simplified(polygon, tolerance);
    if (polygon.size() > 2) result.push_back(polygon);
  }
  return result;
}

std::string text_of(Point point) { return number(point.x) + " " + number(point.y); }

std::string filled(const std::vector<Polygon>& polygons) {
  std::string d;
  for (const Polygon& polygon : polygons) {
    for (std::size_t i = 0; i < polygon.size(); ++i)
      d += (i == 0 ? "M" : "L") + text_of(polygon[i]);
    d += "z";
  }
  return d;
}

bool along_border(Point a, Point b, const Box& box) {
  const auto both = [](double p, double q, double side) {
    return std::abs(p - side) < 0.05 && std::abs(q - side) < 0.05;
  };
  return both(a.x, b.x, box.left) || both(a.x, b.x, box.right()) || both(a.y, b.y, box.top) ||
         both(a.y, b.y, box.bottom());
}

// The outlines without what runs along the border of the box.
std::string outlined(const std::vector<Polygon>& polygons, const Box& box) {
  std::string d;
  for (const Polygon& polygon : polygons) {
    bool pen_down = false;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
      const Point from = polygon[i], to = polygon[(i + 1) % polygon.size()];
      const bool drawn = !along_border(from, to, box);
      if (drawn && !pen_down) d += "M" + text_of(from);
      if (drawn) d += "L" + text_of(to);
      pen_down = drawn;
    }
  }
  return d;
}

}  // namespace

Regions regions_of(const std::string& where, const Model& model, Range x, Range y,
                   std::size_t columns) {
  const Field field = checked(where, model);
  const Grid grid{x, y, columns, columns};
  const Matrix answers = field(points_of(grid));
  const std::vector<double>& values = answers.values();
  Regions regions;
  regions.labels_only = std::all_of(values.begin(), values.end(), is_label);
  const auto ones = std::count_if(values.begin(), values.end(), [](double p) { return p >= 0.5; });
  regions.share_of_one = static_cast<double>(ones) / static_cast<double>(grid.size());
  const std::vector<double> levels =
      regions.labels_only ? std::vector{0.5} : std::vector{0.25, 0.5, 0.75};
  for (const double level : levels) {
    regions.areas.push_back({level, areas_above(field, grid, answers, level)});
  }
  return regions;
}

void draw_regions(Svg& svg, const Box& box, Range x, Range y, const Regions& regions) {
  const Scale to_x(x, box.left, box.right());
  const Scale to_y(y, box.bottom(), box.top);
  svg.rectangle(box, "r0");
  std::string boundary;
  for (const Regions::Area& area : regions.areas) {
    const std::vector<Polygon> polygons = in_pixels(area.polygons, to_x, to_y);
    const std::string style = regions.labels_only  ? "r3"
                              : area.level == 0.25 ? "r1"
                              : area.level == 0.5  ? "r2"
                                                   : "r3";
    if (!polygons.empty()) svg.path(filled(polygons), style);
    if (area.level == 0.5) boundary = outlined(polygons, box);
  }
  if (!boundary.empty()) svg.path(boundary, "boundary");
}

std::vector<LegendEntry> legend_of_regions(bool labels_only,
                                           const std::vector<std::string>& classes) {
  using Symbol = LegendEntry::Symbol;
  if (labels_only) {
    return {{Symbol::area, "r0", say(messages::predicted, classes[0])},
            {Symbol::area, "r3", say(messages::predicted, classes[1])}};
  }
  return {{Symbol::none, "", say(messages::probability_of, classes[1]), true},
          {Symbol::area, "r0", "< 0.25"},
          {Symbol::area, "r1", "0.25–0.5"},
          {Symbol::area, "r2", "0.5–0.75"},
          {Symbol::area, "r3", "≥ 0.75"}};
}

}  // namespace dnn::plot
