#include "test_cases/4_application/training_cases.hpp"

#include "given/random_state.hpp"
#include "test_cases/4_application/training_inputs.hpp"
#include "test_cases/case_source.hpp"

namespace dnn {
namespace {

using LayerDims = std::vector<std::size_t>;

TrainingOptions options_of(std::size_t num_iterations, double learning_rate, std::size_t cost_every,
                           std::uint32_t seed) {
  TrainingOptions options;
  options.num_iterations = num_iterations;
  options.learning_rate = learning_rate;
  options.cost_every = cost_every;
  options.seed = seed;
  return options;
}

// The notebook's rate, seed and distance of costs; only the data and the network are small.
TrainingOptions notebook_options() { return options_of(3, 0.0075, 100, 1); }

// Two to seven iterations, at another rate and with another seed each time. Every third case has
// somebody who ends it.
Training random_training(std::uint32_t seed, int number, const LayerDims& dims, std::size_t m) {
  constexpr double rates[] = {0.5, 1.2, 0.05, 0.9, 0.3, 2};
  const auto n = static_cast<std::size_t>(number - 1);
  Training training{dims, m, options_of(2 + n, rates[n % 6], 2 + n % 2, seed % 1000 + 2)};
  if (number % 3 == 0) training.stop_after = 2;
  return training;
}

// 1 and 2 in turn, beginning with either, and 1 at the end. The choice comes from a stream of its
// own: the values of the case are the first draws after its seed.
LayerDims small_dims(std::uint32_t seed, std::size_t L) {
  const std::size_t first = RandomState(seed).permutation(2)[0];
  LayerDims dims;
  for (std::size_t l = 0; l < L; ++l) dims.push_back((first + l) % 2 + 1);
  dims.push_back(1);
  return dims;
}

// One to three layers, and again.
LayerDims deep_dims(std::uint32_t seed, int number) {
  return small_dims(seed, static_cast<std::size_t>(number % 3 + 1));
}

// Three to five, so that no size of a layer is taken for it.
std::size_t examples(int number) { return static_cast<std::size_t>(number % 3 + 3); }

}  // namespace

// ---- two_layer_model

Case two_layer_model_test_case() {
  return named(CaseKind::notebook, "two_layer_model_test_case",
               training_case(1, {{2, 2, 1}, 3, notebook_options()}));
}

Case random_two_layer_model(std::uint32_t seed, int number) {
  return training_case(seed, random_training(seed, number, small_dims(seed, 2), examples(number)));
}

std::vector<Case> edge_two_layer_model() {
  return {
      edge("one_example", training_case(21, {{2, 1, 1}, 1, options_of(4, 0.4, 2, 3)})),
      edge("labels_all_0",
           training_case(23, {{1, 2, 1}, 3, options_of(3, 0.7, 1, 5)}, Labels::all_0)),
      edge("labels_all_1",
           training_case(24, {{1, 2, 1}, 2, options_of(3, 0.7, 2, 5)}, Labels::all_1)),
      edge("no_iteration", training_case(25, {{2, 2, 1}, 3, options_of(0, 0.3, 1, 6)})),
      edge("stopped_at_once", training_case(26, {{1, 2, 1}, 3, options_of(4, 0.8, 1, 7), 1})),
      edge("stopped_between_costs", training_case(27, {{2, 1, 1}, 3, options_of(5, 0.6, 4, 0), 3})),
  };
}

// ---- L_layer_model

Case L_layer_model_test_case() {
  return named(CaseKind::notebook, "L_layer_model_test_case",
               training_case(3, {{2, 1, 2, 1}, 3, notebook_options()}));
}

Case random_L_layer_model(std::uint32_t seed, int number) {
  return training_case(seed,
                       random_training(seed, number, deep_dims(seed, number), examples(number)));
}

std::vector<Case> edge_L_layer_model() {
  return {
      edge("one_example", training_case(31, {{2, 2, 1}, 1, options_of(4, 0.4, 2, 3)})),
      edge("one_layer", training_case(32, {{3, 1}, 4, options_of(6, 1, 2, 4)})),
      edge("five_layers", training_case(33, {{1, 2, 1, 1, 1, 1}, 2, options_of(3, 0.7, 3, 5)})),
      edge("labels_all_0",
           training_case(34, {{1, 2, 1}, 3, options_of(3, 0.7, 1, 5)}, Labels::all_0)),
      edge("no_iteration", training_case(35, {{2, 1, 2, 1}, 2, options_of(0, 0.3, 1, 6)})),
      edge("stopped_at_once", training_case(36, {{1, 2, 1}, 3, options_of(4, 0.8, 1, 7), 1})),
      edge("stopped_between_costs", training_case(37, {{2, 1, 1}, 3, options_of(5, 0.6, 4, 0), 3})),
  };
}

// ---- NeuralNetwork/fit

Case NeuralNetwork_fit_test_case() {
  return named(CaseKind::notebook, "NeuralNetwork_fit_test_case",
               fit_case(3, {{2, 1, 2, 1}, 3, notebook_options()}));
}

Case random_NeuralNetwork_fit(std::uint32_t seed, int number) {
  return fit_case(seed, random_training(seed, number, deep_dims(seed, number), examples(number)));
}

std::vector<Case> edge_NeuralNetwork_fit() {
  return {
      edge("one_example", fit_case(41, {{2, 1, 1}, 1, options_of(3, 0.4, 2, 3)})),
      edge("no_hidden_layer", fit_case(42, {{3, 1}, 2, options_of(3, 1, 2, 4)})),
      edge("five_layers", fit_case(43, {{1, 2, 1, 1, 1, 1}, 2, options_of(2, 0.7, 3, 5)})),
      edge("no_iteration", fit_case(44, {{2, 1, 2, 1}, 3, options_of(0, 0.3, 1, 6)})),
      edge("fitted_twice", fit_case(45, {{2, 1, 1}, 3, options_of(2, 0.8, 1, 7)}, 2)),
      edge("fitted_with_others_before",
           fitted_with_others_before(fit_case(48, {{2, 2, 1}, 3, options_of(3, 0.8, 1, 8)}))),
      edge("stopped", fit_case(46, {{1, 2, 1}, 3, options_of(5, 0.6, 4, 0), 2})),
      edge("one_hidden_layer", fit_case(47, {{2, 2, 1}, 3, options_of(4, 0.9, 2, 9)})),
  };
}

}  // namespace dnn
