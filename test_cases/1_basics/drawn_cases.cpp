#include "test_cases/1_basics/drawn_cases.hpp"

#include "test_cases/draws.hpp"

namespace dnn::basics {
namespace {

std::string shape_text(Shape shape) {
  return "(" + std::to_string(shape.rows) + "," + std::to_string(shape.cols) + ")";
}

std::string pixels_origin(std::uint32_t seed, const std::string& name, Shape shape) {
  return "seed(" + std::to_string(seed) + "): " + name + " = randint(0, 256) " + shape_text(shape);
}

Matrix draw_pixels(std::uint32_t seed, Shape shape) {
  RandomState rng(seed);
  Matrix pixels(shape.rows, shape.cols);
  for (std::size_t k = 0; k < pixels.size(); ++k) {
    pixels.data()[k] = static_cast<double>(rng.randint(0, 256));
  }
  return pixels;
}

// One statement each: the order of the draws is part of the case.
Regression draw_regression(Draws& draw, RegressionSize size) {
  Regression drawn;
  drawn.w = draw.randn("w", size.n_x, 1);
  drawn.b = draw.randn("b", 1, 1)(0, 0);
  drawn.X = draw.randn("X", size.n_x, size.m);
  drawn.Y = draw.labels(size.m);
  return drawn;
}

}  // namespace

Case drawn_matrix(std::uint32_t seed, Shape shape) {
  Draws draw(seed);
  const Matrix x = draw.randn("x", shape.rows, shape.cols);
  return matrix_case(draw.origin(), x);
}

Case drawn_flatten_images(std::uint32_t seed, Images sizes) {
  const Shape shape{sizes.count, sizes.height * sizes.width * sizes.channels};
  const Matrix pixels = draw_pixels(seed, shape);
  for (const double pixel : pixels.values()) {
    sizes.pixels.push_back(static_cast<std::uint8_t>(pixel));
  }
  return flatten_images_case(pixels_origin(seed, "images.pixels", shape), sizes);
}

Case drawn_standardize_pixels(std::uint32_t seed, Shape shape) {
  return standardize_pixels_case(pixels_origin(seed, "X", shape), draw_pixels(seed, shape));
}

Case drawn_propagate(std::uint32_t seed, RegressionSize size) {
  Draws draw(seed);
  const Regression drawn = draw_regression(draw, size);
  return propagate_case(draw.origin(), drawn);
}

Case drawn_optimize(std::uint32_t seed, RegressionSize size, const Training& training) {
  Draws draw(seed);
  const Regression drawn = draw_regression(draw, size);
  return optimize_case(draw.origin(), drawn, training);
}

Case drawn_predict(std::uint32_t seed, RegressionSize size) {
  Draws draw(seed);
  const Matrix w = draw.randn("w", size.n_x, 1);
  const double b = draw.randn("b", 1, 1)(0, 0);
  const Matrix X = draw.randn("X", size.n_x, size.m);
  return predict_case(draw.origin(), w, b, X);
}

Case drawn_model(std::uint32_t seed, RegressionSize size, std::size_t m_test,
                 const Training& training) {
  Draws draw(seed);
  Sets sets;
  sets.X_train = draw.randn("X_train", size.n_x, size.m);
  sets.Y_train = draw.labels(size.m);
  sets.X_test = draw.randn("X_test", size.n_x, m_test);
  sets.Y_test = draw.labels(m_test);
  return model_case(draw.origin(), sets, training);
}

}  // namespace dnn::basics
