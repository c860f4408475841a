#include "given/cat_images/canvas.hpp"

namespace dnn {
namespace {

double length(double x, double y) { return std::sqrt(x * x + y * y); }

// How far p is to the left of the way from a to b.
double left_of(Point p, Point a, Point b) {
  const double along_x = b.x - a.x;
  const double along_y = b.y - a.y;
  return (along_y * (p.x - a.x) - along_x * (p.y - a.y)) / length(along_x, along_y);
}

std::uint8_t byte_of(double value) {
  return static_cast<std::uint8_t>(std::clamp(value, 0.0, 1.0) * 255.0 + 0.5);
}

}  // namespace

Colour mix(double share, const Colour& first, const Colour& second) {
  const double rest = 1.0 - share;
  return {share * first.red + rest * second.red, share * first.green + rest * second.green,
          share * first.blue + rest * second.blue};
}

Point Place::own(Point pixel) const {
  const double x = (pixel.x - middle.x) / size;
  const double y = (pixel.y - middle.y) / size;
  const double turned = x + slant * y;
  return {mirrored ? -turned : turned, y - slant * x};
}

double Ellipse::distance(Point p) const {
  const double x = (p.x - middle.x) / half_width;
  const double y = (p.y - middle.y) / half_height;
  return (length(x, y) - 1.0) * std::min(half_width, half_height);
}

double Triangle::distance(Point p) const {
  return std::max({left_of(p, a, b), left_of(p, b, c), left_of(p, c, a)});
}

double Line::distance(Point p) const {
  const double along_x = to.x - from.x;
  const double along_y = to.y - from.y;
  const double share = ((p.x - from.x) * along_x + (p.y - from.y) * along_y) /
                       (along_x * along_x + along_y * along_y);
  const double nearest = std::clamp(share, 0.0, 1.0);
  return length(p.x - from.x - nearest * along_x, p.y - from.y - nearest * along_y) - half_width;
}

Canvas::Canvas(std::size_t height, std::size_t width)
    : height_(height), width_(width), colours_(height * width) {}

void Canvas::append_to(std::vector<std::uint8_t>& pixels) const {
  for (const Colour& colour : colours_) {
    pixels.push_back(byte_of(colour.red));
    pixels.push_back(byte_of(colour.green));
    pixels.push_back(byte_of(colour.blue));
  }
}

}  // namespace dnn
