// The random cases: number 1, 2, … of an exercise, drawn from a seed. No two sizes of a case are
// equal, so that a transpose shows.
#pragma once

#include <cstdint>

#include "test_cases/1_basics/case_inputs.hpp"

namespace dnn::basics {

Case random_matrix(std::uint32_t seed, int number);
Case random_flatten_images(std::uint32_t seed, int number);
Case random_standardize_pixels(std::uint32_t seed, int number);
Case random_initialize_with_zeros(std::uint32_t seed, int number);
Case random_propagate(std::uint32_t seed, int number);
Case random_optimize(std::uint32_t seed, int number);
Case random_predict(std::uint32_t seed, int number);
Case random_model(std::uint32_t seed, int number);

}  // namespace dnn::basics
