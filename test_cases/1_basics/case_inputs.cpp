#include "test_cases/1_basics/case_inputs.hpp"

#include "test_cases/case_source.hpp"

namespace dnn::basics {

Case matrix_case(const std::string& origin, const Matrix& x) {
  Case result = case_from(origin);
  result.inputs.add("x", x);
  return result;
}

Case standardize_pixels_case(const std::string& origin, const Matrix& X) {
  Case result = case_from(origin);
  result.inputs.add("X", X);
  return result;
}

Case flatten_images_case(const std::string& origin, const Images& images) {
  Case result = case_from(origin);
  add_images(result.inputs, images);
  return result;
}

Case initialize_with_zeros_case(const std::string& origin, std::size_t dim) {
  Case result = case_from(origin);
  result.inputs.add("dim", static_cast<double>(dim));
  return result;
}

Case propagate_case(const std::string& origin, const Regression& regression) {
  Case result = case_from(origin);
  add_parameters(result.inputs, regression.w, regression.b);
  result.inputs.add("X", regression.X);
  result.inputs.add("Y", regression.Y);
  return result;
}

Case optimize_case(const std::string& origin, const Regression& regression,
                   const Training& training) {
  Case result = propagate_case(origin, regression);
  add_training(result.inputs, training);
  return result;
}

Case predict_case(const std::string& origin, const Matrix& w, double b, const Matrix& X) {
  Case result = case_from(origin);
  add_parameters(result.inputs, w, b);
  result.inputs.add("X", X);
  return result;
}

Case model_case(const std::string& origin, const Sets& sets, const Training& training) {
  Case result = case_from(origin);
  result.inputs.add("X_train", sets.X_train);
  result.inputs.add("Y_train", sets.Y_train);
  result.inputs.add("X_test", sets.X_test);
  result.inputs.add("Y_test", sets.Y_test);
  add_training(result.inputs, training);
  return result;
}

}  // namespace dnn::basics
