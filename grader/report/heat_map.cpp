#include "grader/report/heat_map.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>

#include "given/language/message.hpp"
#include "grader/messages/page.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/heat_cells.hpp"
#include "grader/report/html.hpp"
#include "grader/value_text.hpp"

namespace dnn {
namespace {

constexpr std::size_t most_numbered_rows = 12;  // cells of more have no numbers
constexpr std::size_t most_numbered_cols = 8;
constexpr int svg_digit_width = 7;  // of the small text, in pixels
constexpr int svg_label_height = 16;
constexpr int legend_swatch = 15;
constexpr int widest_on_a_phone = 350;  // a wider picture is scrolled, also by keyboard

// As "-1.23e-5".
std::string three_digits(double value) {
  if (std::isnan(value)) return "nan";
  if (std::isinf(value)) return value < 0 ? "-inf" : "inf";
  char text[32];
  const bool is_tiny = value != 0.0 && std::abs(value) < 1e-3;
  std::snprintf(text, sizeof text, is_tiny ? "%.2e" : "%.3g", value);
  std::string number = text;
  const std::size_t e = number.find('e');
  if (e == std::string::npos) return number;
  std::size_t zeros = e + 2;
  while (zeros + 1 < number.size() && number[zeros] == '0') ++zeros;
  const std::string sign = number[e + 1] == '-' ? "-" : "";
  return number.substr(0, e + 1) + sign + number.substr(zeros);
}

// One of the three pictures.
struct HeatLayer {
  std::string title;
  std::string alternative;  // what the picture shows, in words
  std::function<double(const HeatCell&)> number_of;
  HeatScale scale;
  bool marks_wrong;
};

// What is drawn in one colour: the cells, and what stands in them.
struct HeatInk {
  std::string cells;
  std::string marks;   // lines
  std::string labels;  // numbers
};

std::string svg_point(int x, int y) { return std::to_string(x) + " " + std::to_string(y); }

std::string svg_box(int x, int y, int width, int height) {
  const std::string w = std::to_string(width);
  return "M" + svg_point(x, y) + "h" + w + "v" + std::to_string(height) + "h-" + w + "z";
}

std::string svg_text(int x, int y, const std::string& style, const std::string& content) {
  return "<text class=\"" + style + "\" x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) +
         "\">" + content + "</text>";
}

// Of cells without numbers.
int side_of_cells(std::size_t count) { return std::clamp(300 / static_cast<int>(count), 9, 18); }

class HeatDrawing {
 public:
  HeatDrawing(const HeatCells& cells, const HeatLayer& layer, bool has_numbers, int width_of_cells)
      : cells_(cells), layer_(layer), has_numbers_(has_numbers), width_(width_of_cells) {
    height_ = has_numbers ? 28 : width_of_cells;
    left_ = svg_digit_width * static_cast<int>(std::to_string(cells.shape.rows - 1).size()) + 6;
  }

  std::string svg() {
    for (std::size_t i = 0; i < cells_.rows; ++i)
      for (std::size_t j = 0; j < cells_.cols; ++j) add(i, j);
    std::string body;
    for (const auto& [style, ink] : inks_) body += group(style, ink);
    body += indices();
    const int bottom = y_of(cells_.rows) + 10;
    body += legend(bottom);
    const int height = bottom + 12 + svg_label_height;
    const std::string size =
        "width=\"" + std::to_string(width()) + "\" height=\"" + std::to_string(height) + "\"";
    return html::element("svg",
                         size + " role=\"img\" aria-label=\"" + html::text(layer_.alternative) +
                             "\" viewBox=\"0 0 " + svg_point(width(), height) + "\"",
                         body);
  }

  int width() const {
    const int legend_end = left_ + (2 * HeatScale::steps + 1) * legend_swatch;
    return std::max(x_of(cells_.cols), legend_end) + svg_digit_width;
  }

 private:
  int x_of(std::size_t j) const { return left_ + static_cast<int>(j) * width_; }
  int y_of(std::size_t i) const { return svg_label_height + static_cast<int>(i) * height_; }

