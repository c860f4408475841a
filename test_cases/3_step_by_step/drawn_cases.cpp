#include "test_cases/3_step_by_step/drawn_cases.hpp"

#include "test_cases/3_step_by_step/case_inputs.hpp"

namespace dnn {
namespace {

LinearCache draw_linear_cache(Draws& draw, LayerSize size) {
  // One statement each: the order of the draws is part of the case.
  const Matrix A = draw.randn("A", size.n_prev, size.m);
  const Matrix W = draw.randn("W", size.n_l, size.n_prev);
  const Matrix b = draw.randn("b", size.n_l, 1);
  return {A, W, b};
}

// "seed(3): W1 (4,5), W2 (3,4), each * 0.01; biases are 0 and draw nothing"
std::string weights_origin(std::uint32_t seed, const LayerDims& dims, const std::string& scale) {
  std::string origin = "seed(" + std::to_string(seed) + "): ";
  for (std::size_t l = 1; l < dims.size(); ++l) {
    origin += "W" + std::to_string(l) + " (" + std::to_string(dims[l]) + "," +
              std::to_string(dims[l - 1]) + "), ";
  }
  return origin + "each " + scale + "; biases are 0 and draw nothing";
}

// "[[1,0]]"
std::string labels_text(const Matrix& Y) {
  std::string text;
  for (const double label : Y.values()) {
    text += (text.empty() ? "[[" : ",") + std::string(label == 1 ? "1" : "0");
  }
  return text + "]]";
}

}  // namespace

Parameters draw_parameters(Draws& draw, const LayerDims& dims, bool over_sqrt,
                           const std::string& before) {
  Parameters parameters;
  for (std::size_t l = 1; l < dims.size(); ++l) {
    const std::string W = before + "W" + std::to_string(l);
    const std::string b = before + "b" + std::to_string(l);
    parameters[W] = over_sqrt ? draw.randn_over_sqrt(W, dims[l], dims[l - 1], dims[l - 1])
                              : draw.randn(W, dims[l], dims[l - 1]);
    parameters[b] = draw.randn(b, dims[l], 1);
  }
  return parameters;
}

Case drawn_initialize_parameters(std::uint32_t seed, std::size_t n_x, std::size_t n_h,
                                 std::size_t n_y) {
  return initialize_parameters_case(weights_origin(seed, {n_x, n_h, n_y}, "* 0.01"), seed, n_x, n_h,
                                    n_y);
}

Case drawn_initialize_parameters_deep(std::uint32_t seed, const LayerDims& dims,
                                      WeightScale scale) {
  const char* scale_text = scale == WeightScale::hundredth ? "* 0.01" : "/ sqrt(n_prev)";
  return initialize_parameters_deep_case(weights_origin(seed, dims, scale_text), seed, dims, scale);
}

Case drawn_linear_forward(std::uint32_t seed, LayerSize size) {
  Draws draw(seed);
  const auto [A, W, b] = draw_linear_cache(draw, size);
  return linear_forward_case(draw.origin(), A, W, b);
}

Case drawn_linear_activation_forward(std::uint32_t seed, LayerSize size,
                                     const std::string& activation) {
  Draws draw(seed);
  const Matrix A_prev = draw.randn("A_prev", size.n_prev, size.m);
  const Matrix W = draw.randn("W", size.n_l, size.n_prev);
  const Matrix b = draw.randn("b", size.n_l, 1);
  return linear_activation_forward_case(draw.origin(), A_prev, W, b, activation);
}

Case drawn_L_model_forward(std::uint32_t seed, const LayerDims& dims, std::size_t m,
                           bool over_sqrt) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", dims.front(), m);
  const Parameters parameters = draw_parameters(draw, dims, over_sqrt);
  return L_model_forward_case(draw.origin(), X, parameters);
}

Case drawn_compute_cost(std::uint32_t seed, std::size_t m) {
  Draws draw(seed);
  const Matrix AL = draw.uniform("AL", 0.05, 0.95, m);
  const Matrix Y = draw.labels(m);
  return compute_cost_case(draw.origin(), AL, Y);
}

Case drawn_linear_backward(std::uint32_t seed, LayerSize size) {
  Draws draw(seed);
  const Matrix dZ = draw.randn("dZ", size.n_l, size.m);
  const LinearCache cache = draw_linear_cache(draw, size);
  return linear_backward_case(draw.origin(), dZ, cache);
}

Case drawn_linear_activation_backward(std::uint32_t seed, LayerSize size,
                                      const std::string& activation) {
  Draws draw(seed);
  const Matrix dA = draw.randn("dA", size.n_l, size.m);
  const LinearCache linear_cache = draw_linear_cache(draw, size);
  const Matrix Z = draw.randn("Z", size.n_l, size.m);
  return linear_activation_backward_case(draw.origin(), dA, {linear_cache, Z}, activation);
}

Case drawn_L_model_backward(std::uint32_t seed, const LayerDims& dims, std::size_t m) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", dims.front(), m);
  const Parameters parameters = draw_parameters(draw, dims, true);
  const Matrix Y = draw.labels(m);
  const auto [AL, caches] = forward_pass(X, parameters);
  return L_model_backward_case(draw.origin() + "; AL and the caches by a forward pass", AL, Y,
                               caches);
}

Case drawn_L_model_backward_independent(std::uint32_t seed, const LayerDims& dims,
                                        const Matrix& Y) {
  Draws draw(seed);
  const std::size_t m = Y.cols();
  const Matrix AL = draw.randn("AL", 1, m);
  Caches caches;
  for (std::size_t l = 1; l < dims.size(); ++l) {
    const std::string number = std::to_string(l);
    const Matrix A = draw.randn("A" + number, dims[l - 1], m);
    const Matrix W = draw.randn("W" + number, dims[l], dims[l - 1]);
    const Matrix b = draw.randn("b" + number, dims[l], 1);
    const Matrix Z = draw.randn("Z" + number, dims[l], m);
    caches.push_back({{A, W, b}, Z});
  }
  return L_model_backward_case(draw.origin() + "; Y = " + labels_text(Y), AL, Y, caches);
}

Case drawn_update_parameters(std::uint32_t seed, std::uint32_t gradient_seed, const LayerDims& dims,
                             double learning_rate) {
  Draws draw(seed);
  const Parameters parameters = draw_parameters(draw, dims, false);
  Draws draw_gradients(gradient_seed);
  const Parameters drawn = draw_parameters(draw_gradients, dims, false, "d");
  Gradients grads;
  for (const auto& [name, gradient] : drawn) grads[name] = gradient;
  return update_parameters_case(draw.origin() + "; " + draw_gradients.origin(), parameters, grads,
                                learning_rate);
}

ModelForward forward_pass(const Matrix& X, const Parameters& parameters) {
  ModelForward result;
  const std::size_t L = parameters.size() / 2;
  result.AL = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const Matrix& W = parameters["W" + std::to_string(l)];
    const Matrix& b = parameters["b" + std::to_string(l)];
    const LinearCache linear_cache{result.AL, W, b};
    const Matrix Z = dot(W, result.AL) + b;
    result.AL = l < L ? relu(Z).A : sigmoid(Z).A;
    result.caches.push_back({linear_cache, Z});
  }
  return result;
}

}  // namespace dnn
