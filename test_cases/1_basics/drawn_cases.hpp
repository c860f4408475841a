// Cases whose values are drawn from a seed: with random sizes, and with sizes at an edge.
#pragma once

#include <cstddef>
#include <cstdint>

#include "given/random_state.hpp"
#include "test_cases/1_basics/case_inputs.hpp"

namespace dnn::basics {

// x (rows, cols), normal draws.
Case drawn_matrix(std::uint32_t seed, Shape shape);

// Images of that count and size, whose pixels are not read; pixels are drawn from 0 … 255.
Case drawn_flatten_images(std::uint32_t seed, Images sizes);

// X (rows, cols), whole numbers from 0 to 255.
Case drawn_standardize_pixels(std::uint32_t seed, Shape shape);

struct RegressionSize {
  std::size_t n_x;
  std::size_t m;
};
Case drawn_propagate(std::uint32_t seed, RegressionSize size);
Case drawn_optimize(std::uint32_t seed, RegressionSize size, const Training& training);
Case drawn_predict(std::uint32_t seed, RegressionSize size);

// m examples to learn from, m_test to be tested with.
Case drawn_model(std::uint32_t seed, RegressionSize size, std::size_t m_test,
                 const Training& training);

}  // namespace dnn::basics
