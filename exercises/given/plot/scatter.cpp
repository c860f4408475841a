// scatter and decision_boundary: one box with labelled points.
#include "given/plot/frame.hpp"
#include "given/plot/messages.hpp"
#include "given/plot/plot.hpp"
#include "given/plot/points.hpp"
#include "given/plot/regions.hpp"
#include "given/plot/svg.hpp"

namespace dnn::plot {
namespace {

constexpr double width = 600.0;
constexpr double plot_height = 440.0;
constexpr std::size_t grid_columns = 121;

// regions may be nullptr.
std::string chart(const Heading& heading, const std::string& description, const Matrix& X,
                  const Matrix& Y, const Regions* regions) {
  const Range x = range_of_row(X, 0), y = range_of_row(X, 1);
  const Axis y_axis = axis_within(y, 8);
  Svg svg;
  const double left = left_margin(y_axis);
  const double top = draw_heading(svg, heading, width);
  const Box box{left, top, width - left - 24.0, plot_height};
  const Axis x_axis = horizontal_axis_within(x, box.width);
  if (regions != nullptr) draw_regions(svg, box, x, y, *regions);
  if (regions == nullptr) draw_grid(svg, box, x_axis, y_axis);
  draw_axes(svg, box, x_axis, y_axis, "x₁", "x₂");
  draw_points(svg, box, x, y, X, Y, PointSize::normal);
  return svg.document(width, box.bottom() + bottom_margin, heading.title, description);
}

}  // namespace

std::string scatter(const std::string& title, const Matrix& X, const Matrix& Y,
                    const std::vector<std::string>& classes) {
  check_points("scatter", X, Y);
  check_classes("scatter", classes);
  return chart({title, legend_of_points(classes), {}},
               say(messages::scatter_plot, described_points(Y, classes)), X, Y, nullptr);
}

std::string decision_boundary(const std::string& title, const Model& model, const Matrix& X,
                              const Matrix& Y, const std::vector<std::string>& classes) {
  check_points("decision_boundary", X, Y);
  check_classes("decision_boundary", classes);
  const Regions regions =
      regions_of("decision_boundary", model, range_of_row(X, 0), range_of_row(X, 1), grid_columns);
  Heading heading{title, legend_of_points(classes), {}};
  for (LegendEntry& entry : legend_of_regions(regions.labels_only, classes)) {
    heading.legend.push_back(std::move(entry));
  }
  const std::string description =
      say(messages::scatter_plot, described_points(Y, classes)) +
      say(messages::area_in_words, classes[1], number(100.0 * regions.share_of_one, 0));
  return chart(heading, description, X, Y, &regions);
}

}  // namespace dnn::plot
