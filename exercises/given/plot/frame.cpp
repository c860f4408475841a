#include "given/plot/frame.hpp"

#include <algorithm>
#include <cstddef>

#include "given/plot/text_fit.hpp"

namespace dnn::plot {
namespace {

constexpr double text_size = 13.0;
constexpr double title_size = 17.0;
constexpr double margin = 16.0;
constexpr double tick_length = 5.0;

double widest(const std::vector<std::string>& labels) {
  double width = 0.0;
  for (const std::string& label : labels) width = std::max(width, text_width(label, text_size));
  return width;
}

double width_of(LegendEntry::Symbol symbol) {
  switch (symbol) {
    case LegendEntry::Symbol::none:
      return 0.0;
    case LegendEntry::Symbol::marker:
      return 10.0;
    case LegendEntry::Symbol::line:
      return 30.0;
    case LegendEntry::Symbol::area:
      return 18.0;
  }
  return 0.0;
}

void draw_symbol(Svg& svg, const LegendEntry& entry, double left, double y) {
  const double width = width_of(entry.symbol);
  const double centre = left + width / 2.0;
  switch (entry.symbol) {
    case LegendEntry::Symbol::none:
      break;
    case LegendEntry::Symbol::marker:
      svg.use(entry.style, centre, y);
      break;
    case LegendEntry::Symbol::line:
      svg.line(left, y, left + width, y, "series s" + entry.style);
      svg.use("m" + entry.style, centre, y);
      break;
    case LegendEntry::Symbol::area:
      svg.rectangle({left, y - 6.5, width, 13.0}, entry.style + " edged");
      break;
  }
}

double room_of(const LegendEntry& entry) {
  return entry.symbol == LegendEntry::Symbol::none ? 0.0 : width_of(entry.symbol) + 6.0;
}

// From left to right, and on in the next line where the width ends. Returns the last baseline.
double draw_legend(Svg& svg, const std::vector<LegendEntry>& legend, double width,
                   double baseline) {
  double left = margin;
  for (const LegendEntry& entry : legend) {
    const double room = room_of(entry);
    const std::string text = shortened(entry.text, width - 2.0 * margin - room, text_size);
    const double taken = room + text_width(text, text_size);
    const bool full = left + taken > width - margin;
    if (left > margin && (full || entry.starts_line)) {
      left = margin;
      baseline += 21.0;
    }
    draw_symbol(svg, entry, left, baseline - 4.5);
    svg.text(left + room, baseline, text, "");
    left += taken + 16.0;
  }
  return baseline;
}

// Fewer steps until every label fits between two ticks.
Axis with_room(Axis (*axis_for)(Range, int), Range range, double pixels) {
  for (int max_steps = std::min(8, static_cast<int>(pixels / 40.0));; --max_steps) {
    Axis axis = axis_for(range, max_steps);
    if (max_steps <= 2 || axis.ticks.size() < 2) return axis;
    const double step = (axis.ticks[1] - axis.ticks[0]) / axis.range.span() * pixels;
    if (widest(axis.labels) + 24.0 <= step) return axis;
  }
}

}  // namespace

double draw_heading(Svg& svg, const Heading& heading, double width) {
  const double room = width - 2.0 * margin;
  double baseline = 8.0;
  for (const std::string& line : wrapped(heading.title, room, title_size, 3)) {
    svg.text(margin, baseline += 20.0, line, "title");
  }
  if (!heading.legend.empty()) baseline = draw_legend(svg, heading.legend, width, baseline + 25.0);
  for (const std::string& note : heading.notes) {
    for (const std::string& line : wrapped(note, room, text_size, 3)) {
      svg.text(margin, baseline += 21.0, line, "note");
    }
  }
  return baseline + 18.0;
}

double left_margin(const Axis& axis) { return widest(axis.labels) + tick_length + 34.0; }

Axis horizontal_axis_to_ticks(Range range, double pixels) {
  return with_room(axis_to_ticks, range, pixels);
}

Axis horizontal_axis_within(Range range, double pixels) {
  return with_room(axis_within, range, pixels);
}

void draw_grid(Svg& svg, const Box& box, const Axis& x, const Axis& y) {
  const Scale to_x(x.range, box.left, box.right());
  const Scale to_y(y.range, box.bottom(), box.top);
  for (const double tick : x.ticks) {
    svg.line(to_x(tick), box.top, to_x(tick), box.bottom(), "grid");
  }
  for (const double tick : y.ticks) {
    svg.line(box.left, to_y(tick), box.right(), to_y(tick), "grid");
  }
}

void draw_box(Svg& svg, const Box& box) { svg.rectangle(box, "axis"); }

void draw_labels_below(Svg& svg, const Box& box, const Axis& x) {
  const Scale to_x(x.range, box.left, box.right());
  for (std::size_t i = 0; i < x.ticks.size(); ++i) {
    const double at = to_x(x.ticks[i]);
    svg.line(at, box.bottom(), at, box.bottom() + tick_length, "axis");
    svg.text(at, box.bottom() + tick_length + 14.0, x.labels[i], "middle");
  }
}

void draw_labels_left(Svg& svg, const Box& box, const Axis& y) {
  const Scale to_y(y.range, box.bottom(), box.top);
  for (std::size_t i = 0; i < y.ticks.size(); ++i) {
    const double at = to_y(y.ticks[i]);
    svg.line(box.left - tick_length, at, box.left, at, "axis");
    svg.text(box.left - tick_length - 4.0, at + 4.5, y.labels[i], "end");
  }
}

void draw_name_below(Svg& svg, const Box& box, const std::string& name) {
  const std::string text = shortened(name, box.width, text_size);
  svg.text(box.left + box.width / 2.0, box.bottom() + tick_length + 36.0, text, "middle");
}

void draw_name_left(Svg& svg, const Box& box, const Axis& y, const std::string& label) {
  const double x = box.left - widest(y.labels) - tick_length - 14.0;
  svg.text_upwards(x, box.top + box.height / 2.0, shortened(y.named(label), box.height, text_size),
                   "");
}

void draw_axes(Svg& svg, const Box& box, const Axis& x, const Axis& y, const std::string& x_label,
               const std::string& y_label) {
  draw_box(svg, box);
  draw_labels_below(svg, box, x);
  draw_labels_left(svg, box, y);
  draw_name_below(svg, box, x.named(x_label));
  draw_name_left(svg, box, y, y_label);
}

}  // namespace dnn::plot
