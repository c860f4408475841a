// The inputs of each exercise, under the names that its binding reads. The cases have no names
// yet.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "3_step_by_step/step_by_step.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

Case initialize_parameters_case(const std::string& origin, std::uint32_t seed, std::size_t n_x,
                                std::size_t n_h, std::size_t n_y);
Case initialize_parameters_deep_case(const std::string& origin, std::uint32_t seed,
                                     const std::vector<std::size_t>& layer_dims, WeightScale scale);
Case linear_forward_case(const std::string& origin, const Matrix& A, const Matrix& W,
                         const Matrix& b);
Case linear_activation_forward_case(const std::string& origin, const Matrix& A_prev,
                                    const Matrix& W, const Matrix& b,
                                    const std::string& activation);
Case L_model_forward_case(const std::string& origin, const Matrix& X, const Parameters& parameters);
Case compute_cost_case(const std::string& origin, const Matrix& AL, const Matrix& Y);
Case linear_backward_case(const std::string& origin, const Matrix& dZ, const LinearCache& cache);
Case linear_activation_backward_case(const std::string& origin, const Matrix& dA,
                                     const LayerCache& cache, const std::string& activation);
Case L_model_backward_case(const std::string& origin, const Matrix& AL, const Matrix& Y,
                           const Caches& caches);
Case update_parameters_case(const std::string& origin, const Parameters& parameters,
                            const Gradients& grads, double learning_rate);

}  // namespace dnn
