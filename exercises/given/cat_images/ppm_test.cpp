#include "given/cat_images/ppm.hpp"

#include <gtest/gtest.h>

#include "given/cat_images/damage_test_support.hpp"
#include "given/test_files.hpp"

namespace dnn {
namespace {

const std::string two_pixels = "\1\2\3\xfd\xfe\xff";

FileBytes ppm(const std::string& text) { return {"a.ppm", {text.begin(), text.end()}}; }

std::string error_of(const std::string& text) {
  return message_of<ImageFileError>([&] { read_ppm(ppm(text)); });
}

TEST(PpmTest, ReadsPixels) {
  const Images image = read_ppm(ppm("P6\n2 1\n255\n" + two_pixels));
  EXPECT_EQ(image, (Images{1, 1, 2, 3, {1, 2, 3, 253, 254, 255}}));
}

TEST(PpmTest, ReadsCommentsAndAnyWhiteSpace) {
  const Images image =
      read_ppm(ppm("P6 # of two\r\n#pixels\n\t2\v# wide\n\n1 #high\n 255 " + two_pixels));
  EXPECT_EQ(image.width, 2u);
  EXPECT_EQ(image.pixels[0], 1);
}

TEST(PpmTest, PixelsMayLookLikeText) {
  EXPECT_EQ(read_ppm(ppm("P6 1 1 255\n#\n ")).pixels, (std::vector<std::uint8_t>{'#', '\n', ' '}));
}

TEST(PpmTest, ReadsWhatItWrites) {
  const TemporaryFolder folder;
  const Images two{2, 1, 2, 3, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}};
  write_ppm(folder / "b.ppm", two, 1);
  EXPECT_EQ(read_text(folder / "b.ppm"), "P6\n2 1\n255\n\7\10\11\12\13\14");
  EXPECT_EQ(read_ppm(folder / "b.ppm"), (Images{1, 1, 2, 3, {7, 8, 9, 10, 11, 12}}));
}

TEST(PpmTest, WritesOnlyImagesThatAreThere) {
  const Images one{1, 1, 1, 3, {1, 2, 3}};
  EXPECT_THROW(write_ppm("a.ppm", one, 1), std::out_of_range);
  EXPECT_THROW(write_ppm("a.ppm", Images{1, 1, 1, 3, {1}}, 0), std::invalid_argument);
  EXPECT_THROW(write_ppm("a.ppm", Images{1, 1, 1, 4, {1, 2, 3, 4}}, 0), std::invalid_argument);
}

TEST(PpmTest, SaysWhereAPictureIsOfAnotherKind) {
  EXPECT_EQ(error_of("P5\n1 1\n255\n1"),
            "a.ppm: at byte 0: not the beginning of a PPM picture; it begins with \"P6\"; the file "
            "is damaged, get it again");
  EXPECT_EQ(error_of("P6\n1 1\n65535\n123456"),
            "a.ppm: at byte 7: largest value 65535; supported is 255; convert it, for example with "
            "ImageMagick: convert IN -depth 8 OUT.ppm");
  EXPECT_EQ(
      error_of("P6\n1 1\n255\n12"),
      "a.ppm: at byte 11: 2 bytes of pixels; 1 x 1 pixels have 3; the file is damaged, get it "
      "again");
  EXPECT_EQ(
      error_of("P6\n1 1\n255\n1234"),
      "a.ppm: at byte 11: 4 bytes of pixels; 1 x 1 pixels have 3; the file is damaged, get it "
      "again");
  EXPECT_EQ(message_of<ImageFileError>([] { read_ppm(std::filesystem::path("no.ppm")); }),
            "no.ppm: no such file; look at the path");
}

class PpmDamageTest : public testing::Test {
 protected:
  Outcome read(const std::string& text, const std::string& damage) {
    const FileBytes file = ppm(text);
    const Outcome outcome = outcome_of([&] { read_ppm(file); });
    expect_harmless(outcome, "a.ppm", text.size(), damage);
    tally_.add(outcome);
    return outcome;
  }

  const std::string whole_ = "P6\n# two\n2 1\n255\n" + two_pixels;
  Tally tally_;
};

TEST_F(PpmDamageTest, EveryTruncation) {
  for (std::size_t size = 0; size < whole_.size(); ++size) {
    EXPECT_NE(read(whole_.substr(0, size), "cut at " + std::to_string(size)).error, "") << size;
  }
  tally_.print("PPM, truncated");
}

TEST_F(PpmDamageTest, EveryByteOfTheHeadChanged) {
  const std::size_t head = whole_.size() - two_pixels.size();
  for (std::size_t place = 0; place < head; ++place) {
    for (int value = 0; value < 256; ++value) {
      std::string changed = whole_;
      changed[place] = static_cast<char>(value);
      read(changed, "byte " + std::to_string(place) + " is " + std::to_string(value));
    }
  }
  tally_.print("PPM, a byte of the head changed");
}

TEST_F(PpmDamageTest, HostileHeads) {
  for (const std::string head : {"",
                                 "P",
                                 "P6",
                                 "P6#",
                                 "P6\n#",
                                 "P62 1 255\n",
                                 "P6 0 1 255\n",
                                 "P6 2 0 255\n",
                                 "P6 -2 1 255\n",
                                 "P6 2 -1 255\n",
                                 "P6 +2 1 255\n",
                                 "P6 2.0 1 255\n",
                                 "P6 0x2 1 255\n",
                                 "P6 2e0 1 255\n",
                                 "P6 1048577 1 255\n",
                                 "P6 1048576 1048576 255\n",
                                 "P6 4294967298 1 255\n",
                                 "P6 18446744073709551618 1 255\n",
                                 "P6 99999999999999999999999999 1 255\n",
                                 "P6 2 18446744073709551617 255\n",
                                 "P6 2 1 254\n",
                                 "P6 2 1 256\n",
                                 "P6 2 1 0\n",
                                 "P6 2 1 65535\n",
                                 "P6 2 1 255",
                                 "P6 2 1 255\n\n",
                                 "P6 2 1 255\n#c\n",
                                 "P6 2 1\n",
                                 "P6 2 1 \n255;",
                                 "p6 2 1 255\n",
                                 "P7 2 1 255\n",
                                 "P3 2 1 255\n",
                                 "P6,2,1,255\n",
                                 "P6 3 1 255\n",
                                 "P6 1 1 255\n",
                                 "P6 2 2 255\n",
                                 "\x89PNG\r\n",
                                 "\xff\xd8\xff\xe0",
                                 "GIF89a"}) {
    EXPECT_NE(read(head + two_pixels, head).error, "") << head;
  }
  tally_.print("PPM, a hostile head");
}

}  // namespace
}  // namespace dnn
