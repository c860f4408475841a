#include "grader/columns.hpp"

#include <algorithm>
#include <array>

#include "given/utf8.hpp"

namespace dnn {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// The blocks of Unicode whose characters are two columns wide (Unicode, annex 11: W and F).
constexpr std::array double_width = {
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},
    Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
    Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};
constexpr std::array joining = {Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0x20D0, 0x20FF},
                                Range{0xFE00, 0xFE0F}};

template <std::size_t size>
bool is_in(const std::array<Range, size>& ranges, char32_t character) {
  return std::any_of(ranges.begin(), ranges.end(), [&](const Range& range) {
    return range.first <= character && character <= range.last;
  });
}

// The character at `at`, `length` bytes long.
char32_t decoded(std::string_view text, std::size_t at, std::size_t length) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (length == 1) return byte(0);
  char32_t character = byte(0) & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) character = character << 6U | (byte(i) & 0x3FU);
  return character;
}

struct Character {
  std::string_view bytes;
  std::size_t columns;
};

// A byte that is no UTF-8 counts as a character.
Character character_at(std::string_view text, std::size_t at) {
  const std::size_t length = utf8_length(text, at);
  if (length == 0) return {text.substr(at, 1), 1};
  const char32_t character = decoded(text, at, length);
  const std::size_t columns = is_in(joining, character)        ? 0
                              : is_in(double_width, character) ? 2
                                                               : 1;
  return {text.substr(at, length), columns};
}

// What may not begin a line.
bool closes(std::string_view character) {
  constexpr std::array closing = {"，", "。", "；", "：", "？", "！", "、", "”", "）", "》", "’"};
  return std::find(closing.begin(), closing.end(), character) != closing.end();
}

// What may not end one.
bool opens(std::string_view character) {
  return character == "“" || character == "（" || character == "《" || character == "‘";
}

// Where the text of at most `columns` ends.
std::size_t end_of_fitting(std::string_view text, std::size_t columns) {
  std::size_t end = 0;
  std::size_t used = 0;
  while (end < text.size()) {
    const Character next = character_at(text, end);
    used += next.columns;
    if (used > columns) break;
    end += next.bytes.size();
  }
  return end;
}

// Where a line of at most `columns` ends best; never 0.
std::size_t end_of_line(std::string_view text, std::size_t columns) {
  std::size_t best = 0;
  std::size_t used = 0;
  Character before{" ", 1};
  for (std::size_t at = 0; at < text.size();) {
    const Character next = character_at(text, at);
    const bool is_between_wide =
        (before.columns == 2 || next.columns == 2) && !opens(before.bytes) && !closes(next.bytes);
    if (at > 0 && (text[at] == ' ' || is_between_wide)) best = at;
    used += next.columns;
    if (used > columns) break;
    before = next;
    at += next.bytes.size();
  }
  if (best > 0) return best;
  return std::max(end_of_fitting(text, columns), character_at(text, 0).bytes.size());
}

}  // namespace

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character next = character_at(text, at);
    columns += next.columns;
    at += next.bytes.size();
  }
  return columns;
}

std::string with_tabs_spread(std::string_view text) {
  std::string result;
  for (const char byte : text) result += byte == '\t' ? std::string(4, ' ') : std::string(1, byte);
  return result;
}

std::string padded(std::string text, std::size_t columns) {
  const std::size_t width = columns_of(text);
  if (width < columns) text.append(columns - width, ' ');
  return text;
}

std::string padded_left(const std::string& text, std::size_t columns) {
  const std::size_t width = columns_of(text);
  return std::string(width < columns ? columns - width : 0, ' ') + text;
}

std::string shortened(std::string_view text, std::size_t columns) {
  constexpr std::string_view dots = "...";
  if (columns_of(text) <= columns) return std::string(text);
  const std::size_t room = columns < dots.size() ? 0 : columns - dots.size();
  return std::string(text.substr(0, end_of_fitting(text, room))) + std::string(dots);
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  while (end_of_fitting(text, columns) < text.size()) {  // looks no further than one line
    const std::size_t end = end_of_line(text, columns);
    lines.emplace_back(text.substr(0, text.find_last_not_of(' ', end - 1) + 1));
    text.remove_prefix(std::min(text.find_first_not_of(' ', end), text.size()));
  }
  lines.emplace_back(text);
  return lines;
}

}  // namespace dnn
