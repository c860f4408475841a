#include "test_cases/2_planar_data/drawn_cases.hpp"

#include "test_cases/2_planar_data/case_inputs.hpp"
#include "test_cases/draws.hpp"

namespace dnn::planar {
namespace {

// One statement each: the order of the draws is part of the case.
Parameters draw_parameters(Draws& draw, LayerSizes sizes) {
  Parameters parameters;
  parameters.W1 = draw.randn("W1", sizes.n_h, sizes.n_x);
  parameters.b1 = draw.randn("b1", sizes.n_h, 1);
  parameters.W2 = draw.randn("W2", sizes.n_y, sizes.n_h);
  parameters.b2 = draw.randn("b2", sizes.n_y, 1);
  return parameters;
}

std::string shape_text(std::size_t rows, std::size_t cols) {
  return "(" + std::to_string(rows) + "," + std::to_string(cols) + ")";
}

}  // namespace

Case drawn_layer_sizes(std::uint32_t seed, LayerSizes sizes, std::size_t m) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", sizes.n_x, m);
  const Matrix Y = draw.randn("Y", sizes.n_y, m);
  return layer_sizes_case(draw.origin(), X, Y, sizes.n_h);
}

Case drawn_initialize_parameters(std::uint32_t seed, LayerSizes sizes) {
  const auto [n_x, n_h, n_y] = sizes;
  const std::string origin = "seed(" + std::to_string(seed) + "): W1 " + shape_text(n_h, n_x) +
                             ", W2 " + shape_text(n_y, n_h) +
                             ", each * 0.01; biases are 0 and draw nothing";
  return initialize_parameters_case(origin, seed, sizes);
}

Case drawn_forward_propagation(std::uint32_t seed, LayerSizes sizes, std::size_t m) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", sizes.n_x, m);
  const Parameters parameters = draw_parameters(draw, sizes);
  return forward_propagation_case(draw.origin(), X, parameters);
}

Case drawn_compute_cost(std::uint32_t seed, std::size_t m) {
  Draws draw(seed);
  const Matrix A2 = draw.uniform("A2", 0.05, 0.95, m);
  const Matrix Y = draw.labels(m);
  return compute_cost_case(draw.origin(), A2, Y);
}

Case drawn_backward_propagation(std::uint32_t seed, LayerSizes sizes, std::size_t m) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", sizes.n_x, m);
  const Parameters parameters = draw_parameters(draw, sizes);
  const Matrix Y = draw.labels(m);
  return backward_propagation_case(draw.origin() + "; the cache by a forward pass", parameters,
                                   forward_pass(X, parameters), X, Y);
}

Case drawn_backward_propagation(std::uint32_t seed, LayerSizes sizes, const Matrix& Y) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", sizes.n_x, Y.cols());
  const Parameters parameters = draw_parameters(draw, sizes);
  return backward_propagation_case(
      draw.origin() + "; the cache by a forward pass; Y = " + labels_text(Y), parameters,
      forward_pass(X, parameters), X, Y);
}

Case drawn_update_parameters(std::uint32_t seed, LayerSizes sizes, double learning_rate) {
  Draws draw(seed);
  const Parameters parameters = draw_parameters(draw, sizes);
  Gradients grads;
  grads.dW1 = draw.randn("dW1", sizes.n_h, sizes.n_x);
  grads.db1 = draw.randn("db1", sizes.n_h, 1);
  grads.dW2 = draw.randn("dW2", sizes.n_y, sizes.n_h);
  grads.db2 = draw.randn("db2", sizes.n_y, 1);
  return update_parameters_case(draw.origin(), parameters, grads, learning_rate);
}

Case drawn_nn_model(LayerSizes sizes, std::size_t m, const TrainingOptions& options,
                    std::size_t stop_after) {
  Draws draw(options.seed + 100);
  const Matrix X = draw.randn("X", sizes.n_x, m);
  const Matrix Y = draw.labels(m);
  return nn_model_case(draw.origin(), X, Y, sizes.n_h, options, stop_after);
}

Case drawn_predict(std::uint32_t seed, LayerSizes sizes, std::size_t m) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", sizes.n_x, m);
  const Parameters parameters = draw_parameters(draw, sizes);
  return predict_case(draw.origin(), parameters, X);
}

Cache forward_pass(const Matrix& X, const Parameters& parameters) {
  Cache cache;
  cache.Z1 = dot(parameters.W1, X) + parameters.b1;
  cache.A1 = tanh(cache.Z1);
  cache.Z2 = dot(parameters.W2, cache.A1) + parameters.b2;
  cache.A2 = sigmoid(cache.Z2).A;
  return cache;
}

std::string labels_text(const Matrix& Y) {
  std::string text;
  for (const double label : Y.values()) {
    text += (text.empty() ? "[[" : ",") + std::string(label == 1 ? "1" : "0");
  }
  return text + "]]";
}

}  // namespace dnn::planar
