#include "test_cases/2_planar_data/random_cases.hpp"

#include <vector>

#include "given/random_state.hpp"
#include "test_cases/2_planar_data/drawn_cases.hpp"

namespace dnn::planar {
namespace {

struct RandomSizes {
  LayerSizes sizes;  // n_y is 1
  std::size_t m;
};

// n_x, n_h and m are 1, 2 and 3, in some order, and m isn't 1. They come from a stream of their
// own, so that the values of the case are the first draws after its seed.
RandomSizes random_sizes(std::uint32_t seed) {
  const std::vector<std::size_t> drawn = RandomState(seed).permutation(3);
  const bool has_one_example = drawn[2] == 0;
  const std::size_t n_x = has_one_example ? drawn[2] : drawn[0];
  const std::size_t m = has_one_example ? drawn[0] : drawn[2];
  return {{.n_x = n_x + 1, .n_h = drawn[1] + 1, .n_y = 1}, m + 1};
}

LayerSizes with_two_outputs(LayerSizes sizes) {
  sizes.n_y = 2;
  return sizes;
}

bool is_odd(int number) { return number % 2 == 1; }

}  // namespace

Case random_layer_sizes(std::uint32_t seed, int number) {
  const auto [sizes, m] = random_sizes(seed);
  return drawn_layer_sizes(seed, is_odd(number) ? with_two_outputs(sizes) : sizes, m);
}

Case random_initialize_parameters(std::uint32_t seed, int number) {
  const LayerSizes sizes = random_sizes(seed).sizes;
  return drawn_initialize_parameters(seed, is_odd(number) ? with_two_outputs(sizes) : sizes);
}

Case random_forward_propagation(std::uint32_t seed, int) {
  const auto [sizes, m] = random_sizes(seed);
  return drawn_forward_propagation(seed, sizes, m);
}

Case random_compute_cost(std::uint32_t seed, int) {
  return drawn_compute_cost(seed, random_sizes(seed).m + 2);
}

Case random_backward_propagation(std::uint32_t seed, int) {
  const auto [sizes, m] = random_sizes(seed);
  return drawn_backward_propagation(seed, sizes, m);
}

Case random_update_parameters(std::uint32_t seed, int) {
  const double learning_rate = RandomState(seed).uniform(0.001, 0.9);
  return drawn_update_parameters(seed, random_sizes(seed).sizes, learning_rate);
}

Case random_nn_model(std::uint32_t seed, int number) {
  const auto [sizes, m] = random_sizes(seed);
  RandomState rng(seed);
  TrainingOptions options;
  options.seed = seed;
  options.num_iterations = static_cast<std::size_t>(rng.randint(4, 21));
  options.learning_rate = rng.uniform(0.1, 1.5);
  options.cost_every = static_cast<std::size_t>(rng.randint(2, 6));
  const auto stop_after = static_cast<std::size_t>(rng.randint(2, 5));
  return drawn_nn_model(sizes, m, options, is_odd(number) ? 0 : stop_after - 1);
}

Case random_predict(std::uint32_t seed, int) {
  return drawn_predict(seed, random_sizes(seed).sizes, 5);
}

}  // namespace dnn::planar
