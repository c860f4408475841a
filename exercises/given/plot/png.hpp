// PNG files without compression, and how they are written into a text.
//
// PNG: ISO/IEC 15948, https://www.w3.org/TR/png/. Its data is a zlib stream (RFC 1950) of stored
// blocks (RFC 1951, 3.2.4). Base64: RFC 4648.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dnn::plot {

using Colour = std::array<std::uint8_t, 3>;  // red, green, blue

// One image, row by row from the top. width * height pixels, both positive.
struct Picture {
  std::size_t width = 0, height = 0;
  std::vector<Colour> pixels;
};

// At most 256 colours, and for each pixel the number of its colour.
struct PalettePicture {
  std::size_t width = 0, height = 0;
  std::vector<Colour> palette;
  std::vector<std::uint8_t> pixels;
};

// The bytes of a PNG file: three bytes a pixel, or one and the palette.
std::string png(const Picture& picture);
std::string png(const PalettePicture& picture);

std::string base64(std::string_view bytes);

// "data:TYPE;base64,…"
std::string data_uri(std::string_view type, std::string_view bytes);

}  // namespace dnn::plot
