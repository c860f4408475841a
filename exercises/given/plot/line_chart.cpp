#include <algorithm>
#include <cstddef>
#include <stdexcept>

#include "given/plot/axis.hpp"
#include "given/plot/frame.hpp"
#include "given/plot/messages.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/svg.hpp"

namespace dnn::plot {
namespace {

constexpr double width = 640.0;
constexpr double plot_height = 300.0;
constexpr std::size_t most_series = 6;
constexpr std::size_t most_markers = 30;

[[noreturn]] void refuse(const std::string& reason) {
  throw std::invalid_argument(say(messages::name_and_text, "line_chart", reason));
}

void check(const Series& series) {
  if (series.x.size() != series.y.size()) {
    refuse(say(messages::uneven_series, series.name, series.x.size(), series.y.size()));
  }
  if (series.x.empty()) refuse(say(messages::empty_series, series.name));
  for (std::size_t i = 0; i < series.x.size(); ++i) {
    if (!drawable(series.x[i])) refuse(say(messages::x_not_finite, series.name, i));
  }
}

void check(const std::vector<Series>& series) {
  if (series.empty()) refuse(say(messages::no_series));
  if (series.size() > most_series) {
    refuse(say(messages::too_many_series, series.size(), most_series));
  }
  for (const Series& one : series) check(one);
}

// At most 9 digits, with an exponent where that is shorter.
std::string short_text(double value) {
  const std::string text = number(value, 6);
  if (text.size() <= 9 && (text != "0" || value == 0.0)) return text;
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.3e", value);
  return buffer;
}

// "" where all of y can be drawn.
std::string gap_note(const Series& series) {
  const auto gaps =
      std::count_if(series.y.begin(), series.y.end(), [](double y) { return !drawable(y); });
  if (gaps == 0) return "";
  const auto first =
      std::find_if(series.y.begin(), series.y.end(), [](double y) { return !drawable(y); });
  const double x = series.x[static_cast<std::size_t>(first - series.y.begin())];
  const std::string note =
      say(gaps == 1 ? messages::one_gap : messages::gaps, gaps, series.y.size(), short_text(x));
  if (series.name.empty()) return note;
  return say(messages::name_and_text, say(messages::named_curve, series.name), note);
}

Range range_of_all(const std::vector<Series>& series, std::vector<double> Series::*values) {
  std::vector<double> all;
  for (const Series& one : series) {
    std::copy_if((one.*values).begin(), (one.*values).end(), std::back_inserter(all), drawable);
  }
  return range_of(all);
}

// Path data; a gap lifts the pen.
std::string curve(const Series& series, const Scale& to_x, const Scale& to_y) {
  std::string d;
  bool pen_down = false;
  for (std::size_t i = 0; i < series.x.size(); ++i) {
    const bool shown = drawable(series.y[i]);
    if (shown) {
      d += (pen_down ? "L" : "M") + number(to_x(series.x[i])) + " " + number(to_y(series.y[i]));
    }
    pen_down = shown;
  }
  return d;
}

// A point between two gaps has no line: its marker is all that shows.
bool stands_alone(const Series& series, std::size_t i) {
  return (i == 0 || !drawable(series.y[i - 1])) &&
         (i + 1 == series.y.size() || !drawable(series.y[i + 1]));
}

void draw_series(Svg& svg, const Series& series, std::size_t index, const Scale& to_x,
                 const Scale& to_y) {
  const std::string digit = std::to_string(index);
  const std::string d = curve(series, to_x, to_y);
  if (!d.empty()) svg.path(d, "series s" + digit);
  // Of many points only some get their marker, and every series others.
  const std::size_t step = (series.x.size() + most_markers - 1) / most_markers;
  const std::size_t first = step == 1 ? 0 : index * step / most_series;
  for (std::size_t i = 0; i < series.x.size(); ++i) {
    if (!drawable(series.y[i]) || (i % step != first && !stands_alone(series, i))) continue;
    svg.use("m" + digit, to_x(series.x[i]), to_y(series.y[i]));
  }
}

std::string described(const Series& series) {
  const auto good = [&](std::size_t i) { return drawable(series.y[i]); };
  std::size_t first = 0, last = series.y.size() - 1;
  while (first < last && !good(first)) ++first;
  while (last > first && !good(last)) --last;
  const std::string name =
      series.name.empty() ? say(messages::one_curve) : say(messages::named_curve, series.name);
  if (!good(first)) return say(messages::curve_of_nothing, name, series.y.size());
  return say(messages::curve_in_words, name, series.y.size(), short_text(series.y[first]),
             short_text(series.x[first]), short_text(series.y[last]), short_text(series.x[last]));
}

Heading heading_of(const std::string& title, const std::vector<Series>& series) {
  Heading heading{title, {}, {}};
  for (std::size_t i = 0; i < series.size(); ++i) {
    if (!series[i].name.empty()) {
      heading.legend.push_back({LegendEntry::Symbol::line, std::to_string(i), series[i].name});
    }
    const std::string note = gap_note(series[i]);
    if (!note.empty()) heading.notes.push_back(note);
  }
  return heading;
}

}  // namespace

std::string line_chart(const std::string& title, const std::string& x_label,
                       const std::string& y_label, const std::vector<Series>& series) {
  check(series);
  Svg svg;
  const double top = draw_heading(svg, heading_of(title, series), width);
  const Axis y = axis_to_ticks(range_of_all(series, &Series::y), 8);
  const double left = left_margin(y);
  const Box box{left, top, width - left - 24.0, plot_height};
  const Axis x = horizontal_axis_to_ticks(range_of_all(series, &Series::x), box.width);
  draw_grid(svg, box, x, y);
  draw_axes(svg, box, x, y, x_label, y_label);
  std::string description = say(messages::line_chart_of, y_label, x_label);
  for (std::size_t i = 0; i < series.size(); ++i) {
    draw_series(svg, series[i], i, {x.range, box.left, box.right()},
                {y.range, box.bottom(), box.top});
    description += described(series[i]);
  }
  return svg.document(width, box.bottom() + bottom_margin, title, description);
}

}  // namespace dnn::plot
