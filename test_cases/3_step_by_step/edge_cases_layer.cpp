// The edges of the four functions that compute one layer.
#include <cmath>
#include <cstdint>
#include <string>

#include "test_cases/3_step_by_step/case_inputs.hpp"
#include "test_cases/3_step_by_step/drawn_cases.hpp"
#include "test_cases/3_step_by_step/edge_cases.hpp"

namespace dnn {
namespace {

struct LayerEdge {
  const char* name;
  LayerSize size;
};

constexpr LayerEdge layer_edges[] = {
    {"one_example", {.n_l = 3, .n_prev = 4, .m = 1}}, {"one_unit", {.n_l = 1, .n_prev = 5, .m = 3}},
    {"one_input", {.n_l = 5, .n_prev = 1, .m = 3}},   {"square", {.n_l = 3, .n_prev = 3, .m = 3}},
    {"one_of_each", {.n_l = 1, .n_prev = 1, .m = 1}},
};

// The sizes above, each with a seed of its own, and `others`.
template <typename Drawn>
std::vector<Case> with_layer_edges(Drawn drawn, std::uint32_t seed, std::vector<Case> others) {
  std::vector<Case> cases;
  for (const auto& [name, size] : layer_edges) cases.push_back(edge(name, drawn(seed++, size)));
  cases.insert(cases.end(), others.begin(), others.end());
  return cases;
}

const char* activation_for(std::uint32_t seed) { return seed % 2 == 0 ? "relu" : "sigmoid"; }

// Whole numbers, so that W A + b is exact: [[0, 1, -2, -1], [0, -2, 4, 2]].
LinearCache layer_with_zeros() {
  return {Matrix{{1, 2, -1, 0}}, Matrix{{1}, {-2}}, Matrix{{-1}, {2}}};
}

// The same but for b: no Z is 0, and Z is [[0.5, 1.5, -1.5, -0.5], [0.5, -1.5, 4.5, 2.5]].
LinearCache layer_beside_zeros() {
  LinearCache layer = layer_with_zeros();
  layer.b += 0.5;
  return layer;
}

// W A + b is [[40, -40, 800, -800, 0]].
LinearCache saturated_layer() {
  return {Matrix{{40, -40, 800, -800, 0}}, Matrix{{1}}, Matrix{{0}}};
}

// W A + b is [[10, -10, 100, t, -t]] with t = 2^-20: ReLU keeps the large and the tiny alike.
LinearCache large_and_tiny_layer() {
  const double tiny = std::ldexp(1, -20);
  return {Matrix{{10, -10, 100, tiny, -tiny}}, Matrix{{1}}, Matrix{{0}}};
}

// W A + b is [[8, -8, 15, -15, 6]], where the sigmoid is nearly flat but not yet 0 or 1.
LinearCache nearly_flat_layer() { return {Matrix{{8, -8, 15, -15, 6}}, Matrix{{1}}, Matrix{{0}}}; }

// W A + b is negative everywhere.
LinearCache dead_layer() {
  return {Matrix{{1, 2, 3}, {4, 5, 6}}, Matrix{{-1, 0.125}, {-2, -1}}, Matrix{{-3}, {0.25}}};
}

// 2^24 + 1 is no float: a program that rounds to float loses the 1.
const char* const beyond_float_origin = "by hand: 2^24 + 1 less 2^24";

Case forward(const std::string& name, const std::string& origin, const LinearCache& layer,
             const std::string& activation) {
  return edge(name, linear_activation_forward_case(origin, layer.A, layer.W, layer.b, activation));
}

Case backward(const std::string& name, const std::string& origin, const Matrix& dA,
              const LinearCache& layer, const std::string& activation) {
  const Matrix Z = dot(layer.W, layer.A) + layer.b;
  return edge(name, linear_activation_backward_case(origin, dA, {layer, Z}, activation));
}

}  // namespace

std::vector<Case> edge_linear_forward() {
  return with_layer_edges(
      drawn_linear_forward, 101,
      {edge("beyond_float",
            linear_forward_case(beyond_float_origin, Matrix{{16777217, 1}, {16777216, 2}},
                                Matrix{{1, -1}}, Matrix{{0}})),
       edge("zeros", linear_forward_case("by hand: W is 0, so Z is b", Matrix{{1, 2}, {3, 4}},
                                         Matrix(3, 2), Matrix{{-1}, {0}, {2}}))});
}

std::vector<Case> edge_linear_activation_forward() {
  const auto drawn = [](std::uint32_t seed, LayerSize size) {
    return drawn_linear_activation_forward(seed, size, activation_for(seed));
  };
  return with_layer_edges(
      drawn, 111,
      {forward("relu_at_zero", "by hand: Z = [[0,1,-2,-1],[0,-2,4,2]]", layer_with_zeros(), "relu"),
       forward("relu_beside_zero", "by hand: Z = [[.5,1.5,-1.5,-.5],[.5,-1.5,4.5,2.5]]",
               layer_beside_zeros(), "relu"),
       forward("dead_layer", "by hand: every Z is negative", dead_layer(), "relu"),
       forward("large_and_tiny", "by hand: Z = [[10,-10,100,2^-20,-2^-20]]", large_and_tiny_layer(),
               "relu"),
       forward("nearly_flat", "by hand: Z = [[8,-8,15,-15,6]]", nearly_flat_layer(), "sigmoid"),
       forward("saturated", "by hand: Z = [[40,-40,800,-800,0]]", saturated_layer(), "sigmoid")});
}

std::vector<Case> edge_linear_backward() {
  const Matrix dZ{{16777217, -16777216}};
  return with_layer_edges(
      drawn_linear_backward, 121,
      {edge("beyond_float",
            linear_backward_case(beyond_float_origin, dZ,
                                 {Matrix{{1, 1}, {2, 2}}, Matrix{{1, -1}}, Matrix{{0}}})),
       edge("zero_gradient",
            linear_backward_case("by hand: dZ is 0", Matrix(2, 3),
                                 {Matrix{{1, 2, 3}}, Matrix{{1}, {-1}}, Matrix{{2}, {0}}}))});
}

std::vector<Case> edge_linear_activation_backward() {
  const auto drawn = [](std::uint32_t seed, LayerSize size) {
    return drawn_linear_activation_backward(seed, size, activation_for(seed));
  };
  return with_layer_edges(
      drawn, 131,
      {backward("relu_at_zero", "by hand: Z = [[0,1,-2,-1],[0,-2,4,2]]",
                Matrix{{3, -2, 5, 1}, {-7, 4, 2, -1}}, layer_with_zeros(), "relu"),
       backward("relu_beside_zero", "by hand: Z = [[.5,1.5,-1.5,-.5],[.5,-1.5,4.5,2.5]]",
                Matrix{{3, -2, 5, 1}, {-7, 4, 2, -1}}, layer_beside_zeros(), "relu"),
       backward("dead_layer", "by hand: every Z is negative", Matrix{{1, 2, 3}, {-4, -5, -6}},
                dead_layer(), "relu"),
       backward("large_and_tiny", "by hand: Z = [[10,-10,100,2^-20,-2^-20]]",
                Matrix{{1, -2, 3, -4, 5}}, large_and_tiny_layer(), "relu"),
       backward("nearly_flat", "by hand: Z = [[8,-8,15,-15,6]]", Matrix{{1, -2, 3, -4, 5}},
                nearly_flat_layer(), "sigmoid"),
       backward("saturated", "by hand: Z = [[40,-40,800,-800,0]]", Matrix{{1, -2, 3, -4, 5}},
                saturated_layer(), "sigmoid")});
}

}  // namespace dnn
