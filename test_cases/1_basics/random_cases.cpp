#include "test_cases/1_basics/random_cases.hpp"

#include "test_cases/1_basics/drawn_cases.hpp"

namespace dnn::basics {
namespace {

// `count` different sizes from `smallest`, which has three above it. They come from a stream of
// their own, so that the values of the case are the first draws after its seed.
std::vector<std::size_t> distinct_sizes(std::uint32_t seed, std::size_t count,
                                        std::size_t smallest = 2) {
  std::vector<std::size_t> sizes = RandomState(seed).permutation(4);
  sizes.resize(count);
  for (std::size_t& size : sizes) size += smallest;
  return sizes;
}

RegressionSize regression_size(std::uint32_t seed, std::size_t smallest) {
  const std::vector<std::size_t> sizes = distinct_sizes(seed, 2, smallest);
  return {.n_x = sizes[0], .m = sizes[1]};
}

// From 5 to 10 iterations, every fourth to sixth cost.
Training random_training(std::uint32_t seed) {
  RandomState rng(seed);
  Training training;
  training.num_iterations = static_cast<std::size_t>(rng.randint(5, 11));
  training.cost_every = static_cast<std::size_t>(rng.randint(4, 7));
  training.learning_rate = rng.uniform(0.05, 0.9);
  return training;
}

}  // namespace

Case random_matrix(std::uint32_t seed, int) {
  const std::vector<std::size_t> sizes = distinct_sizes(seed, 2);
  return drawn_matrix(seed, {sizes[0], sizes[1]});
}

Case random_flatten_images(std::uint32_t seed, int) {
  const std::vector<std::size_t> sizes = distinct_sizes(seed, 3, 1);
  return drawn_flatten_images(
      seed,
      {.count = sizes[0], .height = sizes[1], .width = sizes[2], .channels = 3, .pixels = {}});
}

Case random_standardize_pixels(std::uint32_t seed, int) {
  const std::vector<std::size_t> sizes = distinct_sizes(seed, 2);
  return drawn_standardize_pixels(seed, {sizes[0], sizes[1]});
}

Case random_initialize_with_zeros(std::uint32_t seed, int) {
  const auto dim = static_cast<std::size_t>(RandomState(seed).randint(2, 12));
  return initialize_with_zeros_case("seed(" + std::to_string(seed) + "): dim = randint(2, 12)",
                                    dim);
}

Case random_propagate(std::uint32_t seed, int) {
  return drawn_propagate(seed, regression_size(seed, 2));
}

Case random_optimize(std::uint32_t seed, int) {
  return drawn_optimize(seed, regression_size(seed, 1), random_training(seed));
}

Case random_predict(std::uint32_t seed, int) {
  return drawn_predict(seed, regression_size(seed, 2));
}

Case random_model(std::uint32_t seed, int) {
  const std::vector<std::size_t> sizes = distinct_sizes(seed, 3);
  return drawn_model(seed, {.n_x = sizes[0], .m = sizes[1]}, sizes[2], random_training(seed));
}

}  // namespace dnn::basics
