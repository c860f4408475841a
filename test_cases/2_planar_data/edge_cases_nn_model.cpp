// The edges of the training.
#include "test_cases/2_planar_data/case_inputs.hpp"
#include "test_cases/2_planar_data/drawn_cases.hpp"
#include "test_cases/2_planar_data/edge_cases.hpp"
#include "test_cases/draws.hpp"

namespace dnn::planar {
namespace {

constexpr LayerSizes two_units = {.n_x = 1, .n_h = 2, .n_y = 1};
constexpr LayerSizes one_unit = {.n_x = 1, .n_h = 1, .n_y = 1};

TrainingOptions options(std::uint32_t seed, std::size_t num_iterations, std::size_t cost_every,
                        double learning_rate = 0.5) {
  TrainingOptions result;
  result.seed = seed;
  result.num_iterations = num_iterations;
  result.cost_every = cost_every;
  result.learning_rate = learning_rate;
  return result;
}

Case all_1() {
  Draws draw(97);
  const Matrix X = draw.randn("X", 1, 2);
  return nn_model_case(draw.origin() + "; every label is 1", X, Matrix(1, 2, 1), 1,
                       options(90, 6, 2), 0);
}

}  // namespace

std::vector<Case> edge_nn_model() {
  return {
      edge("no_iterations", drawn_nn_model(one_unit, 3, options(91, 0, 1), 0)),
      edge("one_example", drawn_nn_model(two_units, 1, options(93, 4, 1), 0)),
      edge("labels_all_1", all_1()),
      edge("every_third_cost", drawn_nn_model(one_unit, 3, options(94, 8, 3, 1.5), 0)),
      edge("stopped_at_once", drawn_nn_model(one_unit, 3, options(95, 20, 1), 1)),
      edge("stopped_between_costs", drawn_nn_model(one_unit, 3, options(96, 20, 3), 5)),
  };
}

}  // namespace dnn::planar
