// The edge cases, one function an exercise: one row, one column, one example, one pixel; entries
// where the sigmoid is flat or e^x is infinite; rows of zeros; ties; a probability of exactly one
// half; labels that are all the same; a training that is stopped. They never change with the seed
// of the random cases.
#pragma once

#include <vector>

#include "test_cases/1_basics/case_inputs.hpp"

namespace dnn::basics {

std::vector<Case> edge_sigmoid();
std::vector<Case> edge_sigmoid_derivative();
std::vector<Case> edge_softmax();
std::vector<Case> edge_normalize_rows();
std::vector<Case> edge_flatten_images();
std::vector<Case> edge_standardize_pixels();
std::vector<Case> edge_initialize_with_zeros();
std::vector<Case> edge_propagate();
std::vector<Case> edge_optimize();
std::vector<Case> edge_predict();
std::vector<Case> edge_model();

}  // namespace dnn::basics
