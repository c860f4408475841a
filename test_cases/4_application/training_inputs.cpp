#include "test_cases/4_application/training_inputs.hpp"

#include "test_cases/4_application/named_types.hpp"
#include "test_cases/case_source.hpp"
#include "test_cases/draws.hpp"

namespace dnn {
namespace {

Case data_case(std::uint32_t seed, const Training& training, Labels labels) {
  Draws draw(seed);
  const Matrix X = draw.randn("X", training.layer_dims.front(), training.m);
  Matrix Y(1, training.m, labels == Labels::all_1 ? 1 : 0);
  std::string text = labels == Labels::all_1 ? "; every label is 1" : "; every label is 0";
  if (labels == Labels::drawn) {
    Y = draw.labels(training.m);
    text.clear();
  }
  Case result = case_from(draw.origin() + text);
  result.inputs.add("X", X);
  result.inputs.add("Y", Y);
  return result;
}

void add_training(Values& inputs, const Training& training) {
  add_training_options(inputs, training.options);
  if (training.stop_after > 0) {
    inputs.add("stop_after", static_cast<double>(training.stop_after));
  }
}

}  // namespace

Case training_case(std::uint32_t seed, const Training& training, Labels labels) {
  Case result = data_case(seed, training, labels);
  add_layer_dims(result.inputs, training.layer_dims);
  add_training(result.inputs, training);
  return result;
}

Case fit_case(std::uint32_t seed, const Training& training, std::size_t times) {
  Case result = data_case(seed, training, Labels::drawn);
  const std::vector<std::size_t>& dims = training.layer_dims;
  add_sizes(result.inputs, "hidden_layer_sizes", {dims.begin() + 1, dims.end() - 1});
  add_training(result.inputs, training);
  result.inputs.add("times", static_cast<double>(times));
  return result;
}

Case fitted_with_others_before(Case test_case) {
  test_case.inputs.add("X_before", Matrix{{1, -1, 0.5}});
  test_case.inputs.add("Y_before", Matrix{{1, 0, 0}});
  return test_case;
}

}  // namespace dnn
