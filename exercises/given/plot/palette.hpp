// Smaller versions of an image.
#pragma once

#include <cstddef>

#include "given/plot/png.hpp"

namespace dnn::plot {

// The image with at most 256 colours: its own where it has no more, else averages of similar ones
// (median cut: Heckbert, Color Image Quantization for Frame Buffer Display, 1982).
PalettePicture with_palette(const Picture& picture);

// Each pixel the average of factor × factor pixels; less of them at the right and lower edge.
Picture shrunk(const Picture& picture, std::size_t factor);

}  // namespace dnn::plot
