#include "given/plot/png.hpp"

#include <algorithm>

namespace dnn::plot {
namespace {

constexpr std::size_t largest_block = 65535;

// Most significant byte first.
std::string big_endian(std::uint32_t value) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xFF);
  return bytes;
}

std::string little_endian_16(std::size_t value) {
  return {static_cast<char>(value & 0xFF), static_cast<char>(value >> 8 & 0xFF)};
}

std::array<std::uint32_t, 256> crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < 256; ++i) {
    std::uint32_t c = i;
    for (int bit = 0; bit < 8; ++bit) c = (c & 1) != 0 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
    table[i] = c;
  }
  return table;
}

std::uint32_t crc_32(std::string_view bytes) {
  static const std::array<std::uint32_t, 256> table = crc_table();
  std::uint32_t crc = 0xFFFFFFFFu;
  for (const char c : bytes) crc = table[(crc ^ static_cast<std::uint8_t>(c)) & 0xFF] ^ (crc >> 8);
  return ~crc;
}

std::uint32_t adler_32(std::string_view bytes) {
  std::uint32_t a = 1, b = 0;
  for (const char c : bytes) {
    a = (a + static_cast<std::uint8_t>(c)) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}

std::string zlib_stored(std::string_view bytes) {
  std::string stream = "\x78\x01";
  for (std::size_t begin = 0; begin < bytes.size(); begin += largest_block) {
    const std::string_view block = bytes.substr(begin, largest_block);
    const bool last = begin + block.size() == bytes.size();
    stream += last ? '\1' : '\0';
    stream += little_endian_16(block.size()) + little_endian_16(~block.size() & 0xFFFF);
    stream += block;
  }
  return stream + big_endian(adler_32(bytes));
}

std::string chunk(const std::string& type, const std::string& data) {
  return big_endian(static_cast<std::uint32_t>(data.size())) + type + data +
         big_endian(crc_32(type + data));
}

std::string bytes_of(const std::vector<Colour>& colours) {
  std::string bytes;
  for (const Colour& colour : colours) {
    for (const std::uint8_t value : colour) bytes += static_cast<char>(value);
  }
  return bytes;
}

// Every row begins with the number of its filter; 0 is none.
std::string with_filters(std::string_view bytes, std::size_t bytes_a_row) {
  std::string rows;
  for (std::size_t i = 0; i < bytes.size(); i += bytes_a_row) {
    rows += '\0';
    rows += bytes.substr(i, bytes_a_row);
  }
  return rows;
}

// Colour type 2 is red, green, blue; 3 is a palette. Eight bits for each value.
std::string file(std::size_t width, std::size_t height, char colour_type,
                 const std::string& palette_chunk, const std::string& rows) {
  const std::string header = big_endian(static_cast<std::uint32_t>(width)) +
                             big_endian(static_cast<std::uint32_t>(height)) + '\x08' + colour_type +
                             std::string(3, '\0');
  return "\x89PNG\r\n\x1A\n" + chunk("IHDR", header) + palette_chunk +
         chunk("IDAT", zlib_stored(rows)) + chunk("IEND", "");
}

}  // namespace

std::string png(const Picture& picture) {
  return file(picture.width, picture.height, 2, "",
              with_filters(bytes_of(picture.pixels), 3 * picture.width));
}

std::string png(const PalettePicture& picture) {
  const std::string numbers(picture.pixels.begin(), picture.pixels.end());
  return file(picture.width, picture.height, 3, chunk("PLTE", bytes_of(picture.palette)),
              with_filters(numbers, picture.width));
}

std::string base64(std::string_view bytes) {
  static const char* const digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t there = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      group = group << 8 | (k < there ? static_cast<std::uint8_t>(bytes[i + k]) : 0u);
    }
    for (std::size_t k = 0; k < 4; ++k) {
      text += k <= there ? digits[group >> (18 - 6 * k) & 63] : '=';
    }
  }
  return text;
}

std::string data_uri(std::string_view type, std::string_view bytes) {
  return "data:" + std::string(type) + ";base64," + base64(bytes);
}

}  // namespace dnn::plot
