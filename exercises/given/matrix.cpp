#include "given/matrix.hpp"

#include <cstddef>

#include "given/shape_text.hpp"

namespace dnn {
namespace {

using namespace wording;

// False also where rows * cols would overflow.
bool fits_in_memory(Shape shape) {
  return shape.cols == 0 || shape.rows <= std::vector<double>().max_size() / shape.cols;
}

std::size_t checked_size(Shape shape) {
  if (fits_in_memory(shape)) return shape.rows * shape.cols;
  throw std::length_error("Matrix: " + to_string(shape) + " has more entries than memory can hold");
}

}  // namespace

std::string to_string(Shape shape) {
  return '(' + std::to_string(shape.rows) + ", " + std::to_string(shape.cols) + ')';
}

ShapeError::ShapeError(const std::string& message) : std::invalid_argument(message) {}

// Zeros are what a library fills in fastest.
Matrix::Matrix(std::size_t rows, std::size_t cols)
    : rows_(rows), cols_(cols), data_(checked_size({rows, cols})) {}

Matrix::Matrix(std::size_t rows, std::size_t cols, double value)
    : rows_(rows), cols_(cols), data_(checked_size({rows, cols}), value) {}

Matrix::Matrix(std::initializer_list<std::initializer_list<double>> rows)
    : rows_(rows.size()), cols_(rows.size() == 0 ? 0 : rows.begin()->size()) {
  data_.reserve(rows_ * cols_);
  std::size_t i = 0;
  for (const std::initializer_list<double>& row : rows) {
    if (row.size() != cols_) {
      throw ShapeError("Matrix: row " + std::to_string(i) + " has " + entries(row.size()) +
                       ", row 0 has " + std::to_string(cols_));
    }
    data_.insert(data_.end(), row.begin(), row.end());
    ++i;
  }
}

Matrix::Matrix(std::size_t rows, std::size_t cols, std::vector<double> entries)
    : rows_(1), cols_(entries.size()), data_(std::move(entries)) {
  take_shape({rows, cols});
}

Transposed Matrix::T() const& { return Transposed(*this); }

Matrix Matrix::T() && { return Transposed(*this); }

Matrix Matrix::reshape(std::size_t rows, std::size_t cols) const {
  Matrix result = *this;
  result.take_shape({rows, cols});
  return result;
}

void Matrix::take_shape(Shape wanted) {
  const bool fits = fits_in_memory(wanted);
  if (!fits || wanted.rows * wanted.cols != size()) {
    throw ShapeError("reshape: " + to_string(shape()) + " has " + entries(size()) + ", " +
                     to_string(wanted) + " has " +
                     (fits ? std::to_string(wanted.rows * wanted.cols) : "far more"));
  }
  rows_ = wanted.rows;
  cols_ = wanted.cols;
}

// Printed with a sign: a learner's -1 arrives here as a huge number.
void Matrix::throw_out_of_range(std::size_t i, std::size_t j) const {
  const auto text = [](std::size_t index) {
    return std::to_string(static_cast<std::ptrdiff_t>(index));
  };
  throw std::out_of_range("index (" + text(i) + ", " + text(j) + ") is outside a matrix of shape " +
                          to_string(shape()));
}

Transposed::operator Matrix() const {
  Matrix copy(rows(), cols());
  const double* entry = matrix_.data();
  for (std::size_t j = 0; j < cols(); ++j) {
    for (std::size_t i = 0; i < rows(); ++i) copy.data()[i * cols() + j] = *entry++;
  }
  return copy;
}

}  // namespace dnn
