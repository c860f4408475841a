#include "test_cases/2_planar_data/edge_cases.hpp"

#include <cmath>
#include <limits>

#include "test_cases/2_planar_data/case_inputs.hpp"
#include "test_cases/2_planar_data/drawn_cases.hpp"
#include "test_cases/draws.hpp"

namespace dnn::planar {
namespace {

constexpr LayerSizes one_of_each = {.n_x = 1, .n_h = 1, .n_y = 1};
constexpr LayerSizes one_unit = {.n_x = 2, .n_h = 1, .n_y = 1};
constexpr LayerSizes two_outputs = {.n_x = 1, .n_h = 2, .n_y = 2};

constexpr double two_to_24 = 16777216;

Case zeros_layer_sizes(const std::string& name, LayerSizes sizes, std::size_t m) {
  return edge(name, layer_sizes_case("by hand: zeros", Matrix(sizes.n_x, m), Matrix(sizes.n_y, m),
                                     sizes.n_h));
}

// A network that hands X through: A1 is tanh(X) and Z2 is `scale` * A1.
Parameters handing_through(double scale) {
  return {Matrix{{1}}, Matrix{{0}}, Matrix{{scale}}, Matrix{{0}}};
}

// 2^24 + 1 is no float: a program that rounds to float finds Z1 = 0, not 1.
Case forward_beyond_float() {
  const Parameters parameters = {Matrix{{1, -1}}, Matrix{{0}}, Matrix{{1}}, Matrix{{0}}};
  return forward_propagation_case("by hand: W1 X is 2^24 + 1 less 2^24",
                                  Matrix{{two_to_24 + 1}, {two_to_24}}, parameters);
}

Case cost_edge(const std::string& name, std::uint32_t seed, std::size_t m, double label) {
  Draws draw(seed);
  const Matrix A2 = draw.uniform("A2", 0.05, 0.95, m);
  const std::string labels = label == 1 ? "; every label is 1" : "; every label is 0";
  return edge(name, compute_cost_case(draw.origin() + labels, A2, Matrix(1, m, label)));
}

// Where log(p) is large, a tiny number added to p to be safe from log(0) shows more than elsewhere:
// 1e-15 shall pass.
Case cost_near_0_and_1() {
  const double p = std::ldexp(1, -30);  // 1 - p is exact
  Case result = edge("near_0_and_1",
                     compute_cost_case("by hand: A2 is 2^-30 or 1 - 2^-30, right once, wrong once",
                                       Matrix{{p, 1 - p}}, Matrix{{0, 0}}));
  result.tolerance = Tolerance{1e-7, 1e-12};
  return result;
}

// tanh is flat and the sigmoid is 0 or 1: no gradient reaches the hidden layer.
Case backward_saturated() {
  const Matrix X{{40, -40}};
  const Parameters parameters = handing_through(800);
  return backward_propagation_case("by hand: A1 is 1 or -1, A2 is 1 or 0", parameters,
                                   forward_pass(X, parameters), X, Matrix{{0, 0}});
}

// Fractions of powers of 2: the answer is exact.
Case backward_cache_of_its_own() {
  const Parameters parameters = {Matrix{{1}, {2}}, Matrix{{0}, {0}}, Matrix{{2, -1}}, Matrix{{0}}};
  const Cache cache = {Matrix{{1, -1}, {2, 0}}, Matrix{{0.5, -0.5}, {0.75, 0}}, Matrix{{0, 1}},
                       Matrix{{0.5, 0.25}}};
  return backward_propagation_case("by hand: the cache belongs to no forward pass", parameters,
                                   cache, Matrix{{4, -2}}, Matrix{{1, 0}});
}

// 2^24 + 1 is no float: a program that rounds to float answers 0, not 1.
Case update_beyond_float() {
  const Matrix big{{two_to_24 + 1}};
  const Matrix step{{two_to_24}};
  return update_parameters_case("by hand: 2^24 + 1 less 2^24", {big, big, big, big},
                                {step, step, step, step}, 1);
}

// Z2 is tanh(X) but for a tenth of a billionth: A2 lies next to 0.5, on both sides.
Case predict_beside_one_half() {
  const double tiny = std::ldexp(1, -40);
  return predict_case("by hand: A2 is 0.5 - 2^-42, 0.5 and 0.5 + 2^-42", handing_through(1),
                      Matrix{{-tiny, 0, tiny}});
}

}  // namespace

std::vector<Case> edge_layer_sizes() {
  return {
      zeros_layer_sizes("one_of_each", one_of_each, 1),
      zeros_layer_sizes("one_example", {.n_x = 3, .n_h = 2, .n_y = 2}, 1),
      zeros_layer_sizes("many_examples", {.n_x = 2, .n_h = 5, .n_y = 1}, 9),
  };
}

std::vector<Case> edge_initialize_parameters() {
  constexpr std::uint32_t largest_seed = std::numeric_limits<std::uint32_t>::max();
  return {
      edge("one_of_each", drawn_initialize_parameters(31, one_of_each)),
      edge("odd_number_of_draws", drawn_initialize_parameters(32, {.n_x = 3, .n_h = 1, .n_y = 2})),
      edge("seed_0", drawn_initialize_parameters(0, {.n_x = 1, .n_h = 2, .n_y = 1})),
      edge("largest_seed", drawn_initialize_parameters(largest_seed, one_unit)),
  };
}

std::vector<Case> edge_forward_propagation() {
  const Matrix far{{40, -40, 0}};
  return {
      edge("one_example", drawn_forward_propagation(41, {.n_x = 2, .n_h = 2, .n_y = 1}, 1)),
      edge("one_unit", drawn_forward_propagation(42, one_unit, 2)),
      edge("two_outputs", drawn_forward_propagation(43, two_outputs, 1)),
      edge("saturated", forward_propagation_case("by hand: A1 is 1, -1 or 0, A2 is 1, 0 or 0.5",
                                                 far, handing_through(800))),
      edge("beyond_float", forward_beyond_float()),
  };
}

std::vector<Case> edge_compute_cost() {
  return {
      cost_edge("one_example_label_1", 51, 1, 1),
      cost_edge("one_example_label_0", 52, 1, 0),
      cost_edge("labels_all_1", 53, 4, 1),
      cost_edge("labels_all_0", 54, 3, 0),
      cost_near_0_and_1(),
      edge("one_half", compute_cost_case("by hand: every A2 is 1/2, so the cost is log 2",
                                         Matrix(1, 3, 0.5), Matrix{{1, 0, 0}})),
  };
}

std::vector<Case> edge_backward_propagation() {
  return {
      edge("one_example_label_1", drawn_backward_propagation(61, one_unit, Matrix{{1}})),
      edge("labels_all_0", drawn_backward_propagation(63, one_of_each, Matrix{{0, 0}})),
      edge("saturated", backward_saturated()),
      edge("cache_of_its_own", backward_cache_of_its_own()),
  };
}

std::vector<Case> edge_update_parameters() {
  return {
      edge("zero_learning_rate", drawn_update_parameters(71, one_of_each, 0)),
      edge("large_learning_rate", drawn_update_parameters(72, one_of_each, 2.5)),
      edge("two_outputs", drawn_update_parameters(73, two_outputs, 0.05)),
      edge("beyond_float", update_beyond_float()),
  };
}

std::vector<Case> edge_predict() {
  const Matrix zeros(1, 3);
  return {
      edge("exactly_one_half", predict_case("by hand: every A2 is 0.5", handing_through(0), zeros)),
      edge("beside_one_half", predict_beside_one_half()),
      edge("saturated",
           predict_case("by hand: A2 is 1, 0 and 0.5", handing_through(800), Matrix{{40, -40, 0}})),
      edge("Z2_below_one_half", predict_case("by hand: Z2 is tanh of 0.25, -0.25 and 2",
                                             handing_through(1), Matrix{{0.25, -0.25, 2}})),
      edge("one_example", drawn_predict(81, one_unit, 1)),
      edge("two_outputs", drawn_predict(82, two_outputs, 4)),
  };
}

}  // namespace dnn::planar
