#include "given/plot/utf8.hpp"

#include <algorithm>
#include <cstddef>

#include "given/utf8.hpp"

namespace dnn::plot {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool allowed_in_xml(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c != 0x7F && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF;
}

}  // namespace

char32_t take_character(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::size_t length = utf8_length(text, 0);
  char32_t character = length < 2 ? byte(0) : byte(0) & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) character = (character << 6) | (byte(i) & 0x3Fu);
  text.remove_prefix(std::max<std::size_t>(length, 1));
  return length > 0 && allowed_in_xml(character) ? character : replacement;
}

}  // namespace dnn::plot
