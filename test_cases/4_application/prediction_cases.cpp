#include "test_cases/4_application/prediction_cases.hpp"

#include "test_cases/3_step_by_step/drawn_cases.hpp"
#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/case_source.hpp"

namespace dnn {
namespace {

Case network_case(const std::string& origin, const Matrix& X, const Parameters& parameters) {
  Case result = case_from(origin);
  result.inputs.add("X", X);
  add_parameters(result.inputs, parameters);
  return result;
}

Case drawn_network(std::uint32_t seed, const LayerDims& dims, std::size_t m) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", dims.front(), m);
  const Parameters parameters = draw_parameters(draw, dims, true);
  return network_case(draw.origin(), X, parameters);
}

// AL is the sigmoid of x: above 0.5 where x is above 0.
Parameters sigmoid_of_x() { return {{"W1", Matrix{{1}}}, {"b1", Matrix{{0}}}}; }

Case by_hand(const std::string& what, const Matrix& X) {
  return network_case("by hand: AL is the sigmoid of X; " + what, X, sigmoid_of_x());
}

// Both hidden units are negative, so ReLU gives 0 and AL is exactly 0.5.
Case dead_hidden_layer() {
  const Parameters parameters{{"W1", Matrix{{-1}, {-2}}},
                              {"b1", Matrix{{0}, {0}}},
                              {"W2", Matrix{{3, 4}}},
                              {"b2", Matrix{{0}}}};
  return network_case("by hand: the hidden layer gives 0, so AL is 0.5", Matrix{{1, 2}},
                      parameters);
}

LayerDims dims_for(int number) {
  const LayerDims all[] = {{3, 2, 1}, {2, 1}, {2, 3, 2, 1}};
  return all[number % 3];
}

// A label for each prediction, drawn by itself.
Case with_labels(Case test_case, const Matrix& Y) {
  test_case.inputs.add("Y", Y);
  return test_case;
}

Case answers_case(const std::string& origin, const Matrix& p, const Matrix& Y) {
  Case result = case_from(origin);
  result.inputs.add("p", p);
  result.inputs.add("Y", Y);
  return result;
}

Case drawn_answers(std::uint32_t seed, std::size_t m) {
  Draws draw(seed);
  const Matrix p = draw.labels(m);
  const Matrix Y = draw.labels(m);
  return answers_case(draw.origin() + ", the first of them p", p, Y);
}

Case not_fitted() {
  Case result = case_from("by hand: no parameters, so the network is not fitted");
  result.inputs.add("X", Matrix{{0.25, -0.5}});
  return result;
}

}  // namespace

// ---- predict

Case predict_test_case() {
  return named(CaseKind::notebook, "predict_test_case", drawn_network(1, {4, 3, 1}, 6));
}

Case random_predict(std::uint32_t seed, int number) {
  return drawn_network(seed, dims_for(number), static_cast<std::size_t>(number % 4 + 4));
}

std::vector<Case> edge_predict() {
  return {
      edge("exactly_one_half", by_hand("0.5 once, at the second", Matrix{{1, 0, -1}})),
      edge("next_to_one_half", by_hand("just above 0.5, just below", Matrix{{1e-9, -1e-9}})),
      edge("dead_hidden_layer", dead_hidden_layer()),
      edge("saturated", by_hand("AL is exactly 1 and 0", Matrix{{800, -800, 40}})),
      edge("all_1", by_hand("every AL is above 0.5", Matrix{{0.5, 2, 0.125, 1}})),
      edge("all_0", by_hand("every AL is below 0.5", Matrix{{-0.5, -2, -0.125}})),
      edge("one_example", drawn_network(51, {3, 2, 1}, 1)),
      edge("five_layers", drawn_network(52, {2, 3, 2, 3, 2, 1}, 4)),
  };
}

std::vector<Case> edge_NeuralNetwork_predict() {
  std::vector<Case> cases = edge_predict();
  cases.push_back(edge("not_fitted", not_fitted()));
  return cases;
}

// ---- mislabeled_images

Case mislabeled_images_test_case() {
  return named(CaseKind::notebook, "mislabeled_images_test_case", drawn_answers(1, 10));
}

Case random_mislabeled_images(std::uint32_t seed, int number) {
  return drawn_answers(seed, static_cast<std::size_t>(3 * number + 5));
}

std::vector<Case> edge_mislabeled_images() {
  const std::string origin = "by hand";
  const Matrix some{{1, 0, 0, 1, 0}};
  return {
      edge("none_wrong", answers_case(origin, some, some)),
      edge("all_wrong", answers_case(origin, some, 1 - some)),
      edge("first_wrong", answers_case(origin, some, Matrix{{0, 0, 0, 1, 0}})),
      edge("last_wrong", answers_case(origin, some, Matrix{{1, 0, 0, 1, 1}})),
      edge("one_example_right", answers_case(origin, Matrix{{1}}, Matrix{{1}})),
      edge("one_example_wrong", answers_case(origin, Matrix{{1}}, Matrix{{0}})),
      edge("always_1", answers_case(origin, Matrix(1, 4, 1), Matrix{{0, 1, 0, 1}})),
      edge("always_0", answers_case(origin, Matrix(1, 4), Matrix{{0, 1, 0, 1}})),
      edge("many", drawn_answers(61, 50)),
  };
}

// ---- NeuralNetwork/score

Case NeuralNetwork_score_test_case() {
  Draws draw(1);
  const Matrix Y = draw.labels(6);
  return named(CaseKind::notebook, "NeuralNetwork_score_test_case",
               with_labels(drawn_network(1, {4, 3, 1}, 6), Y));
}

Case random_NeuralNetwork_score(std::uint32_t seed, int number) {
  Draws draw(seed);
  const LayerDims dims = dims_for(number);
  const auto m = static_cast<std::size_t>(number % 4 + 4);
  const Matrix X = draw.randn("X", dims.front(), m);
  const Parameters parameters = draw_parameters(draw, dims, true);
  const Matrix Y = draw.labels(m);
  return with_labels(network_case(draw.origin(), X, parameters), Y);
}

std::vector<Case> edge_NeuralNetwork_score() {
  const Matrix X{{1, -1, 2, -2}};
  return {
      edge("all_right", with_labels(by_hand("all right", X), Matrix{{1, 0, 1, 0}})),
      edge("all_wrong", with_labels(by_hand("all wrong", X), Matrix{{0, 1, 0, 1}})),
      edge("labels_all_0", with_labels(by_hand("half right", X), Matrix(1, 4))),
      edge("labels_all_1", with_labels(by_hand("half right", X), Matrix(1, 4, 1))),
      edge("three_of_four", with_labels(by_hand("3 of 4 right", X), Matrix{{1, 0, 1, 1}})),
      edge("exactly_one_half",
           with_labels(by_hand("0.5 is 0, which is right", Matrix{{0, 1, 2}}), Matrix{{0, 1, 0}})),
      edge("one_example", with_labels(by_hand("right", Matrix{{3}}), Matrix{{1}})),
      edge("one_label_for_all", with_labels(by_hand("Y has another shape", X), Matrix{{1}})),
      edge("not_fitted", with_labels(not_fitted(), Matrix{{0, 1}})),
  };
}

}  // namespace dnn
