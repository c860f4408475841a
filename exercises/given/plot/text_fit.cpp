#include "given/plot/text_fit.hpp"

#include <algorithm>
#include <cstddef>
#include <sstream>

#include "given/plot/utf8.hpp"

namespace dnn::plot {
namespace {

// Chinese characters, and their commas and full stops.
bool is_wide(char32_t c) { return c >= 0x2E80; }

// In widths of the letter m of a square font: Chinese characters fill the square.
double character_width(char32_t c) {
  if (is_wide(c)) return 1.0;
  if (c < 0x80 && std::string_view(" .,:;'!|()[]/-iljftr").find(static_cast<char>(c)) !=
                      std::string_view::npos) {
    return 0.39;
  }
  if (c == 'm' || c == 'w' || c == 'M' || c == 'W') return 0.95;
  if (c >= 'A' && c <= 'Z') return 0.7;
  return 0.61;
}

// Between Chinese characters a line may break, though not before what closes a part of a sentence,
// nor after what opens one.
bool may_break(char32_t before, char32_t after) {
  constexpr std::u32string_view closing = U"，。；：？！、”）》’";
  constexpr std::u32string_view opening = U"“（《‘";
  constexpr auto none = std::u32string_view::npos;
  return (is_wide(before) || is_wide(after)) && closing.find(after) == none &&
         opening.find(before) == none;
}

// What isn't broken, and whether a space stands before it.
struct Piece {
  std::string text;
  bool after_space;
};

void append_pieces(std::string_view word, std::vector<Piece>& pieces) {
  pieces.push_back({"", true});
  for (char32_t before = 0; !word.empty();) {
    std::string_view rest = word;
    const char32_t character = take_character(rest);
    if (before != 0 && may_break(before, character)) pieces.push_back({"", false});
    pieces.back().text += word.substr(0, word.size() - rest.size());
    before = character;
    word = rest;
  }
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::vector<Piece> pieces;
  for (std::string word; in >> word;) append_pieces(word, pieces);
  return pieces;
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
  for (const auto& [word, after_space] : pieces_of(text)) {
    std::string& line = lines.back();
    const std::string longer = line + (after_space && !line.empty() ? " " : "") + word;
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
