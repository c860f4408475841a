#include "test_cases/3_step_by_step/random_cases.hpp"

#include "test_cases/3_step_by_step/drawn_cases.hpp"

namespace dnn {
namespace {

// `count` different sizes from 2 to 8. They come from a stream of their own, so that the values of
// the case are the first draws after its seed.
std::vector<std::size_t> distinct_sizes(std::uint32_t seed, std::size_t count) {
  std::vector<std::size_t> sizes = RandomState(seed).permutation(7);
  sizes.resize(count);
  for (std::size_t& size : sizes) size += 2;
  return sizes;
}

LayerSize layer_size(std::uint32_t seed) {
  const std::vector<std::size_t> sizes = distinct_sizes(seed, 3);
  return {.n_l = sizes[0], .n_prev = sizes[1], .m = sizes[2]};
}

// Two, three, four, five layers, and again.
LayerDims network_dims(std::uint32_t seed, int number) {
  return distinct_sizes(seed, 3 + static_cast<std::size_t>((number - 1) % 4));
}

LayerDims with_one_output(LayerDims dims) {
  dims.back() = 1;
  return dims;
}

// Another size than those of the layers.
std::size_t examples_for(std::uint32_t seed, const LayerDims& dims) {
  return distinct_sizes(seed, dims.size() + 1).back();
}

bool is_odd(int number) { return number % 2 == 1; }

const char* activation_for(int number) { return is_odd(number) ? "relu" : "sigmoid"; }

}  // namespace

Case random_initialize_parameters(std::uint32_t seed, int) {
  const std::vector<std::size_t> sizes = distinct_sizes(seed, 3);
  return drawn_initialize_parameters(seed, sizes[0], sizes[1], sizes[2]);
}

Case random_initialize_parameters_deep(std::uint32_t seed, int number) {
  const auto scale = is_odd(number) ? WeightScale::hundredth : WeightScale::over_sqrt_n_prev;
  return drawn_initialize_parameters_deep(seed, network_dims(seed, number), scale);
}

Case random_linear_forward(std::uint32_t seed, int) {
  return drawn_linear_forward(seed, layer_size(seed));
}

Case random_linear_activation_forward(std::uint32_t seed, int number) {
  return drawn_linear_activation_forward(seed, layer_size(seed), activation_for(number));
}

Case random_L_model_forward(std::uint32_t seed, int number) {
  const LayerDims dims = network_dims(seed, number);
  return drawn_L_model_forward(seed, is_odd(number) ? with_one_output(dims) : dims,
                               examples_for(seed, dims), true);
}

Case random_compute_cost(std::uint32_t seed, int) {
  return drawn_compute_cost(seed, distinct_sizes(seed, 1).front());
}

Case random_linear_backward(std::uint32_t seed, int) {
  return drawn_linear_backward(seed, layer_size(seed));
}

Case random_linear_activation_backward(std::uint32_t seed, int number) {
  return drawn_linear_activation_backward(seed, layer_size(seed), activation_for(number));
}

Case random_L_model_backward(std::uint32_t seed, int number) {
  const LayerDims dims = network_dims(seed, number);
  const std::size_t m = examples_for(seed, dims);
  if (number <= 4) return drawn_L_model_backward(seed, with_one_output(dims), m);
  const Matrix Y = Draws(seed).labels(m);
  return drawn_L_model_backward_independent(seed, with_one_output(dims), Y);
}

Case random_update_parameters(std::uint32_t seed, int number) {
  const double learning_rate = RandomState(seed).uniform(0.001, 0.9);
  return drawn_update_parameters(seed, seed + 1000, network_dims(seed, number), learning_rate);
}

}  // namespace dnn