  std::string style_of(double value) const {
    return std::isnan(value) ? "hn" : "h" + std::to_string(layer_.scale.step_of(value));
  }

  void add(std::size_t i, std::size_t j) {
    const HeatCell& cell = cells_.cells[i * cells_.cols + j];
    const double value = layer_.number_of(cell);
    HeatInk& ink = inks_[style_of(value)];
    const int x = x_of(j), y = y_of(i), w = width_ - 1, h = height_ - 1;
    ink.cells += svg_box(x, y, w, h);
    if (has_numbers_) {
      ink.labels += svg_text(x + w / 2, y + h / 2 + 4, "mid", three_digits(value));
      if (cell.is_wrong && layer_.marks_wrong) ink.marks += svg_box(x + 2, y + 2, w - 4, h - 4);
    } else if (!std::isfinite(value)) {
      ink.marks += sign_of(value, x + 2, y + 2, w - 4, h - 4);
    } else if (cell.is_wrong && layer_.marks_wrong) {
      ink.marks += svg_box(x + w / 2, y + h / 2, 1, 1);
    }
  }

  // A cross for NaN, an arrow's head up or down for infinity.
  static std::string sign_of(double value, int x, int y, int w, int h) {
    if (std::isnan(value))
      return "M" + svg_point(x, y) + "L" + svg_point(x + w, y + h) + "M" + svg_point(x + w, y) +
             "L" + svg_point(x, y + h);
    const int base = value > 0 ? y + h : y;
    const int tip = value > 0 ? y : y + h;
    return "M" + svg_point(x, base) + "L" + svg_point(x + w / 2, tip) + "L" +
           svg_point(x + w, base);
  }

  static std::string group(const std::string& style, const HeatInk& ink) {
    std::string content = "<path class=\"cells\" d=\"" + ink.cells + "\"/>";
    if (!ink.marks.empty()) content += "<path class=\"marks\" d=\"" + ink.marks + "\"/>";
    return html::element("g", "class=\"" + style + "\"", content + ink.labels);
  }

  // The rows' and columns' numbers, as many as there is room for.
  std::string indices() const {
    std::string result;
    const auto digits = static_cast<int>(std::to_string(cells_.shape.cols - 1).size());
    const auto every = [](int room, int size) {
      return static_cast<std::size_t>((room + size - 1) / size);
    };
    for (std::size_t j = 0; j < cells_.cols; j += every(digits * svg_digit_width + 8, width_))
      result += svg_text(x_of(j) + width_ / 2, svg_label_height - 4, "mid",
                         std::to_string(j * cells_.block_cols));
    for (std::size_t i = 0; i < cells_.rows; i += every(svg_label_height, height_))
      result += svg_text(left_ - 4, y_of(i) + height_ / 2 + 4, "end",
                         std::to_string(i * cells_.block_rows));
    return result;
  }

  std::string legend(int y) const {
    std::string result;
    for (int step = -HeatScale::steps; step <= HeatScale::steps; ++step) {
      const int x = left_ + (step + HeatScale::steps) * legend_swatch;
      result +=
          html::element("g", "class=\"h" + std::to_string(step) + "\"",
                        "<path class=\"cells\" d=\"" + svg_box(x, y, legend_swatch, 10) + "\"/>");
    }
    const int end = left_ + (2 * HeatScale::steps + 1) * legend_swatch;
    const int below = y + 10 + svg_label_height - 3;
    const double limit = layer_.scale.limit();
    return result + svg_text(left_, below, "start", three_digits(-limit)) +
           svg_text((left_ + end) / 2, below, "mid", "0") +
           svg_text(end, below, "end", three_digits(limit));
  }

