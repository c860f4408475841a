// The points in the plane that the notebook of assignment 2 trains on: the flower, and five others
// that scikit-learn draws. They are the same points, draw for draw:
//
//   Python                                                     here
//   load_planar_dataset()                                      load_planar_dataset()
//       X[:, 0] = 1.20444229, 3.57611415                           1.20444229, 3.57611415
//   np.random.seed(3)
//   make_circles(n_samples=200, factor=.5, noise=.3)           RandomState rng(3);
//                                                              noisy_circles(rng)
//       X[0] = -1.01248080, 0.71571577                             -1.01248080, 0.71571577
//
// An example is a column. sin and cos come from the C library, so a last digit may differ from
// NumPy's. (document 003, section "producing data"; scikit-learn 1.2.1, datasets)
#pragma once

#include <cstddef>
#include <cstdint>

#include "given/matrix.hpp"
#include "given/random_state.hpp"

namespace dnn {

struct Dataset {
  Matrix X;  // (2, m), one point a column
  Matrix Y;  // (1, m), its label, a whole number from 0
};

// The flower: 400 points, the first 200 labelled 0, the others 1. Always the same, from seed 1.
Dataset load_planar_dataset();

// A circle of radius 1, labelled 0, around one of radius `factor`, labelled 1; every coordinate is
// moved by a normal of standard deviation `noise`.
// sklearn.datasets.make_circles(n_samples=m, factor=factor, noise=noise)
Dataset noisy_circles(RandomState& rng, std::size_t m = 200, double noise = 0.3,
                      double factor = 0.5);

// Two half circles that reach into each other, the upper one labelled 0.
// sklearn.datasets.make_moons(n_samples=m, noise=noise)
Dataset noisy_moons(RandomState& rng, std::size_t m = 200, double noise = 0.2);

// Heaps of points around random centres, labelled 0, 1, …, centers - 1, by a generator of their
// own. sklearn.datasets.make_blobs(n_samples=m, random_state=seed, n_features=2, centers=centers)
// Throws std::invalid_argument for 0 centers.
Dataset blobs(std::uint32_t seed = 5, std::size_t m = 200, std::size_t centers = 6);

// Normal points around the origin, each coordinate of variance 0.5; the nearer half is labelled 0.
// sklearn.datasets.make_gaussian_quantiles(cov=0.5, n_samples=m, n_features=2, n_classes=2)
Dataset gaussian_quantiles(RandomState& rng, std::size_t m = 200);

// Points and labels that have nothing to do with each other. The document draws rand(m, 2) twice
// and leaves open what of the second is a label; here it is 1 where the first column of the second
// is at least 0.5. np.random.rand(m, 2), np.random.rand(m, 2)
Dataset no_structure(RandomState& rng, std::size_t m = 200);

// The same points with every label modulo 2. Y = Y % 2
Dataset with_two_labels(Dataset dataset);

// load_extra_datasets(): the five, drawn one after another from one generator; blobs have two
// labels, as the notebook makes of them.
struct ExtraDatasets {
  Dataset noisy_circles;
  Dataset noisy_moons;
  Dataset blobs;
  Dataset gaussian_quantiles;
  Dataset no_structure;
};
ExtraDatasets load_extra_datasets(RandomState& rng);

// np.random.seed(seed); load_extra_datasets()
ExtraDatasets load_extra_datasets(std::uint32_t seed);

}  // namespace dnn
