#include <algorithm>
#include <cstddef>
#include <optional>
#include <stdexcept>

#include "given/plot/frame.hpp"
#include "given/plot/messages.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/points.hpp"
#include "given/plot/regions.hpp"
#include "given/plot/svg.hpp"
#include "given/plot/text_fit.hpp"

namespace dnn::plot {
namespace {

constexpr double panel_width = 232.0;
constexpr double panel_height = 190.0;
constexpr double title_height = 30.0;
constexpr double gap = 18.0;
constexpr std::size_t most_panels = 20;
constexpr std::size_t grid_columns = 81;

const char* const where = "small_multiples";

[[noreturn]] void refuse(const std::string& reason) {
  throw std::invalid_argument(say(messages::name_and_text, where, reason));
}

std::string place_of(const Panel& panel) { return say(messages::panel, where, panel.title); }

void check(const std::vector<Panel>& panels) {
  if (panels.empty()) refuse(say(messages::no_panel));
  if (panels.size() > most_panels) {
    refuse(say(messages::too_many_panels, panels.size(), most_panels));
  }
  for (const Panel& panel : panels) {
    const std::string place = place_of(panel);
    if (panel.X == nullptr || panel.Y == nullptr)
      throw std::invalid_argument(say(messages::panel_without_data, place));
    check_points(place, *panel.X, *panel.Y);
  }
}

Range common_range(const std::vector<Panel>& panels, std::size_t row) {
  Range common = range_of_row(*panels[0].X, row);
  for (const Panel& panel : panels) {
    const Range range = range_of_row(*panel.X, row);
    common = {std::min(common.low, range.low), std::max(common.high, range.high)};
  }
  return common;
}

std::size_t columns_for(std::size_t count) {
  return count == 4 ? 2 : std::min<std::size_t>(count, 3);
}

struct Layout {
  Range x, y;
  Axis x_axis, y_axis;
  double left, top;
  std::size_t count, columns;

  Box box(std::size_t i) const {
    const auto column = static_cast<double>(i % columns), row = static_cast<double>(i / columns);
    return {left + column * (panel_width + gap),
            top + title_height + row * (panel_height + title_height + gap), panel_width,
            panel_height};
  }
  // Below the lowest of a column stand the labels of its horizontal axis.
  bool lowest(std::size_t i) const { return i + columns >= count; }
};

void draw_panel(Svg& svg, const Layout& layout, std::size_t i, const Panel& panel,
                const std::optional<Regions>& regions) {
  const Box box = layout.box(i);
  svg.text(box.left, box.top - 9.0, shortened(panel.title, box.width, 14.0), "panel");
  if (regions) {
    draw_regions(svg, box, layout.x, layout.y, *regions);
  } else {
    draw_grid(svg, box, layout.x_axis, layout.y_axis);
  }
  draw_box(svg, box);
  if (layout.lowest(i)) {
    draw_labels_below(svg, box, layout.x_axis);
    draw_name_below(svg, box, layout.x_axis.named("x₁"));
  }
  if (i % layout.columns == 0) {
    draw_labels_left(svg, box, layout.y_axis);
    draw_name_left(svg, box, layout.y_axis, "x₂");
  }
  draw_points(svg, box, layout.x, layout.y, *panel.X, *panel.Y, PointSize::small);
}

// The shades of four areas where one panel has them: with 0 and 1 alone they mean the same.
Heading heading_of(const std::string& title, const std::vector<std::optional<Regions>>& regions,
                   const std::vector<std::string>& classes) {
  Heading heading{title, legend_of_points(classes), {}};
  bool any = false, labels_only = true;
  for (const std::optional<Regions>& one : regions) {
    any = any || one.has_value();
    labels_only = labels_only && (!one || one->labels_only);
  }
  if (!any) return heading;
  for (LegendEntry& entry : legend_of_regions(labels_only, classes)) {
    heading.legend.push_back(std::move(entry));
  }
  return heading;
}

std::string described(const std::vector<Panel>& panels, const std::vector<std::string>& classes) {
  std::string text = say(messages::scatter_plots, panels.size());
  for (const Panel& panel : panels) {
    text += say(messages::panel_in_words, panel.title, described_points(*panel.Y, classes));
  }
  return text;
}

}  // namespace

std::string small_multiples(const std::string& title, const std::vector<Panel>& panels,
                            const std::vector<std::string>& classes) {
  check_classes(where, classes);
  check(panels);
  const Range x = common_range(panels, 0), y = common_range(panels, 1);
  std::vector<std::optional<Regions>> regions(panels.size());
  for (std::size_t i = 0; i < panels.size(); ++i) {
    if (panels[i].model)
      regions[i] = regions_of(place_of(panels[i]), panels[i].model, x, y, grid_columns);
  }
  const Axis y_axis = axis_within(y, 5);
  const std::size_t columns = columns_for(panels.size());
  const double left = left_margin(y_axis);
  const double width = left + static_cast<double>(columns) * (panel_width + gap);
  Svg svg;
  const double top = draw_heading(svg, heading_of(title, regions, classes), width);
  const Layout layout{
      x, y, horizontal_axis_within(x, panel_width), y_axis, left, top, panels.size(), columns};
  for (std::size_t i = 0; i < panels.size(); ++i) draw_panel(svg, layout, i, panels[i], regions[i]);
  const double bottom = layout.box(panels.size() - 1).bottom() + bottom_margin;
  return svg.document(width, bottom, title, described(panels, classes));
}

}  // namespace dnn::plot
