#include "notebook_cells.hpp"

#include <ostream>

#include "basics.hpp"
#include "given/numpy_format.hpp"

namespace dnn::basics {
namespace {

// print("A = " + str(A))
void print(std::ostream& out, const std::string& label, const Matrix& array) {
  out << label << " = " << numpy_str(array) << '\n';
}
void print(std::ostream& out, const std::string& label, double number) {
  out << label << " = " << numpy_str(number) << '\n';
}

// The examples that propagate, optimize and model share.
const Matrix X{{1, 2, -1}, {3, 4, -3.2}};
const Matrix Y{{1, 0, 1}};
const Matrix X_test{{1, -1.1, -3.2}, {1.2, 2, 0.1}};

TrainingOptions hundred_iterations() {
  TrainingOptions options;
  options.num_iterations = 100;
  options.learning_rate = 0.009;
  return options;
}

void sigmoid_cell(std::ostream& out) {
  print(out, "sigmoid(x)", sigmoid(Matrix{{1, 2, 3}}));
  print(out, "sigmoid(far from 0)", sigmoid(Matrix{{40, -40, 800, -800, 0}}));
}

void sigmoid_derivative_cell(std::ostream& out) {
  print(out, "sigmoid_derivative(x)", sigmoid_derivative(Matrix{{1, 2, 3}}));
}

void softmax_cell(std::ostream& out) {
  print(out, "softmax(x)", softmax(Matrix{{9, 2, 5, 0, 0}, {7, 5, 0, 0, 0}}));
  print(out, "softmax(large)", softmax(Matrix{{1000, 1001, 999}, {-1000, -1001, -999}}));
}

void normalize_rows_cell(std::ostream& out) {
  print(out, "normalize_rows(x)", normalize_rows(Matrix{{0, 3, 4}, {2, 6, 4}}));
}

void flatten_images_cell(std::ostream& out) {
  Images images{.count = 2, .height = 2, .width = 2, .channels = 3, .pixels = {}};
  for (std::uint8_t pixel = 0; pixel < 24; ++pixel) images.pixels.push_back(pixel);
  print(out, "flatten_images(images)", flatten_images(images));
}

void standardize_pixels_cell(std::ostream& out) {
  print(out, "standardize_pixels(X)", standardize_pixels(Matrix{{17, 31, 56, 22, 33}}));
}

void initialize_with_zeros_cell(std::ostream& out) {
  const auto [w, b] = initialize_with_zeros(2);
  print(out, "w", w);
  print(out, "b", b);
}

void propagate_cell(std::ostream& out) {
  const auto [dw, db, cost] = propagate(Matrix{{1}, {2}}, 2, X, Y);
  print(out, "dw", dw);
  print(out, "db", db);
  print(out, "cost", cost);
}

void optimize_cell(std::ostream& out) {
  const auto [w, b, dw, db, costs] = optimize(Matrix{{1}, {2}}, 2, X, Y, hundred_iterations());
  print(out, "w", w);
  print(out, "b", b);
  print(out, "dw", dw);
  print(out, "db", db);
}

void predict_cell(std::ostream& out) {
  print(out, "predictions", predict(Matrix{{0.1124579}, {0.23106775}}, -0.3, X_test));
}

void model_cell(std::ostream& out) {
  TrainingOptions options = hundred_iterations();
  options.cost_every = 50;
  const LogisticModel learnt = model(X, Y, X_test, Matrix{{1, 1, 0}}, options);
  for (const double cost : learnt.costs) print(out, "cost", cost);
  print(out, "w", learnt.w);
  print(out, "b", learnt.b);
  print(out, "Y_prediction_train", learnt.Y_prediction_train);
  print(out, "Y_prediction_test", learnt.Y_prediction_test);
}

}  // namespace

std::vector<NotebookCell> notebook_cells() {
  return {
      {"sigmoid", sigmoid_cell},
      {"sigmoid_derivative", sigmoid_derivative_cell},
      {"softmax", softmax_cell},
      {"normalize_rows", normalize_rows_cell},
      {"flatten_images", flatten_images_cell},
      {"standardize_pixels", standardize_pixels_cell},
      {"initialize_with_zeros", initialize_with_zeros_cell},
      {"propagate", propagate_cell},
      {"optimize", optimize_cell},
      {"predict", predict_cell},
      {"model", model_cell},
  };
}

}  // namespace dnn::basics
