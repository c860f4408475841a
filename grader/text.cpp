#include "grader/text.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

#include "grader/errors.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_quote = 200;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// U+0000 to U+001F and U+007F to U+009F; the latter have two bytes.
bool is_control(std::string_view character) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
  if (character.size() == 2) return byte(0) == 0xC2 && byte(1) < 0xA0;
  return byte(0) < 0x20 || byte(0) == 0x7F;
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.emplace_back(line);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return lines;
}

std::string read_text_file(const std::filesystem::path& file) {
  if (std::filesystem::is_directory(file)) throw InputError(file.string() + ": is a folder");
  if (std::filesystem::exists(file) && !std::filesystem::is_regular_file(file))
    throw InputError(file.string() + ": is not an ordinary file");  // a pipe would never end
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw InputError(file.string() + ": can't be read; is it there, and yours to read?");
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::size_t utf8_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF && continues(1)) return 2;
  if (lead >= 0xE0 && lead <= 0xEF && continues(1) && continues(2)) {
    const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
    const bool surrogate = lead == 0xED && byte(1) > 0x9F;
    return overlong || surrogate ? 0 : 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4 && continues(1) && continues(2) && continues(3)) {
    const bool overlong = lead == 0xF0 && byte(1) < 0x90;
    const bool too_large = lead == 0xF4 && byte(1) > 0x8F;
    return overlong || too_large ? 0 : 4;
  }
  return 0;
}

std::string escaped(std::string_view text, bool keep_lines) {
  std::string result;
  for (std::size_t at = 0, length = 0; at < text.size(); at += std::max<std::size_t>(length, 1)) {
    length = utf8_length(text, at);
    const bool is_kept = keep_lines && (text[at] == '\n' || text[at] == '\t');
    if (length != 0 && (is_kept || !is_control(text.substr(at, length)))) {
      result += text.substr(at, length);
      continue;
    }
    for (const char byte : text.substr(at, std::max<std::size_t>(length, 1))) {
      char code[5];
      std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned char>(byte));
      result += code;
    }
  }
  return result;
}

std::string in_quotes(std::string_view text) {
  return '"' + shortened(escaped(text), longest_quote) + '"';
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  while (true) {
    std::size_t seen = 0;
    std::size_t end = 0;  // where the characters end that fit
    while (end < text.size() && (is_continuation(text[end]) || seen < columns))
      seen += is_continuation(text[end++]) ? 0 : 1;
    if (end == text.size()) break;
    const std::size_t space = text.substr(0, end + 1).rfind(' ');
    if (space != std::string_view::npos && space > 0) end = space;
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(text.find_first_not_of(' ', end), text.size()));
  }
  lines.emplace_back(text);
  return lines;
}

std::string shortened(std::string_view text, std::size_t columns) {
  constexpr std::string_view dots = "...";
  std::size_t seen = 0;
  std::size_t cut = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_continuation(text[at])) continue;
    if (seen + dots.size() <= columns) cut = at;
    if (seen++ == columns) return std::string(text.substr(0, cut)) + std::string(dots);
  }
  return std::string(text);
}

std::string shown(std::string_view text) { return shortened(escaped(text), 300); }

}  // namespace dnn
