// For tests: reads the PNG files that png.cpp writes, by the letter of the standard, and checks
// every length and checksum on the way. Throws std::runtime_error.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include "given/plot/png.hpp"

namespace dnn::plot {

class PngReader {
 public:
  explicit PngReader(std::string_view file) : rest_(file) {
    expect(take(8) == "\x89PNG\r\n\x1A\n", "signature");
    while (read_chunk() != "IEND") {
    }
    expect(rest_.empty(), "end");
    read_rows(inflated());
  }

  Picture picture;
  std::size_t colours = 0;  // of the palette; 0 without one

 private:
  static void expect(bool condition, const char* what) {
    if (!condition) throw std::runtime_error(std::string("PNG: wrong ") + what);
  }

  std::string_view take(std::size_t count) {
    expect(rest_.size() >= count, "length");
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
  }

  static std::uint32_t number(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char c : bytes) value = value * 256 + static_cast<std::uint8_t>(c);
    return value;
  }

  // Bit by bit: the remainder by the polynomial of the standard, lowest power first.
  static std::uint32_t crc(std::string_view bytes) {
    std::uint32_t remainder = 0xFFFFFFFF;
    for (const char c : bytes) {
      for (int bit = 0; bit < 8; ++bit) {
        const std::uint32_t in = (static_cast<std::uint8_t>(c) >> bit) & 1u;
        const std::uint32_t out = remainder & 1u;
        remainder >>= 1;
        if (in != out) remainder ^= 0xEDB88320;
      }
    }
    return ~remainder;
  }

  std::string read_chunk() {
    const std::uint32_t length = number(take(4));
    const std::string_view typed = take(4 + length);
    expect(number(take(4)) == crc(typed), "CRC");
    const std::string type(typed.substr(0, 4));
    const std::string_view data = typed.substr(4);
    if (type == "IHDR") {
      picture.width = number(data.substr(0, 4));
      picture.height = number(data.substr(4, 4));
      expect(data[8] == 8 && data.substr(10) == std::string_view("\0\0\0", 3), "header");
      colour_type_ = data[9];
    }
    if (type == "PLTE") palette_ = data;
    if (type == "IDAT") stream_ += data;
    colours = palette_.size() / 3;
    return type;
  }

  std::string inflated() {
    expect(number(std::string_view(stream_).substr(0, 2)) % 31 == 0, "zlib header");
    rest_ = std::string_view(stream_).substr(2);
    std::string bytes;
    for (bool last = false; !last;) {
      const char header = take(1)[0];
      expect((header & 6) == 0, "kind of block");
      last = (header & 1) != 0;
      const std::string_view sizes = take(4);
      const auto size = [&](std::size_t i) {
        return static_cast<std::size_t>(static_cast<std::uint8_t>(sizes[i]) +
                                        256 * static_cast<std::uint8_t>(sizes[i + 1]));
      };
      expect(size(0) + size(2) == 65535, "size of block");
      bytes += take(size(0));
    }
    std::uint64_t a = 1, b = 0;
    for (const char c : bytes) b += a += static_cast<std::uint8_t>(c);
    expect(number(take(4)) == (b % 65521) * 65536 + a % 65521, "Adler-32");
    return bytes;
  }

  void read_rows(const std::string& bytes) {
    const std::size_t pixel_size = colour_type_ == 3 ? 1 : 3;
    const std::size_t row_size = 1 + picture.width * pixel_size;
    expect(bytes.size() == row_size * picture.height, "number of rows");
    for (std::size_t row = 0; row < picture.height; ++row) {
      expect(bytes[row * row_size] == 0, "filter");
      for (std::size_t column = 0; column < picture.width; ++column) {
        const std::string_view pixel =
            std::string_view(bytes).substr(row * row_size + 1 + column * pixel_size, pixel_size);
        picture.pixels.push_back(colour(pixel_size == 3 ? pixel : entry(pixel[0])));
      }
    }
  }

  std::string_view entry(char index) const {
    const std::size_t i = static_cast<std::uint8_t>(index);
    expect(3 * i + 3 <= palette_.size(), "colour");
    return std::string_view(palette_).substr(3 * i, 3);
  }

  static Colour colour(std::string_view bytes) {
    return {static_cast<std::uint8_t>(bytes[0]), static_cast<std::uint8_t>(bytes[1]),
            static_cast<std::uint8_t>(bytes[2])};
  }

  std::string_view rest_;
  char colour_type_ = 0;
  std::string palette_, stream_;
};

// The bytes that base64() wrote.
inline std::string from_base64(std::string_view text) {
  static constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') break;
    bits = bits << 6 | static_cast<std::uint32_t>(digits.find(c));
    count += 6;
    if (count >= 8) bytes += static_cast<char>(bits >> (count -= 8) & 255);
  }
  return bytes;
}

}  // namespace dnn::plot
