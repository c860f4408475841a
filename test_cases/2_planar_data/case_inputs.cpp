#include "test_cases/2_planar_data/case_inputs.hpp"

#include "test_cases/2_planar_data/named_types.hpp"

namespace dnn::planar {

Case layer_sizes_case(const std::string& origin, const Matrix& X, const Matrix& Y,
                      std::size_t n_h) {
  Case result = case_from(origin);
  result.inputs.add("X", X);
  result.inputs.add("Y", Y);
  result.inputs.add("n_h", static_cast<double>(n_h));
  return result;
}

Case initialize_parameters_case(const std::string& origin, std::uint32_t seed, LayerSizes sizes) {
  Case result = case_from(origin);
  result.inputs.add("seed", static_cast<double>(seed));
  result.inputs.add("n_x", static_cast<double>(sizes.n_x));
  result.inputs.add("n_h", static_cast<double>(sizes.n_h));
  result.inputs.add("n_y", static_cast<double>(sizes.n_y));
  return result;
}

Case forward_propagation_case(const std::string& origin, const Matrix& X,
                              const Parameters& parameters) {
  Case result = case_from(origin);
  result.inputs.add("X", X);
  add_parameters(result.inputs, parameters);
  return result;
}

Case compute_cost_case(const std::string& origin, const Matrix& A2, const Matrix& Y) {
  Case result = case_from(origin);
  result.inputs.add("A2", A2);
  result.inputs.add("Y", Y);
  return result;
}

Case backward_propagation_case(const std::string& origin, const Parameters& parameters,
                               const Cache& cache, const Matrix& X, const Matrix& Y) {
  Case result = case_from(origin);
  add_parameters(result.inputs, parameters);
  add_cache(result.inputs, cache);
  result.inputs.add("X", X);
  result.inputs.add("Y", Y);
  return result;
}

Case update_parameters_case(const std::string& origin, const Parameters& parameters,
                            const Gradients& grads, double learning_rate) {
  Case result = case_from(origin);
  add_parameters(result.inputs, parameters);
  add_gradients(result.inputs, grads);
  result.inputs.add("learning_rate", learning_rate);
  return result;
}

Case nn_model_case(const std::string& origin, const Matrix& X, const Matrix& Y, std::size_t n_h,
                   const TrainingOptions& options, std::size_t stop_after) {
  Case result = case_from(origin);
  result.inputs.add("X", X);
  result.inputs.add("Y", Y);
  result.inputs.add("n_h", static_cast<double>(n_h));
  add_options(result.inputs, options);
  result.inputs.add("stop_after", static_cast<double>(stop_after));
  return result;
}

Case predict_case(const std::string& origin, const Parameters& parameters, const Matrix& X) {
  Case result = case_from(origin);
  add_parameters(result.inputs, parameters);
  result.inputs.add("X", X);
  return result;
}

}  // namespace dnn::planar
