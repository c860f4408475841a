// The inputs of each exercise, under the names that its binding reads. Names and kinds come last,
// by `named` or `edge`.
#pragma once

#include <cstddef>
#include <string>

#include "test_cases/1_basics/named_types.hpp"
#include "test_cases/case_file.hpp"

namespace dnn::basics {

// x, for sigmoid, sigmoid_derivative, softmax and normalize_rows; X for standardize_pixels.
Case matrix_case(const std::string& origin, const Matrix& x);
Case standardize_pixels_case(const std::string& origin, const Matrix& X);
Case flatten_images_case(const std::string& origin, const Images& images);
Case initialize_with_zeros_case(const std::string& origin, std::size_t dim);

// What logistic regression starts from, and its examples.
struct Regression {
  Matrix w;
  double b;
  Matrix X;
  Matrix Y;
};
Case propagate_case(const std::string& origin, const Regression& regression);
Case optimize_case(const std::string& origin, const Regression& regression,
                   const Training& training);
Case predict_case(const std::string& origin, const Matrix& w, double b, const Matrix& X);

struct Sets {
  Matrix X_train;
  Matrix Y_train;
  Matrix X_test;
  Matrix Y_test;
};
Case model_case(const std::string& origin, const Sets& sets, const Training& training);

}  // namespace dnn::basics
