// Expected numbers are those of NumPy 1.24.2 (x86-64, glibc 2.36), to the last bit.
#include "given/random_state.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <random>
#include <stdexcept>
#include <string>

namespace dnn {
namespace {

using Indices = std::vector<std::size_t>;
using Integers = std::vector<std::int64_t>;

constexpr std::int64_t two_to_32 = std::int64_t{1} << 32;

std::uint32_t next_word(RandomState& rng) {
  return static_cast<std::uint32_t>(rng.randint(0, two_to_32));
}

Integers integers(RandomState& rng, std::int64_t low, std::int64_t high, std::size_t count) {
  Integers drawn(count);
  std::generate(drawn.begin(), drawn.end(), [&] { return rng.randint(low, high); });
  return drawn;
}

// FNV-1a with the bit pattern of each entry in place of a byte.
std::uint64_t checksum(const Matrix& A) {
  std::uint64_t hash = 14695981039346656037u;
  for (const double x : A.values()) {
    hash = (hash ^ std::bit_cast<std::uint64_t>(x)) * 1099511628211u;
  }
  return hash;
}

TEST(RandomState, DrawsTheWordsOfTheStandardGenerator) {
  for (const std::uint32_t seed : {0u, 1u, 2u, 3u, 5u, 42u, 0xffffffffu}) {
    RandomState rng(seed);
    std::mt19937 standard(seed);
    for (int i = 0; i < 3000; ++i) ASSERT_EQ(next_word(rng), standard()) << seed << ", word " << i;
  }
}

TEST(RandomState, RandomSample) {
  RandomState rng(1);
  EXPECT_EQ(rng.random_sample(), 0.417022004702574);
  EXPECT_EQ(rng.random_sample(), 0.7203244934421581);
  EXPECT_EQ(rng.random_sample(), 0.00011437481734488664);
  rng.seed(1);
  EXPECT_EQ(rng.random_sample(1, 100000)(0, 99999), 0.613057425451492);
}

TEST(RandomState, Randn) {
  RandomState rng(1);
  EXPECT_EQ(rng.randn(), 1.6243453636632417);
  EXPECT_EQ(rng.randn(), -0.6117564136500754);
  EXPECT_EQ(rng.randn(), -0.5281717522634557);
  rng.seed(0);
  EXPECT_EQ(rng.randn(), 1.764052345967664);
  EXPECT_EQ(rng.randn(), 0.4001572083672233);
}

TEST(RandomState, ManyNormals) {
  struct Anchor {
    std::uint32_t seed;
    double first, normal_1000, normal_7000;
    std::uint64_t checksum;
  };
  const Anchor anchors[] = {
      {0, 1.764052345967664, -0.35811407547985674, -0.9010717929767612, 0xe0dffbb43c82f13a},
      {1, 1.6243453636632417, -0.18695501653274957, -1.380461894869469, 0xe6f2501f4b0ad319},
      {2, -0.4167578474054706, 0.1967852699696977, -0.310280060458923, 0xa6c06bc990eb98cd},
      {3, 1.7886284734303186, -0.5030752195310859, 0.9899619706318976, 0xb92cf25ead4c03c5},
      {5, 0.44122748688504143, 0.11165757284916472, -0.1444636088552279, 0xf821954277f49d6},
      {42, 0.4967141530112327, 0.5725827813561586, 0.39876376442481426, 0x8f15993b28ee14c2},
  };
  for (const Anchor& anchor : anchors) {
    SCOPED_TRACE("seed " + std::to_string(anchor.seed));
    const Matrix normals = RandomState(anchor.seed).randn(1, 7000);
    EXPECT_EQ(normals(0, 0), anchor.first);
    EXPECT_EQ(normals(0, 999), anchor.normal_1000);
    EXPECT_EQ(normals(0, 6999), anchor.normal_7000);
    EXPECT_EQ(checksum(normals), anchor.checksum)
        << "some of 7000 normals differ: built without -ffp-contract=off, or another log()?";
  }
}

TEST(RandomState, LargestSeed) {
  RandomState rng(0xffffffffu);
  EXPECT_EQ(rng.random_sample(), 0.0976320289940138);
  EXPECT_EQ(rng.randn(), 0.0813036681172692);
  EXPECT_EQ(rng.randint(0, 1000), 779);
}

TEST(RandomState, MatricesFillRowByRow) {
  RandomState rng(2);
  EXPECT_EQ(rng.uniform(-10, 10, 2, 2), (Matrix{{-1.2801019571599248, -9.481475363442174},
                                                {0.9932495575741829, -1.293552147634463}}));
  EXPECT_EQ(rng.normal(3, 0.5, 2, 2), (Matrix{{2.1032822074025685, 2.579126317171898},
                                              {3.2514407085790213, 2.377355956696384}}));
  EXPECT_EQ(rng.random_sample(2, 2), (Matrix{{0.29965467367452314, 0.26682727510286663},
                                             {0.6211338327692949, 0.5291420942770391}}));
  EXPECT_EQ(rng.standard_normal(2, 2), (Matrix{{0.04153939299840346, -1.1179254451135168},
                                               {0.5390583205807888, -0.596159699806467}}));
}

TEST(RandomState, MatrixDrawsAreTheSingleDraws) {
  RandomState whole(3), single(3);
  const Matrix A = whole.randn(3, 3);
  for (const double x : A.values()) EXPECT_EQ(x, single.randn());
  EXPECT_EQ(whole.randn(), -0.47721803035950267);  // the normal kept by an odd number of draws
  EXPECT_EQ(single.standard_normal(), -0.47721803035950267);
}

TEST(RandomState, EmptyMatricesDrawNothing) {
  RandomState rng(1);
  EXPECT_EQ(rng.randn(0, 3).shape(), (Shape{0, 3}));
  EXPECT_EQ(rng.random_sample(3, 0).shape(), (Shape{3, 0}));
  EXPECT_EQ(rng.randn(), 1.6243453636632417);
}

TEST(RandomState, KeptNormalSurvivesEveryOtherDraw) {
  RandomState rng(1);
  EXPECT_EQ(rng.randn(), 1.6243453636632417);
  EXPECT_EQ(rng.random_sample(), 0.00011437481734488664);
  EXPECT_EQ(rng.randint(0, 10), 5);
  EXPECT_EQ(rng.uniform(-1, 3), -0.4129764367315478);
  EXPECT_EQ(rng.permutation(6), (Indices{2, 3, 4, 5, 1, 0}));
  EXPECT_EQ(rng.randn(), -0.6117564136500754);
  EXPECT_EQ(rng.randn(), 0.8654076293246785);
  EXPECT_EQ(rng.normal(10, 2), 5.396922606239435);
  EXPECT_EQ(rng.normal(10, 2), 13.48962352843296);
  EXPECT_EQ(rng.random_sample(), 0.20445224973151743);
}

TEST(RandomState, SeedForgetsTheKeptNormal) {
  RandomState rng(5);
  rng.randn();
  rng.seed(1);
  EXPECT_EQ(rng.randn(), 1.6243453636632417);
}

TEST(RandomState, ACopyContinuesByItself) {
  RandomState rng(1);
  rng.randn();
  RandomState copy = rng;
  rng.randn();
  rng.random_sample();
  EXPECT_EQ(copy.randn(), -0.6117564136500754);
  EXPECT_EQ(copy.randn(), -0.5281717522634557);
}

TEST(RandomState, NormalRejectsANegativeScale) {
  RandomState rng(1);
  EXPECT_THROW(rng.normal(0, -1), std::invalid_argument);
  EXPECT_EQ(rng.normal(7, 0), 7);
}

TEST(RandomState, RandintInSmallRanges) {
  RandomState rng(42);
  EXPECT_EQ(integers(rng, 0, 10, 10), (Integers{6, 3, 7, 4, 6, 9, 2, 6, 7, 4}));
  EXPECT_EQ(integers(rng, -3, -1, 10), (Integers{-2, -2, -2, -3, -2, -3, -2, -2, -2, -2}));
}

TEST(RandomState, RandintOfOneValueDrawsNothing) {
  RandomState rng(5);
  EXPECT_EQ(integers(rng, 7, 8, 5), (Integers{7, 7, 7, 7, 7}));
  EXPECT_EQ(rng.random_sample(), 0.22199317108973948);
}

TEST(RandomState, RandintInLargeRanges) {
  RandomState rng(42);
  EXPECT_EQ(integers(rng, 0, two_to_32, 3), (Integers{1608637542, 3421126067, 4083286876}));
  EXPECT_EQ(integers(rng, 0, std::int64_t{1} << 40, 3),
            (Integers{63273432170, 307513896636, 86569440870}));
  using limits = std::numeric_limits<std::int64_t>;
  EXPECT_EQ(integers(rng, limits::min(), limits::max(), 2),
            (Integers{-999209258682727982, -7379160264213622454}));
  EXPECT_EQ(integers(rng, -100, 100, 5), (Integers{-13, 16, -1, 3, 51}));
}

TEST(RandomState, RandintOnBothSidesOf32Bits) {
  RandomState rng(1);
  EXPECT_EQ(integers(rng, 0, 2 * two_to_32, 3), (Integers{8577843435, 4005303368, 4845257609}));
  EXPECT_EQ(integers(rng, 0, two_to_32 - 1, 2), (Integers{1298508491, 4290846341}));
  EXPECT_EQ(integers(rng, 5, 7, 6), (Integers{6, 5, 5, 6, 5, 6}));
}

TEST(RandomState, RandintRejectsAnEmptyRange) {
  RandomState rng(1);
  EXPECT_THROW(rng.randint(3, 3), std::invalid_argument);
  EXPECT_THROW(rng.randint(3, -3), std::invalid_argument);
}

TEST(RandomState, Permutation) {
  RandomState rng(3);
  EXPECT_EQ(rng.permutation(10), (Indices{5, 4, 1, 2, 9, 6, 7, 0, 3, 8}));
  EXPECT_EQ(rng.permutation(1), (Indices{0}));
  EXPECT_EQ(rng.permutation(0), (Indices{}));
  EXPECT_EQ(rng.random_sample(), 0.20724287813818676);
}

TEST(RandomState, Shuffle) {
  Indices values(200);
  std::iota(values.begin(), values.end(), std::size_t{0});
  RandomState rng(0);
  rng.shuffle(values);
  EXPECT_EQ(Indices(values.begin(), values.begin() + 8),
            (Indices{18, 170, 107, 98, 177, 182, 5, 146}));
  EXPECT_EQ(Indices(values.end() - 4, values.end()), (Indices{192, 117, 47, 172}));
  EXPECT_EQ(rng.randn(), -0.4889617831782094);
}

}  // namespace
}  // namespace dnn
