#include "given/plot/png.hpp"

#include <gtest/gtest.h>

#include "given/plot/png_test_support.hpp"

namespace dnn::plot {
namespace {

Picture gradient(std::size_t width, std::size_t height) {
  Picture picture{width, height, {}};
  for (std::size_t i = 0; i < width * height; ++i) {
    picture.pixels.push_back({static_cast<std::uint8_t>(i % 256),
                              static_cast<std::uint8_t>(i / 256 % 256),
                              static_cast<std::uint8_t>(255 - i % 256)});
  }
  return picture;
}

// What `python3 -c "import base64; print(base64.b64encode(b'…'))"` prints: RFC 4648, section 10.
TEST(Base64, TheExamplesOfTheStandard) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(base64("\xFB\xFF\xBF"), "+/+/");
  EXPECT_EQ(data_uri("image/png", "foo"), "data:image/png;base64,Zm9v");
}

// The chunk that ends every PNG file, with the checksum of the standard.
TEST(Png, EndsAsEveryPngFileDoes) {
  const std::string file = png(gradient(1, 1));
  EXPECT_TRUE(file.ends_with(std::string("\0\0\0\0IEND\xAE\x42\x60\x82", 12)));
}

TEST(Png, PixelsCanBeReadAgain) {
  for (const auto& [width, height] : {std::pair{1, 1}, {3, 2}, {64, 64}, {200, 150}}) {
    const Picture picture =
        gradient(static_cast<std::size_t>(width), static_cast<std::size_t>(height));
    const PngReader reader(png(picture));
    EXPECT_EQ(reader.picture.width, picture.width);
    EXPECT_EQ(reader.picture.height, picture.height);
    EXPECT_EQ(reader.picture.pixels, picture.pixels);
    EXPECT_EQ(reader.colours, 0u);
  }
}

TEST(Png, PalettesCanBeReadAgain) {
  const PalettePicture picture{2, 2, {{1, 2, 3}, {250, 0, 9}}, {0, 1, 1, 0}};
  const PngReader reader(png(picture));
  EXPECT_EQ(reader.colours, 2u);
  EXPECT_EQ(reader.picture.pixels,
            (std::vector<Colour>{{1, 2, 3}, {250, 0, 9}, {250, 0, 9}, {1, 2, 3}}));
}

TEST(Png, TheReaderSeesAChangedByte) {
  const std::string file = png(gradient(5, 5));
  for (std::size_t i = 0; i < file.size(); ++i) {
    std::string changed = file;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    EXPECT_THROW(PngReader{changed}, std::runtime_error) << i;
  }
}

}  // namespace
}  // namespace dnn::plot
