// What surrounds the data: heading, legend, axes.
#pragma once

#include <string>
#include <vector>

#include "given/plot/axis.hpp"
#include "given/plot/svg.hpp"

namespace dnn::plot {

struct LegendEntry {
  enum class Symbol { none, marker, line, area };
  Symbol symbol = Symbol::none;
  std::string style;  // a shape of shapes(), the number of a series, or the style of an area
  std::string text;
  bool starts_line = false;
};

struct Heading {
  std::string title;
  std::vector<LegendEntry> legend;
  std::vector<std::string> notes;  // what the reader must know about the data
};

// Draws the heading from the top of the picture, lines broken to fit in. Returns where it ends.
double draw_heading(Svg& svg, const Heading& heading, double width);

// Pixels that the labels of a vertical axis and its name take to its left.
double left_margin(const Axis& axis);

// Pixels that the labels of a horizontal axis and its name take below it.
constexpr double bottom_margin = 52.0;

// Axes whose labels have room along so many pixels.
Axis horizontal_axis_to_ticks(Range range, double pixels);
Axis horizontal_axis_within(Range range, double pixels);

// Grid lines and the box; then, outside it, labels of ticks. Those drawn last hide those before.
void draw_grid(Svg& svg, const Box& box, const Axis& x, const Axis& y);
void draw_box(Svg& svg, const Box& box);
void draw_labels_below(Svg& svg, const Box& box, const Axis& x);
void draw_labels_left(Svg& svg, const Box& box, const Axis& y);

// Names of the axes, beside the labels of the ticks.
void draw_name_below(Svg& svg, const Box& box, const std::string& name);
void draw_name_left(Svg& svg, const Box& box, const Axis& y, const std::string& label);

// Everything of one chart, but its data.
void draw_axes(Svg& svg, const Box& box, const Axis& x, const Axis& y, const std::string& x_label,
               const std::string& y_label);

}  // namespace dnn::plot
