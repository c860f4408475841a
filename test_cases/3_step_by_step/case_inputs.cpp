#include "test_cases/3_step_by_step/case_inputs.hpp"

#include "test_cases/3_step_by_step/named_types.hpp"
#include "test_cases/case_source.hpp"

namespace dnn {

Case initialize_parameters_case(const std::string& origin, std::uint32_t seed, std::size_t n_x,
                                std::size_t n_h, std::size_t n_y) {
  Case result = case_from(origin);
  result.inputs.add("seed", static_cast<double>(seed));
  result.inputs.add("n_x", static_cast<double>(n_x));
  result.inputs.add("n_h", static_cast<double>(n_h));
  result.inputs.add("n_y", static_cast<double>(n_y));
  return result;
}

Case initialize_parameters_deep_case(const std::string& origin, std::uint32_t seed,
                                     const std::vector<std::size_t>& layer_dims,
                                     WeightScale scale) {
  Case result = case_from(origin);
  result.inputs.add("seed", static_cast<double>(seed));
  add_layer_dims(result.inputs, layer_dims);
  add_scale(result.inputs, scale);
  return result;
}

Case linear_forward_case(const std::string& origin, const Matrix& A, const Matrix& W,
                         const Matrix& b) {
  Case result = case_from(origin);
  result.inputs.add("A", A);
  result.inputs.add("W", W);
  result.inputs.add("b", b);
  return result;
}

Case linear_activation_forward_case(const std::string& origin, const Matrix& A_prev,
                                    const Matrix& W, const Matrix& b,
                                    const std::string& activation) {
  Case result = case_from(origin);
  result.inputs.add("A_prev", A_prev);
  result.inputs.add("W", W);
  result.inputs.add("b", b);
  result.inputs.add("activation", activation);
  return result;
}

Case L_model_forward_case(const std::string& origin, const Matrix& X,
                          const Parameters& parameters) {
  Case result = case_from(origin);
  result.inputs.add("X", X);
  add_parameters(result.inputs, parameters);
  return result;
}

Case compute_cost_case(const std::string& origin, const Matrix& AL, const Matrix& Y) {
  Case result = case_from(origin);
  result.inputs.add("AL", AL);
  result.inputs.add("Y", Y);
  return result;
}

Case linear_backward_case(const std::string& origin, const Matrix& dZ, const LinearCache& cache) {
  Case result = case_from(origin);
  result.inputs.add("dZ", dZ);
  add_linear_cache(result.inputs, "cache", cache);
  return result;
}

Case linear_activation_backward_case(const std::string& origin, const Matrix& dA,
                                     const LayerCache& cache, const std::string& activation) {
  Case result = case_from(origin);
  result.inputs.add("dA", dA);
  add_layer_cache(result.inputs, "cache", cache);
  result.inputs.add("activation", activation);
  return result;
}

Case L_model_backward_case(const std::string& origin, const Matrix& AL, const Matrix& Y,
                           const Caches& caches) {
  Case result = case_from(origin);
  result.inputs.add("AL", AL);
  result.inputs.add("Y", Y);
  add_caches(result.inputs, caches);
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

}  // namespace dnn
