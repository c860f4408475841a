#include "given/cat_images/ppm_folder.hpp"

#include <gtest/gtest.h>

#include "given/cat_images/image_file_error.hpp"
#include "given/cat_images/ppm.hpp"
#include "given/test_files.hpp"

namespace dnn {
namespace {

// A picture of one pixel, whose red is `red`.
void write_pixel(const std::filesystem::path& file, std::uint8_t red) {
  std::filesystem::create_directories(file.parent_path());
  write_ppm(file, Images{1, 1, 1, 3, {red, 0, 0}}, 0);
}

// 00.ppm, 01.ppm, … with reds first, first + 1, …
void write_pixels(const std::filesystem::path& folder, std::size_t count, std::uint8_t first) {
  for (std::size_t i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    write_pixel(folder / ((i < 10 ? "0" : "") + number + ".ppm"),
                static_cast<std::uint8_t>(first + i));
  }
}

std::vector<int> reds(const Images& images) {
  std::vector<int> found;
  for (std::size_t i = 0; i < images.count; ++i) found.push_back(images.pixels[3 * i]);
  return found;
}

class PpmFolderTest : public testing::Test {
 protected:
  std::string error() {
    return message_of<ImageFileError>([&] { load_ppm_folder(folder_.path()); });
  }
  std::string path(const std::string& name) { return (folder_ / name).string(); }

  TemporaryFolder folder_;
};

TEST_F(PpmFolderTest, EveryFifthOfAClassIsForTesting) {
  write_pixels(folder_ / "dog", 6, 100);
  write_pixels(folder_ / "cat", 11, 0);
  const ImageData data = load_ppm_folder(folder_.path());
  EXPECT_EQ(data.classes, (std::vector<std::string>{"cat", "dog"}));
  EXPECT_EQ(reds(data.train.images),
            (std::vector<int>{0, 1, 2, 3, 5, 6, 7, 8, 10, 100, 101, 102, 103, 105}));
  EXPECT_EQ(data.train.Y, (Matrix{{0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1}}));
  EXPECT_EQ(reds(data.test.images), (std::vector<int>{4, 9, 104}));
  EXPECT_EQ(data.test.Y, (Matrix{{0, 0, 1}}));
  EXPECT_EQ(data.source, "read from the .ppm files in " + folder_.path().string());
}

TEST_F(PpmFolderTest, FoldersTrainAndTestAreTheSplit) {
  write_pixels(folder_ / "train" / "a", 2, 0);
  write_pixels(folder_ / "train" / "b", 1, 10);
  write_pixels(folder_ / "test" / "a", 1, 20);
  write_pixels(folder_ / "test" / "b", 2, 30);
  const ImageData data = load_ppm_folder(folder_.path());
  EXPECT_EQ(reds(data.train.images), (std::vector<int>{0, 1, 10}));
  EXPECT_EQ(data.train.Y, (Matrix{{0, 0, 1}}));
  EXPECT_EQ(reds(data.test.images), (std::vector<int>{20, 30, 31}));
  EXPECT_EQ(data.test.Y, (Matrix{{0, 1, 1}}));
}

TEST_F(PpmFolderTest, NamesThatBeginWithADotArePassedOver) {
  write_pixels(folder_ / "a", 5, 0);
  write_pixels(folder_ / "b", 5, 0);
  write_text(folder_ / ".DS_Store", "");
  write_text(folder_ / "a" / ".DS_Store", "");
  std::filesystem::create_directories(folder_ / ".git");
  EXPECT_EQ(load_ppm_folder(folder_.path()).train.images.count, 8u);
}

TEST_F(PpmFolderTest, NamesMayBeChinese) {
  write_pixels(folder_ / "0_狗", 5, 0);
  write_pixels(folder_ / "1_猫\n\xff", 5, 0);
  const ImageData data = load_ppm_folder(folder_.path());
  EXPECT_EQ(data.classes, (std::vector<std::string>{"0_狗", "1_猫??"}));
}

TEST_F(PpmFolderTest, RefusesOtherThanTwoClasses) {
  const std::string others =
      ": neither train_catvnoncat.h5 nor two folders of .ppm files, one for "
      "each class, but ";
  const std::string advice = "; put the files of each class into a folder of its own";
  write_pixels(folder_ / "a", 5, 0);
  EXPECT_EQ(error(), folder_.path().string() + others + "1 folder" + advice);
  write_pixels(folder_ / "b", 5, 0);
  write_pixels(folder_ / "c", 5, 0);
  EXPECT_EQ(error(), folder_.path().string() + others + "3 folders" + advice);
}

TEST_F(PpmFolderTest, RefusesOtherClassesForTesting) {
  for (const std::string name : {"train/a", "train/b", "test/a", "test/c"}) {
    write_pixels(folder_ / name, 1, 0);
  }
  EXPECT_EQ(error(), path("test") + ": other classes than in " + path("train") +
                         "; give the folders of the classes the same names");
}

TEST_F(PpmFolderTest, RefusesOtherFiles) {
  write_pixels(folder_ / "a", 5, 0);
  write_text(folder_ / "b" / "x.png", "");
  EXPECT_EQ(error(), path("b/x.png") +
                         ": not a .ppm file; convert it, for example with ImageMagick: convert IN "
                         "-depth 8 OUT.ppm");
}

TEST_F(PpmFolderTest, RefusesPicturesOfAnotherSize) {
  write_pixels(folder_ / "a", 5, 0);
  write_pixels(folder_ / "b", 4, 0);
  write_ppm(folder_ / "b" / "04.ppm", Images{1, 2, 1, 3, {1, 2, 3, 4, 5, 6}}, 0);
  EXPECT_EQ(error(), path("b/04.ppm") + ": 1 x 2 pixels, but " + path("a/00.ppm") +
                         " has 1 x 1; bring all pictures to one size");
}

TEST_F(PpmFolderTest, RefusesADamagedPicture) {
  write_pixels(folder_ / "a", 5, 0);
  write_pixels(folder_ / "b", 5, 0);
  write_text(folder_ / "b" / "02.ppm", "P6 1 1 255\n12");
  EXPECT_EQ(error(), path("b/02.ppm") +
                         ": at byte 11: 2 bytes of pixels; 1 x 1 pixels have 3; the "
                         "file is damaged, get it again");
}

TEST_F(PpmFolderTest, RefusesAClassWithTooFewPictures) {
  write_pixels(folder_ / "a", 4, 0);
  write_pixels(folder_ / "b", 5, 0);
  EXPECT_EQ(error(), path("a") + ": 4 of at least 5 pictures; put more .ppm files there");
}

}  // namespace
}  // namespace dnn
