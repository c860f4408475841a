// A drawing, written as SVG. Lengths are pixels, x to the right and y down. How things look stands
// in one style sheet (style.cpp), in light and in dark: what is drawn names a class of it.
#pragma once

#include <string>
#include <string_view>

namespace dnn::plot {

struct Box {
  double left = 0.0, top = 0.0, width = 0.0, height = 0.0;
  double right() const { return left + width; }
  double bottom() const { return top + height; }
};

// Text for XML, in elements and in attributes: & < > " ' become entities, and what no XML may hold
// becomes U+FFFD.
std::string escaped(std::string_view text);

// A finite number with at most so many decimals and no zeros at the end: "12.5", "-3", "0".
std::string number(double value, int decimals = 1);

// The style sheet of every picture, and the shapes that use() knows.
std::string_view style_sheet();
std::string_view shapes();

class Svg {
 public:
  void rectangle(const Box& box, std::string_view style);
  void line(double x1, double y1, double x2, double y2, std::string_view style);

  // `d` is path data: "M1 2L3 4z". Areas inside areas are holes.
  void path(std::string_view d, std::string_view style);

  // One of shapes(), its centre at (x, y).
  void use(std::string_view shape, double x, double y);

  // A line of text on the baseline y. The styles "middle" and "end" say which part of it is at x.
  void text(double x, double y, std::string_view content, std::string_view style);

  // The same, turned to be read from below, its middle at (x, y).
  void text_upwards(double x, double y, std::string_view content, std::string_view style);

  // An image as a data URI, drawn in the box.
  void image(const Box& box, std::string_view uri, std::string_view style);

  // The whole document. Title and description are for those who can't see the picture.
  std::string document(double width, double height, std::string_view title,
                       std::string_view description) const;

 private:
  std::string body_;
};

}  // namespace dnn::plot
