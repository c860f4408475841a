#include "given/cat_images/hdf5_file.hpp"

#include <gtest/gtest.h>

#include "given/cat_images/hdf5_test_support.hpp"
#include "given/test_files.hpp"

namespace dnn {
namespace {

std::string error_of(const FileSketch& sketch) {
  return message_of<ImageFileError>([&] { Hdf5File(sketch.file()).read_uint8("train_set_x"); });
}

TEST(Hdf5FileTest, NamesItsDatasets) {
  const Hdf5File file(tiny_hdf5().file());
  EXPECT_EQ(file.names(), (std::vector<std::string>{"list_classes", "train_set_x", "train_set_y"}));
}

TEST(Hdf5FileTest, ReadsBytesWithTheirShape) {
  const auto array = Hdf5File(tiny_hdf5().file()).read_uint8("train_set_x");
  EXPECT_EQ(array.shape, (std::vector<std::size_t>{3, 2, 2, 3}));
  ASSERT_EQ(array.elements.size(), 36u);
  EXPECT_EQ(array.elements[1], 7);
  EXPECT_EQ(array.elements[35], 245);
}

TEST(Hdf5FileTest, ReadsWholeNumbers) {
  auto datasets = tiny_datasets();
  datasets[2].elements = little_endian({-1, 1, INT64_MIN});
  const auto array = Hdf5File(sketch_hdf5(datasets).file()).read_int64("train_set_y");
  EXPECT_EQ(array.shape, (std::vector<std::size_t>{3}));
  EXPECT_EQ(array.elements, (std::vector<std::int64_t>{-1, 1, INT64_MIN}));
}

TEST(Hdf5FileTest, ReadsStringsWithoutTheirPadding) {
  const auto array = Hdf5File(tiny_hdf5().file()).read_strings("list_classes");
  EXPECT_EQ(array.elements, (std::vector<std::string>{"non-cat", "cat"}));
}

TEST(Hdf5FileTest, ReadsFromTheDisk) {
  const TemporaryFolder folder;
  write_text(folder / "a.h5", tiny_hdf5().text());
  const Hdf5File file(folder / "a.h5");
  EXPECT_EQ(file.read_uint8("train_set_x").elements.size(), 36u);
  EXPECT_EQ(file.name(), folder / "a.h5");
}

TEST(Hdf5FileTest, SaysWhichFileIsMissing) {
  EXPECT_EQ(message_of<ImageFileError>([] { Hdf5File(std::filesystem::path("no/such.h5")); }),
            "no/such.h5: no such file; look at the path");
  EXPECT_EQ(message_of<ImageFileError>([] { Hdf5File(std::filesystem::path("/")); }),
            "/: not a file; give the path of a file");
  EXPECT_EQ(message_of<ImageFileError>([] { Hdf5File(std::filesystem::path("/dev/zero")); }),
            "/dev/zero: not a file; give the path of a file");
}

TEST(Hdf5FileTest, NamesWhatItHoldsWhereADatasetIsMissing) {
  const Hdf5File file(tiny_hdf5().file());
  EXPECT_EQ(message_of<ImageFileError>([&] { file.read_uint8("test_set_x"); }),
            "tiny.h5: no dataset test_set_x; it holds list_classes train_set_x train_set_y; give "
            "the file that has it");
}

TEST(Hdf5FileTest, RefusesElementsOfAnotherType) {
  const FileSketch sketch = tiny_hdf5();
  const Hdf5File file(sketch.file());
  EXPECT_EQ(message_of<ImageFileError>([&] { file.read_uint8("train_set_y"); }),
            "tiny.h5: at byte " + std::to_string(sketch.place("train_set_y header version")) +
                ": dataset train_set_y of type int64; supported is uint8; get the file of the "
                "course again, or store it anew with h5py's defaults");
}

TEST(Hdf5FileTest, RefusesManyStrings) {
  auto datasets = tiny_datasets();
  datasets[0] = {"list_classes", {65}, 0x13, 0x00, 1, std::string(65, 'a')};
  const Hdf5File file(sketch_hdf5(datasets).file());
  EXPECT_NE(message_of<ImageFileError>([&] {
              file.read_strings("list_classes");
            }).find("dataset list_classes of 65 strings; supported are at most 64"),
            std::string::npos);
}

TEST(Hdf5FileTest, ShowsStrangeNamesInOneLine) {
  auto datasets = tiny_datasets();
  datasets[0].name = "a\nb";
  const Hdf5File file(sketch_hdf5(datasets).file());
  EXPECT_NE(message_of<ImageFileError>([&] { file.read_uint8("x"); }).find("it holds a?b train"),
            std::string::npos);
}

TEST(Hdf5FileTest, SaysThatAFileIsNoHdf5) {
  EXPECT_EQ(message_of<ImageFileError>([] {
              Hdf5File(FileBytes{"page.h5", {'<', 'h'}});
            }),
            "page.h5: at byte 0: a superblock of 96 bytes should be here; the file ends at byte 2; "
            "the file is damaged, get it again");
  FileSketch sketch = tiny_hdf5();
  sketch.flip(1, 1);
  EXPECT_EQ(error_of(sketch),
            "tiny.h5: at byte 0: not the beginning of a superblock; it begins with \"?HDF????\"; "
            "the file is damaged, get it again");
}

TEST(Hdf5FileTest, SaysThatADownloadIsIncomplete) {
  FileSketch sketch = tiny_hdf5();
  sketch.cut(1000);
  EXPECT_EQ(error_of(sketch),
            "tiny.h5: at byte 40: the file says that it has 1578 bytes; it has 1000; the file is "
            "damaged, get it again");
}

}  // namespace
}  // namespace dnn
