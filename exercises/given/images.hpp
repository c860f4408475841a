// Images as the notebooks hold them: bytes, row by row, the three colours of a pixel side by side.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "given/matrix.hpp"

namespace dnn {

// `count` images of one size. A NumPy array of uint8 of shape (count, height, width, channels).
struct Images {
  std::size_t count = 0;
  std::size_t height = 0;
  std::size_t width = 0;
  std::size_t channels = 3;          // red, green, blue
  std::vector<std::uint8_t> pixels;  // count * height * width * channels of them

  bool operator==(const Images&) const = default;
};

// Images and what they show: Y (1, count), each 0 or 1.
struct LabelledImages {
  Images images;
  Matrix Y;
};

// What a model learns from, and what it is tested with.
struct ImageData {
  LabelledImages train;
  LabelledImages test;
  std::vector<std::string> classes;  // classes[label]
  std::string source;                // where they come from, one line
};

}  // namespace dnn
