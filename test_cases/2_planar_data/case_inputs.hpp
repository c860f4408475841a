// The inputs of each exercise, under the names that its binding reads. Names and kinds come last,
// by `named`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "2_planar_data/planar_data.hpp"
#include "test_cases/case_source.hpp"

namespace dnn::planar {

Case layer_sizes_case(const std::string& origin, const Matrix& X, const Matrix& Y, std::size_t n_h);
Case initialize_parameters_case(const std::string& origin, std::uint32_t seed, LayerSizes sizes);
Case forward_propagation_case(const std::string& origin, const Matrix& X,
                              const Parameters& parameters);
Case compute_cost_case(const std::string& origin, const Matrix& A2, const Matrix& Y);
Case backward_propagation_case(const std::string& origin, const Parameters& parameters,
                               const Cache& cache, const Matrix& X, const Matrix& Y);
Case update_parameters_case(const std::string& origin, const Parameters& parameters,
                            const Gradients& grads, double learning_rate);

// Where stop_after isn't 0 somebody watches, and ends the training after so many iterations.
Case nn_model_case(const std::string& origin, const Matrix& X, const Matrix& Y, std::size_t n_h,
                   const TrainingOptions& options, std::size_t stop_after);

Case predict_case(const std::string& origin, const Parameters& parameters, const Matrix& X);

}  // namespace dnn::planar
