#include "test_cases/4_application/file_cases.hpp"

#include <limits>

#include "test_cases/3_step_by_step/drawn_cases.hpp"
#include "test_cases/4_application/named_types.hpp"
#include "test_cases/case_source.hpp"

namespace dnn {
namespace {

using Limits = std::numeric_limits<double>;

const LayerDims shallow = {2, 1};
const LayerDims deep = {1, 2, 1, 2, 1, 1};

LayerDims dims_for(int number) {
  const LayerDims all[] = {{2, 2, 1}, {3, 1}, {2, 1, 2, 1}};
  return all[number % 3];
}

Case parameters_case(const std::string& origin, const Parameters& parameters) {
  Case result = case_from(origin);
  add_parameters(result.inputs, parameters);
  return result;
}

Case drawn_parameters(std::uint32_t seed, const LayerDims& dims) {
  Draws draw(seed);
  const Parameters parameters = draw_parameters(draw, dims, false);
  return parameters_case(draw.origin(), parameters);
}

// Numbers that are lost where a file keeps fewer than 17 digits, or no exponent.
Case extreme_numbers() {
  return parameters_case(
      "by hand: -0, the smallest and the largest number, 1/3 and the next one",
      {{"W1", Matrix{{-0.0, Limits::denorm_min(), 1.0 / 3}, {Limits::max(), -1e-310, 2.0 / 3}}},
       {"b1", Matrix{{Limits::min()}, {-Limits::denorm_min()}}},
       {"W2", Matrix{{0.1, 9007199254740991.0}}},
       {"b2", Matrix{{-0.0}}}});
}

// ---- what a network was before it loads

Case cut(Case test_case, std::size_t characters) {
  test_case.inputs.add("cut", static_cast<double>(characters));
  return test_case;
}

// Fitted before, with other layers. The binding says what its parameters and costs are.
Case fitted_before(Case test_case, const LayerDims& layers) {
  add_sizes(test_case.inputs, "layers_before", layers);
  return test_case;
}

}  // namespace

// ---- save

Case NeuralNetwork_save_test_case() {
  return named(CaseKind::notebook, "NeuralNetwork_save_test_case", drawn_parameters(1, {3, 2, 1}));
}

Case random_NeuralNetwork_save(std::uint32_t seed, int number) {
  return drawn_parameters(seed, dims_for(number));
}

std::vector<Case> edge_NeuralNetwork_save() {
  return {
      edge("extreme_numbers", extreme_numbers()),
      edge("one_layer", drawn_parameters(71, shallow)),
      edge("five_layers", drawn_parameters(72, deep)),
      edge("one_of_each", drawn_parameters(73, {1, 1})),
      edge("whole_numbers", parameters_case("by hand", {{"W1", Matrix{{3, -2}, {0, 1e22}}},
                                                        {"b1", Matrix{{-7}, {100000}}}})),
      edge("not_fitted", case_from("by hand: no parameters, so the network is not fitted")),
  };
}

// ---- load

Case NeuralNetwork_load_test_case() {
  return named(CaseKind::notebook, "NeuralNetwork_load_test_case",
               cut(drawn_parameters(1, {3, 2, 1}), 0));
}

Case random_NeuralNetwork_load(std::uint32_t seed, int number) {
  Case result = cut(drawn_parameters(seed, dims_for(number)), 0);
  return number % 2 == 0 ? fitted_before(result, {1, 2, 1}) : result;
}

std::vector<Case> edge_NeuralNetwork_load() {
  return {
      edge("extreme_numbers", cut(extreme_numbers(), 0)),
      edge("five_layers", cut(drawn_parameters(81, deep), 0)),
      edge("deeper_before", fitted_before(cut(drawn_parameters(82, shallow), 0), {1, 2, 1, 1})),
      edge("shallower_before", fitted_before(cut(drawn_parameters(83, {1, 1, 1}), 0), {1, 1})),
      edge("cut_short", cut(drawn_parameters(84, shallow), 6)),
      edge("cut_short_after_fit", fitted_before(cut(drawn_parameters(85, shallow), 6), {1, 1, 1})),
  };
}

}  // namespace dnn
