#include "test_cases/3_step_by_step/notebook_cases.hpp"

#include <utility>

#include "test_cases/3_step_by_step/case_inputs.hpp"
#include "test_cases/3_step_by_step/drawn_cases.hpp"
#include "test_cases/case_source.hpp"

namespace dnn {
namespace {

Case notebook(const std::string& name, Case test_case) {
  return named(CaseKind::notebook, name, std::move(test_case));
}

}  // namespace

Case initialize_parameters_test_case_v2() {
  return notebook("initialize_parameters_test_case_v2", drawn_initialize_parameters(1, 2, 2, 1));
}

Case initialize_parameters_test_case_v4a() {
  return notebook("initialize_parameters_test_case_v4a", drawn_initialize_parameters(1, 3, 2, 1));
}

Case initialize_parameters_deep_test_case() {
  return notebook("initialize_parameters_deep_test_case",
                  drawn_initialize_parameters_deep(3, {5, 4, 3}, WeightScale::hundredth));
}

Case initialize_parameters_deep_test_case_over_sqrt() {
  return notebook("initialize_parameters_deep_test_case_over_sqrt",
                  drawn_initialize_parameters_deep(3, {5, 4, 3}, WeightScale::over_sqrt_n_prev));
}

Case linear_forward_test_case() {
  return notebook("linear_forward_test_case",
                  drawn_linear_forward(1, {.n_l = 1, .n_prev = 3, .m = 2}));
}

Case linear_activation_forward_test_case_sigmoid() {
  return notebook("linear_activation_forward_test_case_sigmoid",
                  drawn_linear_activation_forward(2, {.n_l = 1, .n_prev = 3, .m = 2}, "sigmoid"));
}

Case linear_activation_forward_test_case_relu() {
  return notebook("linear_activation_forward_test_case_relu",
                  drawn_linear_activation_forward(2, {.n_l = 1, .n_prev = 3, .m = 2}, "relu"));
}

Case L_model_forward_test_case() {
  return notebook("L_model_forward_test_case", drawn_L_model_forward(1, {4, 3, 1}, 2, false));
}

Case L_model_forward_test_case_2hidden() {
  return notebook("L_model_forward_test_case_2hidden",
                  drawn_L_model_forward(6, {5, 4, 3, 1}, 4, false));
}

Case compute_cost_test_case_v2() {
  return notebook("compute_cost_test_case_v2",
                  compute_cost_case("Y = [[1,1,1]], AL = [[.8,.9,.4]]", Matrix{{.8, .9, .4}},
                                    Matrix{{1, 1, 1}}));
}

Case compute_cost_test_case_v4a() {
  return notebook("compute_cost_test_case_v4a",
                  compute_cost_case("Y = [[1,1,0]], AL = [[.8,.9,.4]]", Matrix{{.8, .9, .4}},
                                    Matrix{{1, 1, 0}}));
}

Case linear_backward_test_case_v2() {
  return notebook("linear_backward_test_case_v2",
                  drawn_linear_backward(1, {.n_l = 1, .n_prev = 3, .m = 2}));
}

Case linear_backward_test_case_v4a() {
  return notebook("linear_backward_test_case_v4a",
                  drawn_linear_backward(1, {.n_l = 3, .n_prev = 5, .m = 4}));
}

Case linear_activation_backward_test_case_sigmoid() {
  return notebook("linear_activation_backward_test_case_sigmoid",
                  drawn_linear_activation_backward(2, {.n_l = 1, .n_prev = 3, .m = 2}, "sigmoid"));
}

Case linear_activation_backward_test_case_relu() {
  return notebook("linear_activation_backward_test_case_relu",
                  drawn_linear_activation_backward(2, {.n_l = 1, .n_prev = 3, .m = 2}, "relu"));
}

Case L_model_backward_test_case() {
  return notebook("L_model_backward_test_case",
                  drawn_L_model_backward_independent(3, {4, 3, 1}, Matrix{{1, 0}}));
}

Case update_parameters_test_case() {
  return notebook("update_parameters_test_case", drawn_update_parameters(2, 3, {4, 3, 1}, 0.1));
}

}  // namespace dnn
