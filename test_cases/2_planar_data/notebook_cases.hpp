// The test cases that the notebook imports, named as there. Each draws what the notebook's own
// draws, in the same order, from the same seed; `origin` says which. Where the notebook holds
// numbers that were drawn and printed once, with 8 decimals, they are drawn again and rounded.
#pragma once

#include "test_cases/case_source.hpp"

namespace dnn::planar {

Case layer_sizes_test_case();
Case initialize_parameters_test_case();
Case forward_propagation_test_case();
Case compute_cost_test_case();
Case backward_propagation_test_case();
Case update_parameters_test_case();
Case nn_model_test_case();  // 20 iterations of the notebook's 10000
Case predict_test_case();

}  // namespace dnn::planar
