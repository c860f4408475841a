// The random generator of the notebooks: NumPy's legacy RandomState, number for number.
//
//   NumPy                                      here
//   np.random.seed(1)                          RandomState rng(1);
//   np.random.randn(2, 3)                      rng.randn(2, 3)
//       1.6243453636632417, …                      1.6243453636632417, …
//   np.random.random_sample()                  rng.random_sample()       (after seed 1)
//       0.417022004702574                          0.417022004702574
//
// Draws come from one stream of 32-bit words (MT19937). A normal costs a pair of uniforms and gives
// two normals; the second is kept and answers the next call for a normal, whatever else was drawn
// in between. Only seed() forgets it. Matrices fill row by row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "given/matrix.hpp"

namespace dnn {

class RandomState {
 public:
  // np.random.RandomState(seed); np.random.seed(seed)
  explicit RandomState(std::uint32_t seed) { this->seed(seed); }

  // Starts the stream anew and forgets the kept normal. np.random.seed(seed)
  void seed(std::uint32_t seed);

  // Uniform in [0, 1). np.random.random_sample(), np.random.rand(rows, cols)
  double random_sample();
  Matrix random_sample(std::size_t rows, std::size_t cols);

  // Uniform in [low, high). np.random.uniform(low, high, (rows, cols))
  double uniform(double low, double high);
  Matrix uniform(double low, double high, std::size_t rows, std::size_t cols);

  // Normal with mean 0 and standard deviation 1. np.random.randn(rows, cols)
  double randn();
  Matrix randn(std::size_t rows, std::size_t cols);

  // The same draws under NumPy's other name. np.random.standard_normal((rows, cols))
  double standard_normal() { return randn(); }
  Matrix standard_normal(std::size_t rows, std::size_t cols) { return randn(rows, cols); }

  // Normal with mean loc and standard deviation scale. np.random.normal(loc, scale, (rows, cols))
  // Throws std::invalid_argument for a negative scale.
  double normal(double loc, double scale);
  Matrix normal(double loc, double scale, std::size_t rows, std::size_t cols);

  // A whole number in [low, high). np.random.randint(low, high)
  // Throws std::invalid_argument unless low < high.
  std::int64_t randint(std::int64_t low, std::int64_t high);

  // 0 … n-1 in random order. np.random.permutation(n)
  std::vector<std::size_t> permutation(std::size_t n);

  // Puts the values in random order, in place. np.random.shuffle(values)
  void shuffle(std::vector<std::size_t>& values);

 private:
  static constexpr std::size_t word_count = 624;

  std::uint32_t next_word();
  void refill();
  std::uint64_t interval(std::uint64_t max);

  std::uint32_t words_[word_count];
  std::size_t next_ = word_count;
  bool has_kept_normal_ = false;
  double kept_normal_ = 0.0;
};

}  // namespace dnn
