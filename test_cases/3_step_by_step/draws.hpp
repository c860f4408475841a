// Random values that write down how they were drawn.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "3_step_by_step/step_by_step.hpp"

namespace dnn {

// n_0, n_1, …, n_L
using LayerDims = std::vector<std::size_t>;

class Draws {
 public:
  explicit Draws(std::uint32_t seed);

  Matrix randn(const std::string& name, std::size_t rows, std::size_t cols);
  Matrix uniform(const std::string& name, double low, double high, std::size_t cols);

  // Y (1, m), each 0 or 1.
  Matrix labels(std::size_t m);

  // "W1", "b1", …: randn, or where `over_sqrt` is set randn / sqrt(n_prev) for the weights, which
  // keeps the probabilities of a deep network away from 0 and 1. `before` stands before each name.
  Parameters parameters(const LayerDims& dims, bool over_sqrt, const std::string& before = "");

  // "seed(1): A (3,2), W (1,3)"
  const std::string& origin() const { return origin_; }

 private:
  void note(const std::string& draw);

  RandomState rng_;
  std::string origin_;
  bool is_empty_ = true;
};

}  // namespace dnn
