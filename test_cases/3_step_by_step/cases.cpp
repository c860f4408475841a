#include "test_cases/3_step_by_step/cases.hpp"

#include "test_cases/3_step_by_step/edge_cases.hpp"
#include "test_cases/3_step_by_step/notebook_cases.hpp"
#include "test_cases/3_step_by_step/random_cases.hpp"

namespace dnn {

std::vector<CaseSource> step_by_step_cases() {
  return {
      {"initialize_parameters",
       {initialize_parameters_test_case_v2, initialize_parameters_test_case_v4a},
       random_initialize_parameters,
       edge_initialize_parameters},
      {"initialize_parameters_deep",
       {initialize_parameters_deep_test_case, initialize_parameters_deep_test_case_over_sqrt},
       random_initialize_parameters_deep,
       edge_initialize_parameters_deep},
      {"linear_forward", {linear_forward_test_case}, random_linear_forward, edge_linear_forward},
      {"linear_activation_forward",
       {linear_activation_forward_test_case_sigmoid, linear_activation_forward_test_case_relu},
       random_linear_activation_forward,
       edge_linear_activation_forward},
      {"L_model_forward",
       {L_model_forward_test_case, L_model_forward_test_case_2hidden},
       random_L_model_forward,
       edge_L_model_forward},
      {"compute_cost",
       {compute_cost_test_case_v2, compute_cost_test_case_v4a},
       random_compute_cost,
       edge_compute_cost},
      {"linear_backward",
       {linear_backward_test_case_v2, linear_backward_test_case_v4a},
       random_linear_backward,
       edge_linear_backward},
      {"linear_activation_backward",
       {linear_activation_backward_test_case_sigmoid, linear_activation_backward_test_case_relu},
       random_linear_activation_backward,
       edge_linear_activation_backward},
      {"L_model_backward",
       {L_model_backward_test_case},
       random_L_model_backward,
       edge_L_model_backward},
      {"update_parameters",
       {update_parameters_test_case},
       random_update_parameters,
       edge_update_parameters},
  };
}

}  // namespace dnn
