#include "given/datasets.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <stdexcept>
#include <utility>
#include <vector>

namespace dnn {
namespace {

enum class Endpoint { included, excluded };

// np.linspace(start, stop, n, endpoint=…): the same operations in the same order.
std::vector<double> linspace(double start, double stop, std::size_t n, Endpoint endpoint) {
  const bool includes_stop = endpoint == Endpoint::included && n > 1;
  const double step = (stop - start) / static_cast<double>(includes_stop ? n - 1 : n);
  std::vector<double> points(n);
  for (std::size_t i = 0; i < n; ++i) points[i] = static_cast<double>(i) * step + start;
  if (includes_stop) points.back() = stop;
  return points;
}

// Room for m points, all at the origin and labelled 0.
Dataset points(std::size_t m) { return {Matrix::zeros(2, m), Matrix::zeros(1, m)}; }

void set_point(Dataset& dataset, std::size_t i, double x1, double x2, double label) {
  dataset.X(0, i) = x1;
  dataset.X(1, i) = x2;
  dataset.Y(0, i) = label;
}

// Point i is the point order[i] of `dataset`.
Dataset reordered(const Dataset& dataset, const std::vector<std::size_t>& order) {
  Dataset result = points(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::size_t from = order[i];
    set_point(result, i, dataset.X(0, from), dataset.X(1, from), dataset.Y(0, from));
  }
  return result;
}

// sklearn.utils.shuffle(X, y, random_state=rng)
Dataset shuffled(const Dataset& dataset, RandomState& rng) {
  return reordered(dataset, rng.permutation(dataset.X.cols()));
}

// X += rng.normal(scale=noise, size=X.shape), where scikit-learn's X has an example a row.
void add_noise(Dataset& dataset, RandomState& rng, double noise) {
  for (std::size_t i = 0; i < dataset.X.cols(); ++i) {
    dataset.X(0, i) += rng.normal(0.0, noise);
    dataset.X(1, i) += rng.normal(0.0, noise);
  }
}

double squared_length(const Dataset& dataset, std::size_t i) {
  return dataset.X(0, i) * dataset.X(0, i) + dataset.X(1, i) * dataset.X(1, i);
}

// np.argsort(np.sum(X ** 2, axis=1))
std::vector<std::size_t> nearest_first(const Dataset& dataset) {
  std::vector<std::size_t> order(dataset.X.cols());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return squared_length(dataset, a) < squared_length(dataset, b);
  });
  return order;
}

}  // namespace

Dataset load_planar_dataset() {
  constexpr std::size_t points_each = 200;
  constexpr double longest_ray = 4;
  RandomState rng(1);
  Dataset flower = points(2 * points_each);
  for (std::size_t label = 0; label < 2; ++label) {
    const double j = static_cast<double>(label);
    std::vector<double> angles =
        linspace(j * 3.12, (j + 1) * 3.12, points_each, Endpoint::included);
    for (double& angle : angles) angle += rng.randn() * 0.2;
    for (std::size_t i = 0; i < points_each; ++i) {
      const double radius = longest_ray * std::sin(4 * angles[i]) + rng.randn() * 0.2;
      set_point(flower, label * points_each + i, radius * std::sin(angles[i]),
                radius * std::cos(angles[i]), j);
    }
  }
  return flower;
}

Dataset noisy_circles(RandomState& rng, std::size_t m, double noise, double factor) {
  const std::size_t outer = m / 2;
  const double turn = 2 * std::numbers::pi;
  const std::vector<double> outside = linspace(0, turn, outer, Endpoint::excluded);
  const std::vector<double> inside = linspace(0, turn, m - outer, Endpoint::excluded);
  Dataset circles = points(m);
  for (std::size_t i = 0; i < outer; ++i) {
    set_point(circles, i, std::cos(outside[i]), std::sin(outside[i]), 0);
  }
  for (std::size_t i = 0; i < inside.size(); ++i) {
    set_point(circles, outer + i, std::cos(inside[i]) * factor, std::sin(inside[i]) * factor, 1);
  }
  circles = shuffled(circles, rng);
  add_noise(circles, rng, noise);
  return circles;
}

Dataset noisy_moons(RandomState& rng, std::size_t m, double noise) {
  const std::size_t upper = m / 2;
  const std::vector<double> above = linspace(0, std::numbers::pi, upper, Endpoint::included);
  const std::vector<double> below = linspace(0, std::numbers::pi, m - upper, Endpoint::included);
  Dataset moons = points(m);
  for (std::size_t i = 0; i < upper; ++i) {
    set_point(moons, i, std::cos(above[i]), std::sin(above[i]), 0);
  }
  for (std::size_t i = 0; i < below.size(); ++i) {
    set_point(moons, upper + i, 1 - std::cos(below[i]), 1 - std::sin(below[i]) - 0.5, 1);
  }
  moons = shuffled(moons, rng);
  add_noise(moons, rng, noise);
  return moons;
}

Dataset blobs(std::uint32_t seed, std::size_t m, std::size_t centers) {
  if (centers == 0) throw std::invalid_argument("blobs: there must be at least one center");
  RandomState rng(seed);
  const Matrix center = rng.uniform(-10, 10, centers, 2);
  Dataset heaps = points(m);
  std::size_t i = 0;
  for (std::size_t label = 0; label < centers; ++label) {
    const std::size_t count = m / centers + (label < m % centers ? 1 : 0);
    for (const std::size_t end = i + count; i < end; ++i) {
      const double x1 = rng.normal(center(label, 0), 1);
      const double x2 = rng.normal(center(label, 1), 1);
      set_point(heaps, i, x1, x2, static_cast<double>(label));
    }
  }
  return shuffled(heaps, rng);
}

Dataset gaussian_quantiles(RandomState& rng, std::size_t m) {
  const double deviation = std::sqrt(0.5);
  Dataset normals = points(m);
  for (std::size_t i = 0; i < m; ++i) {
    normals.X(0, i) = rng.standard_normal() * deviation;
    normals.X(1, i) = rng.standard_normal() * deviation;
  }
  normals = reordered(normals, nearest_first(normals));
  for (std::size_t i = m / 2; i < m; ++i) normals.Y(0, i) = 1;
  return shuffled(normals, rng);
}

Dataset no_structure(RandomState& rng, std::size_t m) {
  const Matrix first = rng.random_sample(m, 2);
  const Matrix second = rng.random_sample(m, 2);
  Dataset dataset = points(m);
  for (std::size_t i = 0; i < m; ++i) {
    set_point(dataset, i, first(i, 0), first(i, 1), second(i, 0) < 0.5 ? 0 : 1);
  }
  return dataset;
}

Dataset with_two_labels(Dataset dataset) {
  for (std::size_t i = 0; i < dataset.Y.cols(); ++i) {
    dataset.Y(0, i) = std::fmod(dataset.Y(0, i), 2);
  }
  return dataset;
}

ExtraDatasets load_extra_datasets(RandomState& rng) {
  // One statement each: the order of the draws is part of the datasets.
  ExtraDatasets extra;
  extra.noisy_circles = noisy_circles(rng);
  extra.noisy_moons = noisy_moons(rng);
  extra.blobs = with_two_labels(blobs());
  extra.gaussian_quantiles = gaussian_quantiles(rng);
  extra.no_structure = no_structure(rng);
  return extra;
}

ExtraDatasets load_extra_datasets(std::uint32_t seed) {
  RandomState rng(seed);
  return load_extra_datasets(rng);
}

}  // namespace dnn
