#include "given/random_state.hpp"

#include <bit>
#include <cmath>
#include <numeric>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

namespace dnn {
namespace {

// Calls `draw` once for each entry, row by row.
template <typename Draw>
Matrix fill(std::size_t rows, std::size_t cols, Draw draw) {
  Matrix A(rows, cols);
  for (std::size_t k = 0; k < A.size(); ++k) A.data()[k] = draw();
  return A;
}

// MT19937's recurrence: the upper bit of one word joined to the lower bits of the next.
std::uint32_t twist(std::uint32_t upper, std::uint32_t lower) {
  const std::uint32_t joined = (upper & 0x80000000u) | (lower & 0x7fffffffu);
  return (joined >> 1) ^ ((joined & 1u) != 0 ? 0x9908b0dfu : 0u);
}

std::uint32_t temper(std::uint32_t word) {
  word ^= word >> 11;
  word ^= (word << 7) & 0x9d2c5680u;
  word ^= (word << 15) & 0xefc60000u;
  return word ^ (word >> 18);
}

}  // namespace

// init_genrand of the MT19937 paper's code; std::mt19937(seed) starts the same way.
void RandomState::seed(std::uint32_t seed) {
  words_[0] = seed;
  for (std::size_t i = 1; i < word_count; ++i) {
    const std::uint32_t previous = words_[i - 1];
    words_[i] = 1812433253u * (previous ^ (previous >> 30)) + static_cast<std::uint32_t>(i);
  }
  next_ = word_count;
  has_kept_normal_ = false;
}

void RandomState::refill() {
  constexpr std::size_t offset = 397;
  for (std::size_t i = 0; i < word_count; ++i) {
    words_[i] = words_[(i + offset) % word_count] ^ twist(words_[i], words_[(i + 1) % word_count]);
  }
  next_ = 0;
}

std::uint32_t RandomState::next_word() {
  if (next_ == word_count) refill();
  return temper(words_[next_++]);
}

// 53 random bits of two words, as a fraction of 2^53. Every step is exact.
double RandomState::random_sample() {
  const std::uint32_t a = next_word() >> 5;
  const std::uint32_t b = next_word() >> 6;
  return (a * 0x1p26 + b) / 0x1p53;
}

Matrix RandomState::random_sample(std::size_t rows, std::size_t cols) {
  return fill(rows, cols, [this] { return random_sample(); });
}

double RandomState::uniform(double low, double high) {
  return low + (high - low) * random_sample();
}

Matrix RandomState::uniform(double low, double high, std::size_t rows, std::size_t cols) {
  return fill(rows, cols, [=, this] { return uniform(low, high); });
}

// Marsaglia's polar method, with NumPy's choice of which of the two normals comes first.
//
// x1 * x1 + x2 * x2 must round after each operation. Fused into one multiply-add, as the compiler
// may do under -march=native, it changes the last digits of one normal in eight; x87 registers do
// worse. So the whole project is compiled with -ffp-contract=off, and the normals depend on no
// -march. What is left is the C library's log: glibc has one with and one without multiply-add, and
// chooses by processor; they give different normals about once in 20 000.
double RandomState::randn() {
  if (has_kept_normal_) {
    has_kept_normal_ = false;
    return kept_normal_;
  }
  double x1, x2, r2;
  do {
    x1 = 2.0 * random_sample() - 1.0;
    x2 = 2.0 * random_sample() - 1.0;
    r2 = x1 * x1 + x2 * x2;
  } while (r2 >= 1.0 || r2 == 0.0);
  const double f = std::sqrt(-2.0 * std::log(r2) / r2);
  kept_normal_ = f * x1;
  has_kept_normal_ = true;
  return f * x2;
}

Matrix RandomState::randn(std::size_t rows, std::size_t cols) {
  return fill(rows, cols, [this] { return randn(); });
}

double RandomState::normal(double loc, double scale) {
  if (scale < 0.0) {
    std::ostringstream message;
    message << "normal: scale is " << scale << ", but a standard deviation is never negative";
    throw std::invalid_argument(message.str());
  }
  return loc + scale * randn();
}

Matrix RandomState::normal(double loc, double scale, std::size_t rows, std::size_t cols) {
  return fill(rows, cols, [=, this] { return normal(loc, scale); });
}

// A whole number in [0, max]. Words are cut to the bits that max needs, and drawn again while they
// are greater than max. An interval of one number draws nothing.
std::uint64_t RandomState::interval(std::uint64_t max) {
  if (max == 0) return 0;
  const std::uint64_t mask = ~std::uint64_t{0} >> std::countl_zero(max);
  std::uint64_t value;
  do {
    value = next_word();
    if (max > 0xffffffffu) value = (value << 32) | next_word();
    value &= mask;
  } while (value > max);
  return value;
}

std::int64_t RandomState::randint(std::int64_t low, std::int64_t high) {
  if (low >= high) {
    throw std::invalid_argument("randint: low is " + std::to_string(low) + ", high is " +
                                std::to_string(high) + "; low must be less than high");
  }
  // Unsigned arithmetic wraps, so that the whole range of int64 fits.
  const auto start = static_cast<std::uint64_t>(low);
  const std::uint64_t max = static_cast<std::uint64_t>(high) - start - 1;
  return static_cast<std::int64_t>(start + interval(max));
}

std::vector<std::size_t> RandomState::permutation(std::size_t n) {
  std::vector<std::size_t> values(n);
  std::iota(values.begin(), values.end(), std::size_t{0});
  shuffle(values);
  return values;
}

void RandomState::shuffle(std::vector<std::size_t>& values) {
  for (std::size_t i = values.size(); i-- > 1;) std::swap(values[i], values[interval(i)]);
}

}  // namespace dnn
