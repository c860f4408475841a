#include "grader/text.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>

#include "grader/errors.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_quote = 200;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

bool is_control(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return code < 0x20 || code == 0x7F;
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

std::string escaped(std::string_view text, bool keep_lines) {
  std::string result;
  for (const char byte : text) {
    if (is_control(byte) && !(keep_lines && (byte == '\n' || byte == '\t'))) {
      char code[5];
      std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned char>(byte));
      result += code;
    } else {
      result += byte;
    }
  }
  return result;
}

std::string in_quotes(std::string_view text) {
  return '"' + shortened(escaped(text), longest_quote) + '"';
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

}  // namespace dnn
