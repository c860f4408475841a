// Random values that write down how they were drawn.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "given/random_state.hpp"

namespace dnn {

class Draws {
 public:
  explicit Draws(std::uint32_t seed);

  Matrix randn(const std::string& name, std::size_t rows, std::size_t cols);
  // One row.
  Matrix uniform(const std::string& name, double low, double high, std::size_t cols);

  // Y (1, m), each 0 or 1.
  Matrix labels(std::size_t m);

  // randn / sqrt(n), which keeps the probabilities of a deep network away from 0 and 1.
  Matrix randn_over_sqrt(const std::string& name, std::size_t rows, std::size_t cols,
                         std::size_t n);

  // "seed(1): A (3,2), W (1,3)"
  const std::string& origin() const { return origin_; }

 private:
  void note(const std::string& draw);

  RandomState rng_;
  std::string origin_;
  bool is_empty_ = true;
};

}  // namespace dnn
