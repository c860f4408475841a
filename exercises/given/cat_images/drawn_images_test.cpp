#include "given/cat_images/drawn_images.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "given/cat_images/canvas.hpp"
#include "given/cat_images/fingerprint_test_support.hpp"
#include "given/test_support.hpp"

namespace dnn {
namespace {

TEST(DrawnImagesTest, AreAsManyAsAsked) {
  const ImageData data = draw_images(1, 5, 2);
  EXPECT_EQ(data.train.images.count, 5u);
  EXPECT_EQ(data.train.images.height, 32u);
  EXPECT_EQ(data.train.images.width, 32u);
  EXPECT_EQ(data.train.images.channels, 3u);
  EXPECT_EQ(data.train.images.pixels.size(), 5u * 32 * 32 * 3);
  EXPECT_EQ(data.test.images.pixels.size(), 2u * 32 * 32 * 3);
  EXPECT_EQ(data.train.Y.shape(), (Shape{1, 5}));
  EXPECT_EQ(sum(data.train.Y), 2.0);
  EXPECT_EQ(sum(data.test.Y), 1.0);
}

TEST(DrawnImagesTest, HalfOfThemAreCats) {
  const ImageData data = draw_images();
  EXPECT_EQ(data.train.images.count, 200u);
  EXPECT_EQ(sum(data.train.Y), 100.0);
  EXPECT_EQ(data.test.images.count, 50u);
  EXPECT_EQ(sum(data.test.Y), 25.0);
  EXPECT_EQ(data.classes, (std::vector<std::string>{"non-cat", "cat"}));
  EXPECT_EQ(
      data.source,
      "drawn by the course from seed 3: faces of cats, and apples, mushrooms, fish and balls");
}

// The bytes of GCC 12.2 and Clang 14, Debug and Release, on x86-64.
TEST(DrawnImagesTest, AreTheSameBytesEverywhere) {
  const ImageData data = draw_images();
  EXPECT_EQ(fingerprint(data.train.images.pixels), 0x584a5d2c0816efe8u);
  EXPECT_EQ(fingerprint(data.test.images.pixels), 0xab9536fcee314770u);
}

TEST(DrawnImagesTest, AnotherSeedDrawsOthers) {
  EXPECT_NE(draw_images(4).train.images, draw_images(3).train.images);
}

TEST(DrawnImagesTest, NeedsSomethingToDraw) {
  EXPECT_THROW(draw_images(1, 0, 50), std::invalid_argument);
  EXPECT_THROW(draw_images(1, 200, 0), std::invalid_argument);
}

// Neither class is lighter: what makes a weight for each pixel useless.
TEST(DrawnImagesTest, BothClassesAreAsLight) {
  const ImageData data = draw_images(1, 1000, 1);
  const std::size_t size = 32 * 32 * 3;
  double lightness[2] = {0.0, 0.0};
  for (std::size_t i = 0; i < 1000; ++i) {
    for (std::size_t k = 0; k < size; ++k) {
      lightness[data.train.Y(0, i) == 1.0] += data.train.images.pixels[i * size + k];
    }
  }
  EXPECT_NEAR(lightness[0] / (500.0 * size), 127.5, 5.0);
  EXPECT_NEAR(lightness[1] / (500.0 * size), 127.5, 5.0);
}

TEST(CanvasTest, PaintsTheInsideOfAShape) {
  Canvas canvas(4, 4);
  Place place;
  place.middle = {2.0, 2.0};
  canvas.paint(place, Ellipse{{0.0, 0.0}, 1.0, 1.0}, {1.0, 0.5, 0.0});
  std::vector<std::uint8_t> pixels;
  canvas.append_to(pixels);
  ASSERT_EQ(pixels.size(), 48u);
  EXPECT_EQ(pixels[0], 0);
  // The middle of pixel (1, 1) is sqrt(0.5) from the centre: 0.5 + 1 - 0.7071 is cut to 0.7929.
  EXPECT_EQ(pixels[15], 202);
  EXPECT_EQ(pixels[16], 101);
  EXPECT_EQ(pixels[17], 0);
}

TEST(CanvasTest, MeasuresHowFarOutsideAPointIs) {
  EXPECT_DOUBLE_EQ((Ellipse{{1.0, 0.0}, 2.0, 1.0}.distance({5.0, 0.0})), 1.0);
  EXPECT_DOUBLE_EQ((Triangle{{0, 0}, {4, 0}, {0, 4}}.distance({1.0, -2.0})), 2.0);
  EXPECT_LT((Triangle{{0, 0}, {4, 0}, {0, 4}}.distance({1.0, 1.0})), 0.0);
  EXPECT_DOUBLE_EQ((Line{{0, 0}, {2, 0}, 0.5}.distance({1.0, 2.0})), 1.5);
  EXPECT_DOUBLE_EQ((Line{{0, 0}, {2, 0}, 0.5}.distance({5.0, 0.0})), 2.5);
}

}  // namespace
}  // namespace dnn