  const HeatCells& cells_;
  const HeatLayer& layer_;
  const bool has_numbers_;
  const int width_;
  int height_ = 0;
  int left_ = 0;
  std::map<std::string, HeatInk> inks_;
};

bool has_cell_numbers(const HeatCells& cells) {
  return cells.rows <= most_numbered_rows && cells.cols <= most_numbered_cols && !cells.is_pooled();
}

// Wide enough for the longest number.
int width_of_cells(const HeatCells& cells, const std::vector<HeatLayer>& layers) {
  if (!has_cell_numbers(cells)) return side_of_cells(cells.cols);
  std::size_t longest = 3;
  for (const HeatLayer& layer : layers)
    for (const HeatCell& cell : cells.cells)
      longest = std::max(longest, three_digits(layer.number_of(cell)).size());
  return static_cast<int>(longest) * svg_digit_width + 9;
}

std::vector<HeatLayer> layers_of(const std::string& name, const HeatCells& cells,
                                 const std::string& heat_sentence) {
  const auto alternative = [&](const std::string& title) {
    return say(messages::heat_alternative, title, name, to_string(cells.shape), heat_sentence);
  };
  const HeatScale values = scale_of_values(cells);
  const std::string expected = say(messages::label_expected);
  const std::string given = say(messages::label_got);
  const std::string difference = say(messages::heat_difference);
  return {
      {expected, alternative(expected), [](const HeatCell& cell) { return cell.expected; }, values,
       false},
      {given, alternative(given), [](const HeatCell& cell) { return cell.given; }, values, true},
      {difference, alternative(difference), [](const HeatCell& cell) { return cell.difference(); },
       scale_of_difference(cells), true}};
}

std::string heat_sentence(const std::string& name, const HeatCells& cells) {
  const HeatCell& worst = cells.worst;
  const auto [expected, given] = digits_of(worst.expected, worst.given);
  return say(messages::heat_wrong, cells.wrong_entries, cells.shape.rows * cells.shape.cols, name,
             to_string(cells.shape)) +
         say(messages::heat_worst, entry_name(name, worst.i, worst.j), given, expected);
}

bool any_given(const HeatCells& cells, bool (*is_so)(double)) {
  return std::any_of(cells.cells.begin(), cells.cells.end(),
                     [&](const HeatCell& cell) { return is_so(cell.given); });
}

// How the pictures are to be read.
std::string heat_notes(const HeatCells& cells) {
  const bool numbered = has_cell_numbers(cells);
  std::string text = say(numbered ? messages::heat_outlined : messages::heat_dotted);
  if (cells.is_pooled()) text += say(messages::heat_pooled, cells.block_rows, cells.block_cols);
  if (!numbered && any_given(cells, [](double given) { return std::isnan(given); }))
    text += say(messages::heat_nan);
  if (!numbered && any_given(cells, [](double given) { return std::isinf(given); }))
    text += say(messages::heat_infinite);
  const double limit = scale_of_values(cells).limit();
  const bool beyond = std::any_of(cells.cells.begin(), cells.cells.end(), [&](const auto& cell) {
    return std::isfinite(cell.given) && std::abs(cell.given) > limit;
  });
  if (beyond) text += say(messages::heat_beyond, three_digits(limit));
  return text;
}

}  // namespace

std::string heat_maps(const std::string& name, const Matrix& expected, const Matrix& given,
                      const Tolerance& tolerance) {
  const HeatCells cells = heat_cells(expected, given, tolerance);
  const std::string wrong = heat_sentence(name, cells);
  const std::vector<HeatLayer> layers = layers_of(name, cells, wrong);
  const int width = width_of_cells(cells, layers);
  std::string maps;
  for (const HeatLayer& layer : layers) {
    HeatDrawing drawing(cells, layer, has_cell_numbers(cells), width);
    const char* box =
        drawing.width() > widest_on_a_phone ? "class=\"box\" tabindex=\"0\"" : "class=\"box\"";
    maps += html::element("figure", html::element("figcaption", html::text(layer.title)) +
                                        html::element("div", box, drawing.svg()) + "\n");
  }
  return html::element("p", html::text(wrong)) + "\n" +
         html::element("div", "class=\"maps\"", maps) + "\n" +
         html::element("p", "class=\"note\"", html::text(heat_notes(cells))) + "\n";
}

}  // namespace dnn
