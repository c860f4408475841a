#include "test_cases/3_step_by_step/draws.hpp"

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

Parameters Draws::parameters(const LayerDims& dims, bool over_sqrt, const std::string& before) {
  Parameters parameters;
  for (std::size_t l = 1; l < dims.size(); ++l) {
    const std::string W = before + "W" + std::to_string(l);
    const std::string b = before + "b" + std::to_string(l);
    parameters[W] = randn(W, dims[l], dims[l - 1]);
    if (over_sqrt) {
      origin_ += " / sqrt(" + std::to_string(dims[l - 1]) + ")";
      parameters[W] /= std::sqrt(static_cast<double>(dims[l - 1]));
    }
    parameters[b] = randn(b, dims[l], 1);
  }
  return parameters;
}

void Draws::note(const std::string& draw) {
  origin_ += (is_empty_ ? "" : ", ") + draw;
  is_empty_ = false;
}

}  // namespace dnn
