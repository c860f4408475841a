#include "given/plot/utf8.hpp"

#include <cstddef>

namespace dnn::plot {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool allowed_in_xml(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c != 0x7F && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF;
}

// Bytes that the first byte announces; 0 where no character begins with it.
std::size_t length_of(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  if (first >= 0xF0 && first < 0xF5) return 4;
  return 0;
}

}  // namespace

char32_t take_character(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::size_t length = length_of(byte(0));
  char32_t character = length < 2 ? byte(0) : byte(0) & (0x7Fu >> length);
  bool valid = length > 0;
  std::size_t taken = 1;
  while (taken < length && taken < text.size() && (byte(taken) & 0xC0) == 0x80) {
    character = (character << 6) | (byte(taken++) & 0x3Fu);
  }
  if (taken != length) valid = false;
  if (length == 3 && character < 0x800) valid = false;
  if (length == 4 && character < 0x10000) valid = false;
  text.remove_prefix(taken);
  return valid && allowed_in_xml(character) ? character : replacement;
}

}  // namespace dnn::plot
