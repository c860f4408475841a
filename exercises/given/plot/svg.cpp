#include "given/plot/svg.hpp"

#include <charconv>
#include <cstddef>

#include "given/plot/utf8.hpp"

namespace dnn::plot {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return std::string(" ").append(name).append("=\"").append(value).append("\"");
}

std::string attribute(std::string_view name, double value) {
  return attribute(name, std::string_view(number(value)));
}

std::string class_of(std::string_view style) {
  return style.empty() ? std::string() : attribute("class", style);
}

std::string place(double x, double y) { return attribute("x", x) + attribute("y", y); }

std::string place(const Box& box) {
  return place(box.left, box.top) + attribute("width", box.width) + attribute("height", box.height);
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::string_view before = text;
    const char32_t character = take_character(text);
    switch (character) {
      case U'&':
        result += "&amp;";
        break;
      case U'<':
        result += "&lt;";
        break;
      case U'>':
        result += "&gt;";
        break;
      case U'"':
        result += "&quot;";
        break;
      case U'\'':
        result += "&#39;";
        break;
      case U'\uFFFD':
        result += "\xEF\xBF\xBD";
        break;
      default:
        result += before.substr(0, before.size() - text.size());
    }
  }
  return result;
}

std::string number(double value, int decimals) {
  char buffer[400];
  const std::to_chars_result end =
      std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
  std::string text(buffer, end.ptr);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

void Svg::rectangle(const Box& box, std::string_view style) {
  body_ += "<rect" + class_of(style) + place(box) + "/>\n";
}

void Svg::line(double x1, double y1, double x2, double y2, std::string_view style) {
  body_ += "<line" + class_of(style) + attribute("x1", x1) + attribute("y1", y1) +
           attribute("x2", x2) + attribute("y2", y2) + "/>\n";
}

void Svg::path(std::string_view d, std::string_view style) {
  body_ += "<path" + class_of(style) + attribute("d", d) + "/>\n";
}

void Svg::use(std::string_view shape, double x, double y) {
  body_ += "<use" + attribute("href", "#" + std::string(shape)) + place(x, y) + "/>\n";
}

void Svg::text(double x, double y, std::string_view content, std::string_view style) {
  body_ += "<text" + class_of(style) + place(x, y) + ">" + escaped(content) + "</text>\n";
}

void Svg::text_upwards(double x, double y, std::string_view content, std::string_view style) {
  const std::string turn = "translate(" + number(x) + " " + number(y) + ") rotate(-90)";
  body_ += "<text" + class_of(style.empty() ? "middle" : std::string(style) + " middle") +
           attribute("transform", turn) + ">" + escaped(content) + "</text>\n";
}

void Svg::image(const Box& box, std::string_view uri, std::string_view style) {
  body_ += "<image" + class_of(style) + place(box) + " preserveAspectRatio=\"none\"" +
           attribute("href", uri) + "/>\n";
}

std::string Svg::document(double width, double height, std::string_view title,
                          std::string_view description) const {
  std::string text = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  text += attribute("width", width) + attribute("height", height) +
          attribute("viewBox", "0 0 " + number(width) + " " + number(height)) +
          " role=\"img\" aria-labelledby=\"title description\">\n";
  text += "<title id=\"title\">" + escaped(title) + "</title>\n";
  text += "<desc id=\"description\">" + escaped(description) + "</desc>\n";
  text += "<style>\n" + std::string(style_sheet()) + "</style>\n";
  text += "<defs>\n" + std::string(shapes()) + "</defs>\n";
  text += "<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n";
  return text + body_ + "</svg>\n";
}

}  // namespace dnn::plot
