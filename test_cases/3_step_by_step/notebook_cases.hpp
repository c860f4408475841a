// The test cases that the notebooks import, named as there. Each draws what the notebook's own
// draws, in the same order, from the same seed; `origin` says which.
//
// Where the two editions of the notebooks differ, the older carries _v2 and the newer _v4a.
#pragma once

#include "test_cases/case_file.hpp"

namespace dnn {

Case initialize_parameters_test_case_v2();
Case initialize_parameters_test_case_v4a();
Case initialize_parameters_deep_test_case();            // randn * 0.01
Case initialize_parameters_deep_test_case_over_sqrt();  // randn / sqrt(n_prev)
Case linear_forward_test_case();
Case linear_activation_forward_test_case_sigmoid();
Case linear_activation_forward_test_case_relu();
Case L_model_forward_test_case();
Case L_model_forward_test_case_2hidden();
Case compute_cost_test_case_v2();
Case compute_cost_test_case_v4a();
Case linear_backward_test_case_v2();
Case linear_backward_test_case_v4a();
Case linear_activation_backward_test_case_sigmoid();
Case linear_activation_backward_test_case_relu();
Case L_model_backward_test_case();
Case update_parameters_test_case();

}  // namespace dnn
