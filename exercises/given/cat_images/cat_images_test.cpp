#include "given/cat_images/cat_images.hpp"

#include <gtest/gtest.h>

#include "given/cat_images/drawn_images.hpp"
#include "given/cat_images/hdf5_test_support.hpp"
#include "given/cat_images/ppm.hpp"
#include "given/language/chinese_test_support.hpp"
#include "given/test_files.hpp"

namespace dnn {
namespace {

ImageData load(const std::vector<DatasetSketch>& train, const std::vector<DatasetSketch>& test) {
  return load_cat_images(Hdf5File(sketch_hdf5(train).file("train.h5")),
                         Hdf5File(sketch_hdf5(test).file("test.h5")));
}

// What the error says when this dataset stands in place of number `index` of the training file.
std::string error_with(std::size_t index, const DatasetSketch& dataset) {
  auto train = tiny_datasets("train_set");
  train[index] = dataset;
  return message_of<ImageFileError>([&] { load(train, tiny_datasets("test_set")); });
}

TEST(CatImagesTest, ReadsImagesLabelsAndClasses) {
  const ImageData data = load(tiny_datasets("train_set"), tiny_datasets("test_set"));
  EXPECT_EQ(data.train.images.count, 3u);
  EXPECT_EQ(data.train.images.height, 2u);
  EXPECT_EQ(data.train.images.width, 2u);
  EXPECT_EQ(data.train.images.channels, 3u);
  EXPECT_EQ(data.train.images.pixels[35], 245);
  EXPECT_EQ(data.train.Y, (Matrix{{0, 1, 1}}));
  EXPECT_EQ(data.test.images, data.train.images);
  EXPECT_EQ(data.test.Y, data.train.Y);
  EXPECT_EQ(data.classes, (std::vector<std::string>{"non-cat", "cat"}));
  EXPECT_EQ(data.source, "read from train.h5 and test.h5");
}

TEST_F(InChinese, WhereImagesComeFromAndWhatIsWrongWithThem) {
  const ImageData data = load(tiny_datasets("train_set"), tiny_datasets("test_set"));
  EXPECT_EQ(data.source, "读自 train.h5 和 test.h5");
  EXPECT_EQ(data.classes, (std::vector<std::string>{"non-cat", "cat"})) << "the file's own names";
  EXPECT_EQ(draw_images().classes, (std::vector<std::string>{"非猫", "猫"}));
  EXPECT_EQ(error_with(2, {"train_set_y", {2}, 0x10, 8, 8, std::string(16, '\0')}),
            "train.h5：train_set_y 的形状是 (2,)；每张图像要有一个标签，即 (3,)；请重新获取文件");
  EXPECT_EQ(
      message_of<ImageFileError>([] { load_images("/no/such"); }).find("/no/such：不是文件夹；"),
      0U);
}

TEST(CatImagesTest, RefusesOtherShapesOfImages) {
  EXPECT_EQ(error_with(1, {"train_set_x", {3, 4, 3}, 0x10, 0, 1, std::string(36, 'a')}),
            "train.h5: train_set_x has shape (3, 4, 3); images are (count, height, width, 3); give "
            "a file of images");
  EXPECT_EQ(error_with(1, {"train_set_x", {3, 1, 3, 4}, 0x10, 0, 1, std::string(36, 'a')}),
            "train.h5: train_set_x has shape (3, 1, 3, 4); images are (count, height, width, 3); "
            "give a file of images");
}

TEST(CatImagesTest, RefusesLabelsThatDontFit) {
  EXPECT_EQ(error_with(2, {"train_set_y", {2}, 0x10, 8, 8, little_endian({0, 1})}),
            "train.h5: train_set_y has shape (2,); the images need one label each, (3,); get the "
            "file again");
  EXPECT_EQ(error_with(2, {"train_set_y", {3}, 0x10, 8, 8, little_endian({0, 1, 2})}),
            "train.h5: train_set_y[2] is 2; a label is 0 or 1; get the file again");
  EXPECT_EQ(error_with(2, {"train_set_y", {3}, 0x10, 8, 8, little_endian({-1, 1, 1})}),
            "train.h5: train_set_y[0] is -1; a label is 0 or 1; get the file again");
}

TEST(CatImagesTest, RefusesOtherThanTwoClasses) {
  EXPECT_EQ(error_with(0, {"list_classes", {3}, 0x13, 0, 2, std::string("a\0b\0c\0", 6)}),
            "train.h5: list_classes has shape (3,); there are two classes, (2,); get the file "
            "again");
}

TEST(CatImagesTest, RefusesFilesThatDontBelongTogether) {
  auto test = tiny_datasets("test_set");
  test[0].elements = std::string(
      "non-dog"
      "dog\0\0\0\0",
      14);
  EXPECT_EQ(message_of<ImageFileError>([&] { load(tiny_datasets(), test); }),
            "test.h5: other classes than in train.h5; give two files that belong together");
  test = tiny_datasets("test_set");
  test[1].shape = {3, 1, 4, 3};
  EXPECT_EQ(message_of<ImageFileError>([&] { load(tiny_datasets(), test); }),
            "test.h5: images of 1 x 4 pixels, but train.h5 has 2 x 2; give two files that belong "
            "together");
}

TEST(LoadImagesTest, DrawsThemWhereNoPathIsGiven) {
  EXPECT_EQ(load_images("").train.images, draw_images().train.images);
}

TEST(LoadImagesTest, ReadsAFolderOfHdf5Files) {
  const TemporaryFolder folder;
  write_text(folder / "train_catvnoncat.h5", tiny_hdf5("train_set").text());
  EXPECT_EQ(message_of<ImageFileError>([&] { load_images(folder.path()); }),
            (folder / "test_catvnoncat.h5").string() + ": no such file; look at the path");
  write_text(folder / "test_catvnoncat.h5", tiny_hdf5("test_set").text());
  EXPECT_EQ(load_images(folder.path()).train.images.count, 3u);
}

TEST(LoadImagesTest, ReadsAFolderOfPictures) {
  const TemporaryFolder folder;
  const Images picture{1, 1, 1, 3, {1, 2, 3}};
  for (const std::string name : {"a", "b"}) {
    std::filesystem::create_directories(folder / name);
    for (int i = 0; i < 5; ++i) {
      write_ppm(folder / name / (std::to_string(i) + ".ppm"), picture, 0);
    }
  }
  EXPECT_EQ(load_images(folder.path()).train.images.count, 8u);
}

TEST(LoadImagesTest, SaysWhatAFolderShouldHold) {
  const TemporaryFolder folder;
  EXPECT_EQ(message_of<ImageFileError>([] { load_images("no/such"); }),
            "no/such: not a folder; give one with train_catvnoncat.h5 and test_catvnoncat.h5, or "
            "one with a folder of .ppm files for each of two classes");
  EXPECT_EQ(message_of<ImageFileError>([&] { load_images(folder.path()); }),
            folder.path().string() +
                ": neither train_catvnoncat.h5 nor two folders of .ppm files, one for each class, "
                "but 0 folders; put the files of each class into a folder of its own");
}

}  // namespace
}  // namespace dnn
