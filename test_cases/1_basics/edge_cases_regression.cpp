// The edges of logistic regression.
#include <cmath>

#include "test_cases/1_basics/drawn_cases.hpp"
#include "test_cases/1_basics/edge_cases.hpp"
#include "test_cases/case_source.hpp"
#include "test_cases/draws.hpp"

namespace dnn::basics {
namespace {

// Five examples of two inputs; the label is 1 where the first input is larger.
Regression five_examples(const Matrix& Y) {
  return {Matrix{{0.5}, {-1}}, 0.25, Matrix{{1, -1, 2, 0, 0.5}, {0.5, 1, -1, 3, 0}}, Y};
}

const Matrix both_labels{{1, 0, 1, 0, 1}};

Case propagation(const std::string& name, const std::string& origin, const Regression& regression) {
  return edge(name, propagate_case("by hand: " + origin, regression));
}

Case optimization(const std::string& name, const std::string& origin, const Training& training,
                  const Matrix& Y = both_labels) {
  return edge(name, optimize_case("by hand: " + origin, five_examples(Y), training));
}

// One input, w = 1 and b = 0: z is what X holds.
Case prediction(const std::string& name, const std::string& origin, const Matrix& z) {
  return edge(name, predict_case("by hand: " + origin, Matrix{{1}}, 0, z));
}

Case trained(const std::string& name, const std::string& origin, const Training& training,
             const Matrix& Y_train = both_labels, const Matrix& X_test = Matrix{{2, -1}, {1, 1}}) {
  const Matrix X = five_examples(Y_train).X;
  return edge(name, model_case("by hand: " + origin, {X, Y_train, X_test, Matrix(1, X_test.cols())},
                               training));
}

// z is ±8 and ±16: the sigmoid is nearly flat, but the logarithms still have their digits.
Regression nearly_flat() {
  return {Matrix{{1}}, 0, Matrix{{8, -8, 16, -16}}, Matrix{{1, 1, 0, 0}}};
}

}  // namespace

std::vector<Case> edge_propagate() {
  Case flat = propagation("nearly_flat", "z = [[8,-8,16,-16]]", nearly_flat());
  flat.tolerance = Tolerance{1e-8, 1e-12};
  const Regression zeros{Matrix(2, 1), 0, five_examples(both_labels).X, both_labels};
  return {
      propagation("labels_all_1", "every label is 1", five_examples(Matrix(1, 5, 1))),
      propagation("labels_all_0", "every label is 0", five_examples(Matrix(1, 5))),
      propagation("from_zeros", "w and b are 0, so the cost is log 2", zeros),
      flat,
      edge("one_example", drawn_propagate(261, {.n_x = 3, .m = 1})),
      edge("one_input", drawn_propagate(262, {.n_x = 1, .m = 4})),
      edge("square", drawn_propagate(263, {.n_x = 3, .m = 3})),
  };
}

std::vector<Case> edge_optimize() {
  return {
      optimization("no_iteration", "no iteration at all", {.learning_rate = 0.1}),
      optimization("one_iteration", "one iteration", {.num_iterations = 1, .learning_rate = 0.1}),
      optimization("zero_learning_rate", "nothing moves",
                   {.num_iterations = 4, .learning_rate = 0, .cost_every = 2}),
      optimization("every_cost", "every cost is kept",
                   {.num_iterations = 4, .learning_rate = 0.5, .cost_every = 1}),
      optimization("stopped", "stopped after 3 of 9 iterations",
                   {.num_iterations = 9, .learning_rate = 0.5, .cost_every = 2, .stop_after = 3}),
      optimization("stopped_between_costs", "stopped where no cost is kept",
                   {.num_iterations = 7, .learning_rate = 0.5, .cost_every = 3, .stop_after = 2}),
      optimization("stopped_at_once", "stopped after the first iteration",
                   {.num_iterations = 5, .learning_rate = 0.5, .cost_every = 1, .stop_after = 1}),
      optimization("labels_all_1", "every label is 1",
                   {.num_iterations = 6, .learning_rate = 0.3, .cost_every = 3}, Matrix(1, 5, 1)),
      edge("one_example",
           drawn_optimize(271, {.n_x = 2, .m = 1},
                          {.num_iterations = 7, .learning_rate = 0.2, .cost_every = 6})),
  };
}

std::vector<Case> edge_predict() {
  const double little = std::ldexp(1, -40);
  return {
      prediction("one_half", "z = [[0,1,0,-1]]: a is 1/2 twice", Matrix{{0, 1, 0, -1}}),
      prediction("beside_one_half", "z = [[2^-40,-2^-40]]", Matrix{{little, -little}}),
      prediction("below_z_one_half", "z = [[0.1,0.3,0.7,-0.3]]", Matrix{{0.1, 0.3, 0.7, -0.3}}),
      prediction("saturated", "z = [[40,-40,800,-800]]", Matrix{{40, -40, 800, -800}}),
      edge("bias_decides", predict_case("by hand: without b the labels are the opposite",
                                        Matrix{{1}, {1}}, -3, Matrix{{1, 2, -1}, {1, 2, 3.5}})),
      edge("zeros", predict_case("by hand: w and b are 0, so every a is 1/2", Matrix(2, 1), 0,
                                 Matrix{{1, -2, 3}, {4, 5, -6}})),
      edge("one_example", drawn_predict(281, {.n_x = 3, .m = 1})),
      edge("square", drawn_predict(282, {.n_x = 3, .m = 3})),
  };
}

std::vector<Case> edge_model() {
  const Training training{.num_iterations = 20, .learning_rate = 0.5, .cost_every = 10};
  Training stopped = training;
  stopped.stop_after = 4;
  return {
      trained("no_iteration", "w and b stay 0, so every a is 1/2", {.learning_rate = 0.5}),
      trained("stopped", "stopped after 4 of 20 iterations", stopped),
      trained("labels_all_1", "every label is 1", training, Matrix(1, 5, 1)),
      trained("labels_all_0", "every label is 0", training, Matrix(1, 5)),
      trained("one_test_example", "one example to label", training, both_labels,
              Matrix{{-2}, {0.5}}),
      edge("one_input", drawn_model(291, {.n_x = 1, .m = 3}, 2, training)),
  };
}

}  // namespace dnn::basics
