// Expected points are those of NumPy 1.24.2 and scikit-learn 1.2.1 (x86-64, glibc 2.36): the first
// and the last three examples, and the sum of all coordinates. The Python that printed them stands
// above each test. sin and cos may differ in a last digit.
#include "given/datasets.hpp"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>
#include <vector>

#include "given/test_support.hpp"

namespace dnn {
namespace {

struct Point {
  double x1, x2, label;
};

void expect_points(const Dataset& dataset, std::size_t m, double sum_of_coordinates,
                   double sum_of_labels, const std::vector<Point>& first_and_last) {
  ASSERT_EQ(dataset.X.shape(), (Shape{2, m}));
  ASSERT_EQ(dataset.Y.shape(), (Shape{1, m}));
  EXPECT_NEAR(sum(dataset.X), sum_of_coordinates, 1e-10);
  EXPECT_EQ(sum(dataset.Y), sum_of_labels);
  ASSERT_EQ(first_and_last.size(), 6u);
  for (std::size_t k = 0; k < 6; ++k) {
    const std::size_t i = k < 3 ? k : m - 6 + k;
    EXPECT_NEAR(dataset.X(0, i), first_and_last[k].x1, 1e-12) << "example " << i;
    EXPECT_NEAR(dataset.X(1, i), first_and_last[k].x2, 1e-12) << "example " << i;
    EXPECT_EQ(dataset.Y(0, i), first_and_last[k].label) << "example " << i;
  }
}

// document 003: load_planar_dataset(), as it stands
TEST(Datasets, TheFlower) {
  expect_points(load_planar_dataset(), 400, 10.087983277441637, 200,
                {{1.2044422922543192, 3.576114148128845, 0},
                 {0.15870990398255375, -1.4821709003683443, 0},
                 {0.09524719604502052, -1.2799553276531797, 0},
                 {0.21364116367861802, 1.7320159129134796, 1},
                 {0.3243868928570292, -2.116324663250664, 1},
                 {0.7307808250007515, 3.0683292081876554, 1}});
}

TEST(Datasets, TheFlowerHasTwoHalves) {
  const Matrix Y = load_planar_dataset().Y;
  for (std::size_t i = 0; i < 400; ++i) EXPECT_EQ(Y(0, i), i < 200 ? 0 : 1);
}

// np.random.seed(3); make_circles(n_samples=200, factor=.5, noise=.3)
TEST(Datasets, NoisyCircles) {
  RandomState rng(3);
  expect_points(noisy_circles(rng), 200, 2.8259984943249505, 100,
                {{-1.012480798177293, 0.7157157746244958, 0},
                 {-1.2240271665075133, -0.5860235947216416, 0},
                 {-0.3175315415141487, 0.404822544282792, 1},
                 {-0.2293091890553363, 0.8073481723172871, 1},
                 {-0.36653025235870806, -0.37045710568789625, 1},
                 {-0.10447318534071431, -0.022110269084252065, 1}});
}

// make_circles(n_samples=7, factor=.8, noise=.1, random_state=4), 3 points outside and 4 inside
TEST(Datasets, NoisyCirclesOfAnOddNumber) {
  RandomState rng(4);
  expect_points(noisy_circles(rng, 7, 0.1, 0.8), 7, 0.12350723758453919, 4,
                {{-0.10514822064420068, 0.8286104222680045, 1},
                 {0.07272358723350741, -0.9009721483081681, 1},
                 {0.8253365180779634, 0.07682687616285121, 1},
                 {-0.3782866451584101, 0.8237955765290061, 0},
                 {-0.9460322639001202, 0.07036610236493976, 1},
                 {-0.38845555537076104, -0.8144188694094173, 0}});
}

// After the circles: make_moons(n_samples=200, noise=.2)
TEST(Datasets, NoisyMoons) {
  expect_points(load_extra_datasets(3).noisy_moons, 200, 151.87167733946916, 100,
                {{-1.1105441202885546, 0.35791207286878035, 0},
                 {0.12479772525441474, 0.37614152961947095, 1},
                 {-1.4840661425040804, 0.028186190022143134, 0},
                 {-0.8079494999546819, 0.38221657298162104, 0},
                 {1.5266046749397317, -0.12004411930101701, 1},
                 {0.9540330238711471, 0.19357951102524132, 0}});
}

// make_moons(n_samples=7, noise=.1, random_state=4)
TEST(Datasets, NoisyMoonsOfAnOddNumber) {
  RandomState rng(4);
  expect_points(noisy_moons(rng, 7, 0.1), 7, 5.391456430015662, 4,
                {{0.3948517793557992, -0.337414981516434, 1},
                 {2.0727235872335075, 0.39902785169183186, 1},
                 {0.025336518077963333, 0.5768268761628512, 1},
                 {0.12171335484158967, 0.9577701727445674, 0},
                 {1.3539677360998796, -0.29565930141949903, 1},
                 {-0.8884555553707607, 0.051606534375021065, 0}});
}

// make_moons(n_samples=2, noise=0): X is [[1., 0.], [0., 0.5]] in some order, since an arc of one
// point is where it starts
TEST(Datasets, MoonsOfOnePointEach) {
  RandomState rng(0);
  const Dataset moons = noisy_moons(rng, 2, 0);
  const std::size_t upper = moons.Y(0, 0) == 0 ? 0 : 1;
  EXPECT_EQ(moons.X(0, upper), 1);
  EXPECT_EQ(moons.X(1, upper), 0);
  EXPECT_EQ(moons.X(0, 1 - upper), 0);
  EXPECT_EQ(moons.X(1, 1 - upper), 0.5);
}

// make_blobs(n_samples=200, random_state=5, n_features=2, centers=6)
TEST(Datasets, Blobs) {
  expect_points(blobs(), 200, -47.45663987561631, 496,
                {{-0.8781328096272221, 2.7834450949094887, 2},
                 {5.947037461067236, -0.057232368808558864, 3},
                 {-4.10966026553403, -6.194788776947933, 4},
                 {-7.041228490041523, 5.0303454978757225, 5},
                 {6.52653520275827, 1.0616134617712054, 3},
                 {-5.647012184482845, 8.976178416996417, 0}});
}

TEST(Datasets, BlobsNeedACenter) {
  EXPECT_EQ(message_of<std::invalid_argument>([] { blobs(5, 10, 0); }),
            "blobs: there must be at least one center");
}

// Y % 2
TEST(Datasets, TwoLabels) {
  const Dataset six = blobs();
  const Dataset two = with_two_labels(six);
  EXPECT_EQ(two.X, six.X);
  for (std::size_t i = 0; i < 200; ++i) {
    EXPECT_EQ(two.Y(0, i), static_cast<double>(static_cast<int>(six.Y(0, i)) % 2));
  }
  EXPECT_EQ(load_extra_datasets(3).blobs.Y, two.Y);
}

// After the moons: make_gaussian_quantiles(mean=None, cov=0.5, n_samples=200, n_features=2,
// n_classes=2, shuffle=True, random_state=None)
TEST(Datasets, GaussianQuantiles) {
  expect_points(load_extra_datasets(3).gaussian_quantiles, 200, 5.474832297816281, 100,
                {{0.23621043622839383, 0.4681977142697832, 0},
                 {0.0773512895221375, -0.45986815907487927, 0},
                 {-0.5317994951673457, -0.33234162745602147, 0},
                 {-0.6089017467179763, 0.22156035457464282, 0},
                 {0.18039737333646275, 0.6897753312658755, 0},
                 {-0.11691822903965239, -0.0936562341498319, 0}});
}

// make_gaussian_quantiles(cov=0.5, n_samples=7, n_features=2, n_classes=2, random_state=4)
TEST(Datasets, GaussianQuantilesOfAnOddNumber) {
  RandomState rng(4);
  expect_points(gaussian_quantiles(rng, 7), 7, -0.9411775307007674, 4,
                {{-0.45799784725227644, 0.42325656456224986, 1},
                 {0.23493625110795738, -0.8113885084088557, 1},
                 {-0.2957838413916685, -1.1204653082616134, 1},
                 {0.30057157405118967, 0.2349384521633381, 0},
                 {-0.7042139586299105, 0.4904482086336603, 1},
                 {0.4374655324254804, -0.062216153685183594, 0}});
}

// After the quantiles: np.random.rand(200, 2), np.random.rand(200, 2). The first column of the
// second begins 0.313, 0.048, 0.892 and ends 0.902, 0.867, 0.476; 103 of it are at least 0.5.
TEST(Datasets, NoStructure) {
  expect_points(load_extra_datasets(3).no_structure, 200, 202.95104934659417, 103,
                {{0.5623131223579009, 0.9340580840784176, 0},
                 {0.19027364729335094, 0.9005894040287787, 0},
                 {0.6962276286369361, 0.9364686786297514, 1},
                 {0.861111653809729, 0.84405017110963, 1},
                 {0.34050616485518403, 0.8651692649609746, 1},
                 {0.45998246359515327, 0.11730506219138548, 0}});
}

// np.random.seed(3); load_extra_datasets(); np.random.rand(), np.random.randn()
TEST(Datasets, TheFiveTakeAsManyDrawsAsNumPys) {
  RandomState rng(3);
  load_extra_datasets(rng);
  EXPECT_EQ(rng.random_sample(), 0.8258278157002522);
  EXPECT_EQ(rng.randn(), -0.321096263307431);
}

// np.random.seed(0); load_extra_datasets()
TEST(Datasets, AnotherSeedGivesOtherPointsButTheSameBlobs) {
  const ExtraDatasets extra = load_extra_datasets(0);
  EXPECT_NEAR(sum(extra.noisy_circles.X), -1.5628997562996898, 1e-10);
  EXPECT_NEAR(sum(extra.noisy_moons.X), 145.10046624527433, 1e-10);
  EXPECT_EQ(extra.blobs.X, blobs().X);
  EXPECT_NEAR(sum(extra.gaussian_quantiles.X), 13.023423172060138, 1e-10);
  EXPECT_NEAR(extra.no_structure.X(0, 0), 0.19744130972614415, 1e-12);
}

TEST(Datasets, EveryLabelOfTheFiveIs0Or1) {
  const ExtraDatasets extra = load_extra_datasets(3);
  for (const Dataset* each : {&extra.noisy_circles, &extra.noisy_moons, &extra.blobs,
                              &extra.gaussian_quantiles, &extra.no_structure}) {
    const std::vector<double>& labels = each->Y.values();
    EXPECT_EQ(std::set<double>(labels.begin(), labels.end()), (std::set<double>{0, 1}));
  }
}

}  // namespace
}  // namespace dnn
