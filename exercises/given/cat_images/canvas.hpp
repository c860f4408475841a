// A small picture in colour and the few shapes that drawn_images.cpp paints on it.
//
// Only + - * / and sqrt are used, which every machine rounds alike: same calls, same bytes.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dnn {

// Red, green and blue, each from 0 to 1.
struct Colour {
  double red = 0.0, green = 0.0, blue = 0.0;
};

// `share` of the first, the rest of the second.
Colour mix(double share, const Colour& first, const Colour& second);

struct Point {
  double x = 0.0, y = 0.0;
};

// Where a thing stands: its own coordinates have (0, 0) in its middle, x to the right, y down.
struct Place {
  Point middle;        // in pixels
  double size = 1.0;   // pixels that a length of 1 takes
  double slant = 0.0;  // 0 is upright; 0.1 leans by a tenth
  bool mirrored = false;

  // The thing's own coordinates of a point of the picture.
  Point own(Point pixel) const;
};

// Shapes, in a thing's own coordinates. distance() is how far a point is outside (negative:
// inside).
struct Ellipse {
  Point middle;
  double half_width = 1.0, half_height = 1.0;
  double distance(Point p) const;
};
// The corners run clockwise as seen.
struct Triangle {
  Point a, b, c;
  double distance(Point p) const;
};
struct Line {
  Point from, to;
  double half_width = 0.05;
  double distance(Point p) const;
};
// The part of `First` that lies in `Second` too.
template <class First, class Second>
struct Both {
  First first;
  Second second;
  double distance(Point p) const { return std::max(first.distance(p), second.distance(p)); }
};
template <class First, class Second>
Both(First, Second) -> Both<First, Second>;

class Canvas {
 public:
  Canvas(std::size_t height, std::size_t width);

  std::size_t height() const { return height_; }
  std::size_t width() const { return width_; }

  // Row `y` from above, column `x` from the left; both less than the sizes.
  Colour& at(std::size_t y, std::size_t x) { return colours_[y * width_ + x]; }

  // Paints the inside of `shape`; a pixel that an edge crosses is mixed. `cover` 1 hides what was
  // there, less lets it through.
  template <class Shape>
  void paint(const Place& place, const Shape& shape, const Colour& colour, double cover = 1.0) {
    for (std::size_t y = 0; y < height_; ++y) {
      for (std::size_t x = 0; x < width_; ++x) {
        const Point pixel{static_cast<double>(x) + 0.5, static_cast<double>(y) + 0.5};
        const double outside = shape.distance(place.own(pixel)) * place.size;
        const double inside = std::clamp(0.5 - outside, 0.0, 1.0);
        at(y, x) = mix(inside * cover, colour, at(y, x));
      }
    }
  }

  // Three bytes a pixel, row by row; what lies outside 0 … 1 is cut off.
  void append_to(std::vector<std::uint8_t>& pixels) const;

 private:
  std::size_t height_, width_;
  std::vector<Colour> colours_;
};

}  // namespace dnn
