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

// Two to eight iterations, at another rate and with another seed each time. Every third case has
// somebody who ends it.
Training random_training(std::uint32_t seed, int number, const LayerDims& dims, std::size_t m) {
  constexpr double rates[] = {0.5, 1.2, 0.05, 0.9, 0.3, 2};
  const auto n = static_cast<std::size_t>(number - 1);
  Training training{dims, m, options_of(2 + n, rates[n % 6], 1 + n % 3, seed % 1000 + 2)};
  if (number % 3 == 0) training.stop_after = 2;
  return training;
}

// The numbers from 1 to 3 in some order, from a stream of their own: the values of the case are the
// first draws after its seed.
LayerDims sizes(std::uint32_t seed) {
  LayerDims sizes = RandomState(seed).permutation(3);
  for (std::size_t& size : sizes) ++size;
  return sizes;
}

// One to three layers, and again.
LayerDims deep_dims(std::uint32_t seed, int number) {
  LayerDims dims = sizes(seed);
  dims.resize(static_cast<std::size_t>(number % 3 + 1));
  dims.push_back(1);
  return dims;
}

}  // namespace

// ---- two_layer_model

Case two_layer_model_test_case() {
  return named(CaseKind::notebook, "two_layer_model_test_case",
               training_case(1, {{3, 2, 1}, 4, notebook_options()}));
}

Case random_two_layer_model(std::uint32_t seed, int number) {
  const LayerDims all = sizes(seed);
  return training_case(seed, random_training(seed, number, {all[0], all[1], 1}, all[2] + 1));
}

std::vector<Case> edge_two_layer_model() {
  return {
      edge("one_example", training_case(21, {{2, 1, 1}, 1, options_of(4, 0.4, 2, 3)})),
      edge("one_unit", training_case(22, {{1, 1, 1}, 3, options_of(5, 1, 2, 4)})),
      edge("labels_all_0",
           training_case(23, {{1, 2, 1}, 3, options_of(3, 0.7, 1, 5)}, Labels::all_0)),
      edge("labels_all_1",
           training_case(24, {{1, 2, 1}, 2, options_of(3, 0.7, 2, 5)}, Labels::all_1)),
      edge("no_iteration", training_case(25, {{2, 2, 1}, 3, options_of(0, 0.3, 1, 6)})),
      edge("stopped_at_once", training_case(26, {{1, 2, 1}, 3, options_of(15, 0.8, 1, 7), 1})),
      edge("stopped_between_costs", training_case(27, {{2, 1, 1}, 3, options_of(9, 0.6, 4, 0), 3})),
  };
}

// ---- L_layer_model

Case L_layer_model_test_case() {
  return named(CaseKind::notebook, "L_layer_model_test_case",
               training_case(3, {{3, 2, 2, 1}, 4, notebook_options()}));
}

Case random_L_layer_model(std::uint32_t seed, int number) {
  const LayerDims dims = deep_dims(seed, number);
  return training_case(seed, random_training(seed, number, dims, sizes(seed + 1)[0] + 1));
}

std::vector<Case> edge_L_layer_model() {
  return {
      edge("one_example", training_case(31, {{2, 2, 1}, 1, options_of(4, 0.4, 2, 3)})),
      edge("one_layer", training_case(32, {{3, 1}, 4, options_of(6, 1, 2, 4)})),
      edge("five_layers", training_case(33, {{1, 2, 1, 2, 1, 1}, 2, options_of(3, 0.7, 3, 5)})),
      edge("labels_all_0",
           training_case(34, {{1, 2, 1}, 3, options_of(3, 0.7, 1, 5)}, Labels::all_0)),
      edge("no_iteration", training_case(35, {{2, 1, 2, 1}, 2, options_of(0, 0.3, 1, 6)})),
      edge("stopped_at_once", training_case(36, {{1, 2, 1}, 3, options_of(15, 0.8, 1, 7), 1})),
      edge("stopped_between_costs", training_case(37, {{2, 1, 1}, 3, options_of(9, 0.6, 4, 0), 3})),
  };
}

// ---- NeuralNetwork/fit

Case NeuralNetwork_fit_test_case() {
  return named(CaseKind::notebook, "NeuralNetwork_fit_test_case",
               fit_case(3, {{3, 2, 2, 1}, 4, notebook_options()}));
}

Case random_NeuralNetwork_fit(std::uint32_t seed, int number) {
  const LayerDims dims = deep_dims(seed, number);
  return fit_case(seed, random_training(seed, number, dims, sizes(seed + 1)[0] + 1));
}

std::vector<Case> edge_NeuralNetwork_fit() {
  return {
      edge("one_example", fit_case(41, {{2, 1, 1}, 1, options_of(3, 0.4, 2, 3)})),
      edge("no_hidden_layer", fit_case(42, {{3, 1}, 2, options_of(3, 1, 2, 4)})),
      edge("five_layers", fit_case(43, {{1, 2, 1, 2, 1, 1}, 2, options_of(2, 0.7, 3, 5)})),
      edge("no_iteration", fit_case(44, {{2, 1, 2, 1}, 3, options_of(0, 0.3, 1, 6)})),
      edge("fitted_twice", fit_case(45, {{2, 1, 1}, 3, options_of(2, 0.8, 1, 7)}, 2)),
      edge("stopped", fit_case(46, {{1, 2, 1}, 3, options_of(9, 0.6, 4, 0), 2})),
      edge("one_hidden_layer", fit_case(47, {{2, 2, 1}, 3, options_of(4, 0.9, 2, 9)})),
  };
}

}  // namespace dnn
