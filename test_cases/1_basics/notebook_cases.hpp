// The cells of the notebooks on NumPy and on logistic regression, and the examples of seed document
// 003. They never change with a seed. Where no cell is known, the values of others are put
// together, and the origin says so.
#pragma once

#include <vector>

#include "test_cases/1_basics/case_inputs.hpp"

namespace dnn::basics {

Case sigmoid_test_case();
Case sigmoid_derivative_test_case();
Case softmax_test_case();
Case normalize_rows_test_case();
Case flatten_images_test_case();
Case standardize_pixels_test_case();
Case initialize_with_zeros_test_case();
Case propagate_test_case();
Case optimize_test_case();
Case predict_test_case();
Case model_test_case();

}  // namespace dnn::basics
