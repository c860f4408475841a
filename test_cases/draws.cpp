#include "test_cases/draws.hpp"

#include <charconv>
#include <cmath>

namespace dnn {
namespace {

std::string shape_text(std::size_t rows, std::size_t cols) {
  return "(" + std::to_string(rows) + "," + std::to_string(cols) + ")";
}

std::string shortest(double number) {
  char text[32];
  return std::string(text, std::to_chars(text, text + sizeof text, number).ptr);
}

}  // namespace

Draws::Draws(std::uint32_t seed) : rng_(seed), origin_("seed(" + std::to_string(seed) + "): ") {}

Matrix Draws::randn(const std::string& name, std::size_t rows, std::size_t cols) {
  note(name + " " + shape_text(rows, cols));
  return rng_.randn(rows, cols);
}

Matrix Draws::uniform(const std::string& name, double low, double high, std::size_t cols) {
  note(name + " = uniform(" + shortest(low) + ", " + shortest(high) + ") " + shape_text(1, cols));
  return rng_.uniform(low, high, 1, cols);
}

Matrix Draws::labels(std::size_t m) {
  note("Y = random_sample " + shape_text(1, m) + " < 0.5");
  Matrix Y = rng_.random_sample(1, m);
  for (std::size_t i = 0; i < m; ++i) Y(0, i) = Y(0, i) < 0.5 ? 1 : 0;
  return Y;
}

Matrix Draws::randn_over_sqrt(const std::string& name, std::size_t rows, std::size_t cols,
                              std::size_t n) {
  Matrix drawn = randn(name, rows, cols);
  origin_ += " / sqrt(" + std::to_string(n) + ")";
  return drawn / std::sqrt(static_cast<double>(n));
}

void Draws::note(const std::string& draw) {
  origin_ += (is_empty_ ? "" : ", ") + draw;
  is_empty_ = false;
}

}  // namespace dnn
