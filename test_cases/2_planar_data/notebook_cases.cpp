#include "test_cases/2_planar_data/notebook_cases.hpp"

#include <cmath>
#include <utility>

#include "test_cases/2_planar_data/case_inputs.hpp"
#include "test_cases/2_planar_data/drawn_cases.hpp"
#include "test_cases/draws.hpp"

namespace dnn::planar {
namespace {

Case notebook(const std::string& name, Case test_case) {
  return named(CaseKind::notebook, name, std::move(test_case));
}

// As NumPy prints a small array: 8 decimals.
Matrix printed(Matrix A) {
  for (std::size_t k = 0; k < A.size(); ++k) A.data()[k] = std::round(A.data()[k] * 1e8) / 1e8;
  return A;
}

// 1 where the draw is above 0.
Matrix above_0(Matrix Y) {
  for (std::size_t k = 0; k < Y.size(); ++k) Y.data()[k] = Y.data()[k] > 0 ? 1 : 0;
  return Y;
}

// seed(2): W1 (4,2) and W2 (1,4), each * 0.01, as printed; biases 0
Parameters first_parameters() {
  RandomState rng(2);
  const Matrix W1 = rng.randn(4, 2) * 0.01;
  const Matrix W2 = rng.randn(1, 4) * 0.01;
  return {printed(W1), Matrix(4, 1), printed(W2), Matrix(1, 1)};
}

const char first_parameters_origin[] =
    "seed(2): W1 (4,2), W2 (1,4), each * 0.01 and rounded to 8 decimals";

// As they stand in the notebook: those of a network in training.
Parameters later_parameters() {
  return {Matrix{{-0.00615039, 0.0169021},
                 {-0.02311792, 0.03137121},
                 {-0.0169217, -0.01752545},
                 {0.00935436, -0.05018221}},
          Matrix{{-8.97523455e-07}, {8.15562092e-06}, {6.04810633e-07}, {-2.54560700e-06}},
          Matrix{{-0.0104319, -0.04019007, 0.01607211, 0.04440255}}, Matrix{{9.14954378e-05}}};
}

Gradients later_gradients() {
  return {Matrix{{0.00023322, -0.00205423},
                 {0.00082222, -0.00700776},
                 {-0.00031831, 0.0028636},
                 {-0.00092857, 0.00809933}},
          Matrix{{1.05570087e-07}, {-3.81814487e-06}, {-1.90155145e-07}, {5.46467802e-07}},
          Matrix{{-1.75740039e-05, 3.70231337e-03, -1.25683095e-03, -2.55715317e-03}},
          Matrix{{-1.08923140e-05}}};
}

}  // namespace

Case layer_sizes_test_case() {
  return notebook("layer_sizes_test_case", drawn_layer_sizes(1, {.n_x = 5, .n_h = 4, .n_y = 2}, 3));
}

Case initialize_parameters_test_case() {
  return notebook("initialize_parameters_test_case",
                  drawn_initialize_parameters(2, {.n_x = 2, .n_h = 4, .n_y = 1}));
}

Case forward_propagation_test_case() {
  Draws draw(1);
  const Matrix X = draw.randn("X", 2, 3);
  Parameters parameters = first_parameters();
  parameters.b1 = draw.randn("b1", 4, 1);
  parameters.b2 = Matrix{{-1.3}};
  return notebook("forward_propagation_test_case",
                  forward_propagation_case(
                      draw.origin() + "; b2 = -1.3; " + first_parameters_origin, X, parameters));
}

Case compute_cost_test_case() {
  Draws draw(1);
  const Matrix Y = above_0(draw.randn("Y", 1, 3));
  return notebook("compute_cost_test_case",
                  compute_cost_case(draw.origin() + " > 0; A2 = [[.5002307,.49985831,.50023963]]",
                                    Matrix{{.5002307, .49985831, .50023963}}, Y));
}

Case backward_propagation_test_case() {
  Draws draw(1);
  const Matrix X = draw.randn("X", 2, 3);
  const Matrix Y = above_0(draw.randn("Y", 1, 3));
  const Parameters parameters = first_parameters();
  const auto [Z1, A1, Z2, A2] = forward_pass(X, parameters);
  const Cache cache = {printed(Z1), printed(A1), printed(Z2), printed(A2)};
  return notebook("backward_propagation_test_case",
                  backward_propagation_case(draw.origin() + " > 0; " + first_parameters_origin +
                                                "; the cache by a forward pass, rounded too",
                                            parameters, cache, X, Y));
}

Case update_parameters_test_case() {
  return notebook("update_parameters_test_case",
                  update_parameters_case("the numbers that stand in the notebook",
                                         later_parameters(), later_gradients(), 1.2));
}

Case nn_model_test_case() {
  Draws draw(1);
  const Matrix X = draw.randn("X", 2, 3);
  const Matrix Y = above_0(draw.randn("Y", 1, 3));
  TrainingOptions options;
  options.num_iterations = 20;
  options.learning_rate = 1.2;
  options.cost_every = 10;
  options.seed = 2;
  return notebook("nn_model_test_case", nn_model_case(draw.origin() + " > 0", X, Y, 4, options, 0));
}

Case predict_test_case() {
  Draws draw(1);
  const Matrix X = draw.randn("X", 2, 3);
  return notebook("predict_test_case",
                  predict_case(draw.origin() + "; the parameters stand in the notebook",
                               later_parameters(), X));
}

}  // namespace dnn::planar
