// The notebooks' own files, where they are: in shared/data beside the project, or in the folder
// that the environment's DNN_CAT_IMAGES names. Expected figures are those of h5py 3.7.0 and
// NumPy 1.24.2.
#include <gtest/gtest.h>

#include <cstdlib>
#include <numeric>

#include "given/cat_images/cat_images.hpp"
#include "given/cat_images/damage_test_support.hpp"
#include "given/cat_images/fingerprint_test_support.hpp"
#include "given/random_state.hpp"

namespace dnn {
namespace {

std::filesystem::path data_folder() {
  if (const char* folder = std::getenv("DNN_CAT_IMAGES")) return folder;
  return std::filesystem::path(DNN_SOURCE_DIR) / "../shared/data";
}

class RealImagesTest : public testing::Test {
 protected:
  void SetUp() override {
    if (std::filesystem::exists(train_file_) && std::filesystem::exists(test_file_)) return;
    GTEST_SKIP() << "the notebooks' files aren't here: no " << train_file_.string();
  }

  const std::filesystem::path train_file_ = data_folder() / "train_catvnoncat.h5";
  const std::filesystem::path test_file_ = data_folder() / "test_catvnoncat.h5";
};

std::vector<int> three_bytes(const Images& images, std::size_t place) {
  return {images.pixels[place], images.pixels[place + 1], images.pixels[place + 2]};
}

// The red of image i, row y, column x.
std::size_t place_of(const Images& images, std::size_t i, std::size_t y, std::size_t x) {
  return ((i * images.height + y) * images.width + x) * 3;
}

std::vector<double> first_labels(const Matrix& Y, std::size_t count) {
  return {Y.data(), Y.data() + count};
}

std::uint64_t sum_of(const Images& images) {
  return std::accumulate(images.pixels.begin(), images.pixels.end(), std::uint64_t{0});
}

TEST_F(RealImagesTest, TrainingImagesAreWhatH5pyReads) {
  const LabelledImages train = load_images(data_folder()).train;
  const Images& x = train.images;
  EXPECT_EQ(x.count, 209u);
  EXPECT_EQ(x.height, 64u);
  EXPECT_EQ(x.width, 64u);
  EXPECT_EQ(x.channels, 3u);
  EXPECT_EQ(sum_of(x), 264542077u);
  EXPECT_EQ(three_bytes(x, 0), (std::vector<int>{17, 31, 56}));
  EXPECT_EQ(three_bytes(x, place_of(x, 25, 10, 20)), (std::vector<int>{37, 35, 30}));
  EXPECT_EQ(three_bytes(x, place_of(x, 208, 63, 63)), (std::vector<int>{0, 0, 0}));
  EXPECT_EQ(fingerprint(x.pixels), 0xdc9caf7a37107246u);
  EXPECT_EQ(train.Y.shape(), (Shape{1, 209}));
  EXPECT_EQ(sum(train.Y), 72.0);
  EXPECT_EQ(first_labels(train.Y, 20),
            (std::vector<double>{0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1}));
}

TEST_F(RealImagesTest, TestImagesAreWhatH5pyReads) {
  const ImageData data = load_images(data_folder());
  const Images& x = data.test.images;
  EXPECT_EQ(x.count, 50u);
  EXPECT_EQ(x.pixels.size(), 50u * 64 * 64 * 3);
  EXPECT_EQ(sum_of(x), 65969547u);
  EXPECT_EQ(three_bytes(x, 0), (std::vector<int>{158, 104, 83}));
  EXPECT_EQ(three_bytes(x, place_of(x, 25, 10, 20)), (std::vector<int>{147, 86, 40}));
  EXPECT_EQ(three_bytes(x, place_of(x, 49, 63, 63)), (std::vector<int>{5, 22, 5}));
  EXPECT_EQ(fingerprint(x.pixels), 0x2cb14a39034acb40u);
  EXPECT_EQ(sum(data.test.Y), 33.0);
  EXPECT_EQ(first_labels(data.test.Y, 20),
            (std::vector<double>{1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 1, 1}));
  EXPECT_EQ(data.classes, (std::vector<std::string>{"non-cat", "cat"}));
}

// Every byte before the pixels, then the labels, the names of classes and some pixels.
TEST_F(RealImagesTest, FlippedBytesAreHarmless) {
  FileBytes file = read_bytes(test_file_);
  const Hdf5File train(train_file_);
  const auto pixels_begin = std::size_t{2144};
  const std::size_t labels_begin = 616544;
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < pixels_begin; ++place) places.push_back(place);
  for (std::size_t place = labels_begin; place < file.bytes.size(); ++place)
    places.push_back(place);
  RandomState rng(1);
  const std::int64_t last_place = static_cast<std::int64_t>(file.bytes.size());
  for (int i = 0; i < 100; ++i)
    places.push_back(static_cast<std::size_t>(rng.randint(0, last_place)));
  Tally tally;
  for (const std::size_t place : places) {
    const auto bits = static_cast<std::uint8_t>(1 << rng.randint(0, 8));
    file.bytes[place] ^= bits;
    const Outcome outcome = outcome_of([&] {
      const Hdf5File damaged(file);
      damaged.read_uint8("test_set_x");
      damaged.read_int64("test_set_y");
      damaged.read_strings("list_classes");
    });
    expect_harmless(outcome, file.name, file.bytes.size(), "byte " + std::to_string(place));
    tally.add(outcome);
    file.bytes[place] ^= bits;
  }
  tally.print("the notebooks' test file, a bit flipped");
}

}  // namespace
}  // namespace dnn
