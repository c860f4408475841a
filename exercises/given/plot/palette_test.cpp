#include "given/plot/palette.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "given/random_state.hpp"

namespace dnn::plot {
namespace {

// Smooth, with far more than 256 colours.
Picture smooth() {
  Picture picture{64, 64, {}};
  for (std::size_t i = 0; i < 64 * 64; ++i) {
    picture.pixels.push_back({static_cast<std::uint8_t>(4 * (i % 64)),
                              static_cast<std::uint8_t>(4 * (i / 64)),
                              static_cast<std::uint8_t>(2 * (i % 64 + i / 64))});
  }
  return picture;
}

Picture noise() {
  RandomState random(1);
  Picture picture{64, 64, {}};
  for (std::size_t i = 0; i < 64 * 64; ++i) {
    Colour colour{};
    for (std::uint8_t& value : colour) value = static_cast<std::uint8_t>(random.randint(0, 256));
    picture.pixels.push_back(colour);
  }
  return picture;
}

double mean_error(const Picture& picture, const PalettePicture& result) {
  double sum = 0.0;
  for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
    for (std::size_t k = 0; k < 3; ++k) {
      sum += std::abs(picture.pixels[i][k] - result.palette.at(result.pixels[i])[k]);
    }
  }
  return sum / static_cast<double>(3 * picture.pixels.size());
}

TEST(Palette, FewColoursStayAsTheyAre) {
  const Picture picture{2, 2, {{9, 9, 9}, {1, 2, 3}, {9, 9, 9}, {255, 0, 0}}};
  const PalettePicture result = with_palette(picture);
  EXPECT_EQ(result.palette.size(), 3u);
  EXPECT_EQ(mean_error(picture, result), 0.0);
}

TEST(Palette, ManyColoursBecome256SimilarOnes) {
  const PalettePicture result = with_palette(smooth());
  EXPECT_EQ(result.width, 64u);
  EXPECT_EQ(result.height, 64u);
  EXPECT_EQ(result.palette.size(), 256u);
  EXPECT_LT(mean_error(smooth(), result), 5.0);
}

TEST(Palette, NoiseToo) {
  const PalettePicture result = with_palette(noise());
  EXPECT_EQ(result.palette.size(), 256u);
  EXPECT_LT(mean_error(noise(), result), 20.0);
}

TEST(Palette, ShrunkPixelsAreAverages) {
  const Picture picture{
      3, 2, {{0, 0, 0}, {10, 0, 0}, {7, 7, 7}, {20, 0, 0}, {31, 0, 2}, {8, 8, 8}}};
  const Picture result = shrunk(picture, 2);
  EXPECT_EQ(result.width, 2u);
  EXPECT_EQ(result.height, 1u);
  EXPECT_EQ(result.pixels, (std::vector<Colour>{{15, 0, 1}, {8, 8, 8}}));
  EXPECT_EQ(shrunk(picture, 1).pixels, picture.pixels);
}

}  // namespace
}  // namespace dnn::plot
