#include <gtest/gtest.h>

#include <stdexcept>

#include "given/plot/plot.hpp"
#include "given/plot/png_test_support.hpp"
#include "given/plot/xml_test_support.hpp"
#include "given/random_state.hpp"
#include "given/test_support.hpp"

namespace dnn::plot {
namespace {

Images noise(std::size_t count, std::size_t height, std::size_t width, std::size_t channels = 3) {
  RandomState random(2);
  Images images{count, height, width, channels, {}};
  for (std::size_t i = 0; i < count * height * width * channels; ++i) {
    images.pixels.push_back(static_cast<std::uint8_t>(random.randint(0, 256)));
  }
  return images;
}

std::string grid(const Images& images) {
  return image_grid("Images", images, std::vector<std::string>(images.count, "cat, but not <cat>"));
}

std::string refusal(const Images& images, std::size_t captions) {
  return message_of<std::invalid_argument>(
      [&] { image_grid("t", images, std::vector<std::string>(captions, "cat")); });
}

// The PNG files in an SVG document, in their order.
std::vector<std::string> files_in(const std::string& svg) {
  static const std::string mark = "href=\"data:image/png;base64,";
  std::vector<std::string> files;
  for (std::size_t i = svg.find(mark); i != std::string::npos; i = svg.find(mark, i + 1)) {
    const std::size_t begin = i + mark.size();
    files.push_back(from_base64(svg.substr(begin, svg.find('"', begin) - begin)));
  }
  return files;
}

TEST(ImageGrid, AFewImagesKeepEveryByte) {
  const Images images = noise(12, 64, 64);
  const std::string svg = grid(images);
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_LT(svg.size(), 300000u);
  const std::vector<std::string> files = files_in(svg);
  ASSERT_EQ(files.size(), 12u);
  std::size_t next = 0;
  for (const std::string& file : files) {
    const PngReader reader(file);
    EXPECT_EQ(reader.picture.width, 64u);
    for (const Colour& colour : reader.picture.pixels) {
      for (const std::uint8_t value : colour) ASSERT_EQ(value, images.pixels[next++]);
    }
  }
  EXPECT_EQ(next, images.pixels.size());
}

TEST(ImageGrid, ThirtyImagesHaveAPalette) {
  const std::string svg = grid(noise(30, 64, 64));
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_LT(svg.size(), 300000u);
  ASSERT_EQ(files_in(svg).size(), 30u);
  const PngReader reader(files_in(svg)[29]);
  EXPECT_EQ(reader.picture.width, 64u);
  EXPECT_EQ(reader.colours, 256u);
  EXPECT_EQ(count_of(svg, "at most 256 colours"), 1u);
  EXPECT_EQ(count_of(svg, "class=\"note\""), 0u);
}

TEST(ImageGrid, MoreImagesLosePixelsAndThePictureSaysSo) {
  for (const auto& [count, size] : {std::pair<std::size_t, std::size_t>{50, 64}, {200, 16}}) {
    const std::string svg = grid(noise(count, size, size));
    EXPECT_LT(svg.size(), 300000u) << count;
    const std::vector<std::string> files = files_in(svg);
    ASSERT_EQ(files.size(), count);
    EXPECT_EQ(PngReader(files[0]).picture.width, size / 2);
    EXPECT_EQ(count_of(svg, "class=\"note\""), 1u);
  }
}

TEST(ImageGrid, LargeImagesAreShrunk) {
  const std::string svg = grid(noise(1, 500, 300));
  EXPECT_EQ(xml_error(svg), "");
  EXPECT_LT(svg.size(), 300000u);
  EXPECT_EQ(PngReader(files_in(svg).at(0)).picture.height, 250u);
}

TEST(ImageGrid, GreyImagesAndOtherShapes) {
  const Images images = noise(1, 2, 4, 1);
  const PngReader reader(files_in(grid(images)).at(0));
  ASSERT_EQ(reader.picture.pixels.size(), 8u);
  for (std::size_t i = 0; i < 8; ++i) {
    const std::uint8_t value = images.pixels[i];
    EXPECT_EQ(reader.picture.pixels[i], (Colour{value, value, value}));
  }
  EXPECT_EQ(count_of(grid(images), "width=\"128\" height=\"64\""), 1u);
}

TEST(ImageGrid, CaptionsAreEscaped) {
  EXPECT_EQ(count_of(grid(noise(3, 4, 4)), "&lt;cat&gt;"), 3u);
}

TEST(ImageGrid, Refuses) {
  EXPECT_EQ(refusal(Images{}, 0), "image_grid: there are no images");
  EXPECT_EQ(refusal(noise(2, 4, 4), 3), "image_grid: 3 captions for 2 images");
  EXPECT_EQ(refusal(noise(1, 4, 4, 4), 1), "image_grid: images have 4 channels; it must be 1 or 3");
  EXPECT_EQ(refusal(noise(1, 4, 0), 1), "image_grid: images have no pixels");
  EXPECT_EQ(refusal(noise(201, 1, 1), 201),
            "image_grid: 201 images are too many; draw at most 200");
  Images images = noise(1, 4, 4);
  images.pixels.pop_back();
  EXPECT_EQ(refusal(images, 1), "image_grid: pixels has 47 bytes; the shape of images says 48");
}

}  // namespace
}  // namespace dnn::plot
