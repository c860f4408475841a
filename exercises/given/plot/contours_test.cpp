#include "given/plot/contours.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace dnn::plot {
namespace {

template <class Function>
Field field_of(const Function& function) {
  return [=](const Matrix& points) {
    Matrix values(1, points.cols());
    for (std::size_t i = 0; i < points.cols(); ++i) {
      values(0, i) = function(points(0, i), points(1, i));
    }
    return values;
  };
}

Matrix on_grid(const Field& field, const Grid& grid) {
  Matrix points(2, grid.size());
  for (std::size_t i = 0; i < grid.size(); ++i) {
    points(0, i) = grid.point(i).x;
    points(1, i) = grid.point(i).y;
  }
  return field(points);
}

std::vector<Polygon> areas(const Field& field, const Grid& grid, double level = 0.5) {
  return areas_above(field, grid, on_grid(field, grid), level);
}

// Positive for one that runs counter-clockwise.
double area(const Polygon& polygon) {
  double sum = 0.0;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Point a = polygon[i], b = polygon[(i + 1) % polygon.size()];
    sum += a.x * b.y - b.x * a.y;
  }
  return sum / 2.0;
}

const Grid square{{-2, 2}, {-2, 2}, 41, 41};
constexpr double pi = 3.14159265358979323846;

TEST(Contours, TheGridCoversItsRectangle) {
  const Grid grid{{0, 2}, {10, 30}, 3, 2};
  EXPECT_EQ(grid.point(0), (Point{0, 10}));
  EXPECT_EQ(grid.point(2), (Point{2, 10}));
  EXPECT_EQ(grid.point(4), (Point{1, 30}));
}

TEST(Contours, ACircleOfAJumpIsRound) {
  const auto polygons =
      areas(field_of([](double x, double y) { return x * x + y * y <= 1.0 ? 1.0 : 0.0; }), square);
  ASSERT_EQ(polygons.size(), 1u);
  for (const Point point : polygons[0]) EXPECT_NEAR(std::hypot(point.x, point.y), 1.0, 0.002);
  EXPECT_NEAR(area(polygons[0]), pi, 0.01);
}

TEST(Contours, ALevelOfASlopeLiesWhereTheSlopeHasIt) {
  const auto slope = field_of([](double x, double) { return (x + 2.0) / 4.0; });
  const auto polygons = areas(slope, square, 0.3);
  ASSERT_EQ(polygons.size(), 1u);
  const Polygon rectangle = simplified(polygons[0], 1e-3);
  EXPECT_EQ(rectangle.size(), 4u);
  EXPECT_NEAR(area(rectangle), (2.0 - -0.8) * 4.0, 0.01);
}

TEST(Contours, HolesAreTurnedTheOtherWay) {
  const auto polygons = areas(field_of([](double x, double y) {
                                const double r = std::hypot(x, y);
                                return r >= 0.5 && r <= 1.5 ? 1.0 : 0.0;
                              }),
                              square);
  ASSERT_EQ(polygons.size(), 2u);
  EXPECT_NEAR(area(polygons[0]), pi * 2.25, 0.02);
  EXPECT_NEAR(area(polygons[1]), -pi * 0.25, 0.01);
}

TEST(Contours, EverythingOrNothing) {
  EXPECT_TRUE(areas(field_of([](double, double) { return 0.0; }), square).empty());
  const auto all = areas(field_of([](double, double) { return 1.0; }), square);
  ASSERT_EQ(all.size(), 1u);
  EXPECT_NEAR(area(all[0]), 16.0, 1e-12);
  EXPECT_EQ(simplified(all[0], 1e-9).size(), 4u);
}

TEST(Contours, CornersThatTouchStayApart) {
  const auto chess =
      field_of([](double x, double y) { return (x > 0.05) == (y > 0.05) ? 1.0 : 0.0; });
  const auto polygons = areas(chess, square);
  EXPECT_EQ(polygons.size(), 2u);
}

TEST(Contours, TheFieldIsAskedWithoutPointsNever) {
  int questions = 0;
  const Field field = [&](const Matrix& points) {
    ++questions;
    EXPECT_EQ(points.rows(), 2u);
    EXPECT_GT(points.cols(), 0u);
    return Matrix(1, points.cols());
  };
  EXPECT_TRUE(areas_above(field, square, Matrix(1, square.size()), 0.5).empty());
  EXPECT_EQ(questions, 0);
}

TEST(Contours, SimplifiedKeepsCorners) {
  const Polygon polygon = {{0, 0}, {1, 0.001}, {2, 0}, {2, 1}, {2, 2}, {1, 2}, {0, 2}, {0, 1}};
  EXPECT_EQ(simplified(polygon, 0.01), (Polygon{{0, 0}, {2, 0}, {2, 2}, {0, 2}}));
  EXPECT_EQ(simplified(polygon, 1e-6).size(), 5u);
  EXPECT_EQ(simplified({{0, 0}, {1, 0}, {0, 1}}, 9).size(), 3u);
}

}  // namespace
}  // namespace dnn::plot
