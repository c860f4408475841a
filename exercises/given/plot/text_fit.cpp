#include "given/plot/text_fit.hpp"

#include <algorithm>
#include <cstddef>
#include <sstream>

#include "given/plot/utf8.hpp"

namespace dnn::plot {
namespace {

// In widths of the letter m of a square font: Chinese characters fill the square.
double character_width(char32_t c) {
  if (c >= 0x2E80) return 1.0;
  if (c < 0x80 && std::string_view(" .,:;'!|()[]/-iljftr").find(static_cast<char>(c)) !=
                      std::string_view::npos) {
    return 0.39;
  }
  if (c == 'm' || c == 'w' || c == 'M' || c == 'W') return 0.95;
  if (c >= 'A' && c <= 'Z') return 0.7;
  return 0.61;
}

std::vector<std::string> words_of(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

}  // namespace

double text_width(std::string_view text, double font_size) {
  double width = 0.0;
  while (!text.empty()) width += character_width(take_character(text));
  return width * font_size;
}

std::string shortened(std::string_view text, double width, double font_size) {
  if (text_width(text, font_size) <= width) return std::string(text);
  double room = width - text_width("…", font_size);
  std::string_view rest = text;
  std::size_t kept = 0;
  while (!rest.empty()) {
    room -= character_width(take_character(rest)) * font_size;
    if (room < 0.0) break;
    kept = text.size() - rest.size();
  }
  return std::string(text.substr(0, kept)) + "…";
}

std::vector<std::string> wrapped(std::string_view text, double width, double font_size,
                                 std::size_t max_lines) {
  std::vector<std::string> lines(1);
  for (const std::string& word : words_of(text)) {
    std::string& line = lines.back();
    const std::string longer = line.empty() ? word : line + ' ' + word;
    const bool fits = text_width(longer, font_size) <= width;
    if (fits || line.empty() || lines.size() == max_lines) {
      line = longer;
    } else {
      lines.push_back(word);
    }
  }
  for (std::string& line : lines) line = shortened(line, width, font_size);
  return lines;
}

}  // namespace dnn::plot
