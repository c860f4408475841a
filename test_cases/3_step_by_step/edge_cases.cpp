#include "test_cases/3_step_by_step/edge_cases.hpp"

#include <cmath>
#include <limits>
#include <utility>

#include "test_cases/3_step_by_step/case_inputs.hpp"
#include "test_cases/3_step_by_step/drawn_cases.hpp"

namespace dnn {
namespace {

constexpr std::uint32_t largest_seed = std::numeric_limits<std::uint32_t>::max();

Case cost_edge(const std::string& name, std::uint32_t seed, std::size_t m, double label) {
  Draws draw(seed);
  const Matrix AL = draw.uniform("AL", 0.05, 0.95, m);
  const std::string labels = label == 1 ? "; every label is 1" : "; every label is 0";
  return edge(name, compute_cost_case(draw.origin() + labels, AL, Matrix(1, m, label)));
}

// Where log(p) is large, a tiny number added to p to be safe from log(0) shows more than elsewhere:
// 1e-15 shall pass.
Case cost_near_0_and_1() {
  const double p = std::ldexp(1, -30);  // 1 - p is exact
  Case result =
      edge("near_0_and_1",
           compute_cost_case("by hand: AL is 2^-30 or 1 - 2^-30, right twice, wrong twice",
                             Matrix{{p, 1 - p, p, 1 - p}}, Matrix{{0, 1, 1, 0}}));
  result.tolerance = Tolerance{1e-7, 1e-12};
  return result;
}

// What update_parameters sees after L_model_backward: the dA stand among the gradients.
Case update_with_dA() {
  Draws draw(75);
  const Parameters parameters = draw_parameters(draw, {3, 2, 1}, false);
  Gradients grads;
  grads["dA1"] = draw.randn("dA1", 2, 4);
  grads["dW2"] = draw.randn("dW2", 1, 2);
  grads["db2"] = draw.randn("db2", 1, 1);
  grads["dA0"] = draw.randn("dA0", 3, 4);
  grads["dW1"] = draw.randn("dW1", 2, 3);
  grads["db1"] = draw.randn("db1", 2, 1);
  return update_parameters_case(draw.origin(), parameters, grads, 0.3);
}

Case update_negative() {
  Parameters parameters;
  parameters["W1"] = Matrix{{1, -2}, {0, 3}};
  parameters["b1"] = Matrix{{0}, {-1}};
  Gradients grads;
  grads["dW1"] = Matrix{{-1, -2}, {-3, -4}};
  grads["db1"] = Matrix{{-5}, {-6}};
  return update_parameters_case("by hand: every gradient is negative", parameters, grads, 0.5);
}

// 2^24 + 1 is no float: a program that rounds to float answers 0, not 1.
Case update_beyond_float() {
  Parameters parameters;
  parameters["W1"] = Matrix{{16777217}};
  parameters["b1"] = Matrix{{-16777217}};
  Gradients grads;
  grads["dW1"] = Matrix{{16777216}};
  grads["db1"] = Matrix{{-16777216}};
  return update_parameters_case("by hand: 2^24 + 1 less 2^24", parameters, grads, 1);
}

}  // namespace

std::vector<Case> edge_initialize_parameters() {
  return {
      edge("one_of_each", drawn_initialize_parameters(31, 1, 1, 1)),
      edge("odd_number_of_draws", drawn_initialize_parameters(32, 2, 1, 3)),
      edge("many_inputs", drawn_initialize_parameters(33, 9, 1, 2)),
      edge("many_outputs", drawn_initialize_parameters(34, 1, 2, 9)),
      edge("seed_0", drawn_initialize_parameters(0, 2, 4, 1)),
      edge("largest_seed", drawn_initialize_parameters(largest_seed, 4, 3, 2)),
  };
}

std::vector<Case> edge_initialize_parameters_deep() {
  constexpr auto hundredth = WeightScale::hundredth;
  constexpr auto over_sqrt = WeightScale::over_sqrt_n_prev;
  return {
      edge("one_layer", drawn_initialize_parameters_deep(41, {4, 1}, over_sqrt)),
      edge("one_of_each", drawn_initialize_parameters_deep(42, {1, 1, 1}, over_sqrt)),
      edge("one_scale", drawn_initialize_parameters_deep(43, {3, 5, 2, 1}, hundredth)),
      edge("the_other_scale", drawn_initialize_parameters_deep(43, {3, 5, 2, 1}, over_sqrt)),
      edge("wide_and_narrow", drawn_initialize_parameters_deep(44, {2, 9, 1, 8, 3}, over_sqrt)),
      edge("seed_0", drawn_initialize_parameters_deep(0, {2, 3, 1}, hundredth)),
  };
}

std::vector<Case> edge_compute_cost() {
  return {
      cost_edge("one_example_label_1", 51, 1, 1),
      cost_edge("one_example_label_0", 52, 1, 0),
      cost_edge("labels_all_1", 53, 5, 1),
      cost_edge("labels_all_0", 54, 6, 0),
      cost_near_0_and_1(),
      edge("one_half", compute_cost_case("by hand: every AL is 1/2, so the cost is log 2",
                                         Matrix(1, 3, 0.5), Matrix{{1, 0, 0}})),
      edge("many_examples", drawn_compute_cost(55, 60)),
  };
}

std::vector<Case> edge_update_parameters() {
  return {
      edge("zero_learning_rate", drawn_update_parameters(61, 62, {3, 2, 1}, 0)),
      edge("large_learning_rate", drawn_update_parameters(63, 64, {2, 3, 1}, 2.5)),
      edge("one_layer", drawn_update_parameters(65, 66, {4, 1}, 0.05)),
      edge("one_of_each", drawn_update_parameters(67, 68, {1, 1, 1}, 0.7)),
      edge("ten_layers", drawn_update_parameters(69, 70, {2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 1}, 0.01)),
      edge("negative_gradients", update_negative()),
      edge("with_dA", update_with_dA()),
      edge("beyond_float", update_beyond_float()),
  };
}

}  // namespace dnn
