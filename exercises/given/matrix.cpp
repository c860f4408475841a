#include "given/matrix.hpp"

#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>

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

// ---- Entry by entry ----

template <class Function>
Matrix& each_in_place(Matrix& A, Function f) {
  double* a = A.data();
  const std::size_t size = A.size();
  for (std::size_t n = 0; n < size; ++n) a[n] = f(a[n]);
  return A;
}

template <class Function>
Matrix each(Matrix A, Function f) {
  each_in_place(A, f);
  return A;
}

bool sizes_fit(std::size_t a, std::size_t b) { return a == b || a == 1 || b == 1; }

// A side of size 1 takes the size of the other, be it 0.
std::size_t common_size(std::size_t a, std::size_t b) { return a == 1 ? b : a; }

Shape broadcast_shape(const char* operation, Shape a, Shape b) {
  std::string why;
  if (!sizes_fit(a.rows, b.rows)) why = rows_of(a) + " and " + rows_of(b);
  if (!sizes_fit(a.cols, b.cols)) {
    why += (why.empty() ? "" : ", ") + columns_of(a) + " and " + columns_of(b);
  }
  if (!why.empty()) throw ShapeError(unfit(operation, a, b) + why);
  return {common_size(a.rows, b.rows), common_size(a.cols, b.cols)};
}

// How far apart in memory the rows and the columns of a broadcast operand lie: 0 repeats.
struct Steps {
  std::size_t row, column;
};
Steps steps_of(const Matrix& A) {
  return {A.rows() == 1 ? 0 : A.cols(), A.cols() == 1 ? std::size_t{0} : std::size_t{1}};
}

// C = f(A, B), broadcast to the shape of C. C may be A or B where that has its shape.
template <class Function>
void broadcast(const Matrix& A, const Matrix& B, Matrix& C, Function f) {
  const double* a = A.data();
  const double* b = B.data();
  double* c = C.data();
  if (A.shape() == B.shape()) {
    for (std::size_t n = 0; n < C.size(); ++n) c[n] = f(a[n], b[n]);
    return;
  }
  const Steps a_steps = steps_of(A);
  const Steps b_steps = steps_of(B);
  for (std::size_t i = 0; i < C.rows(); ++i) {
    for (std::size_t j = 0; j < C.cols(); ++j) {
      c[j] = f(a[j * a_steps.column], b[j * b_steps.column]);
    }
    a += a_steps.row;
    b += b_steps.row;
    c += C.cols();
  }
}

template <class Function>
Matrix combine(const char* operation, const Matrix& A, const Matrix& B, Function f) {
  const Shape shape = broadcast_shape(operation, A.shape(), B.shape());
  Matrix C(shape.rows, shape.cols);
  broadcast(A, B, C, f);
  return C;
}

template <class Function>
Matrix& combine_in_place(const char* operation, Matrix& A, const Matrix& B, Function f) {
  const Shape shape = broadcast_shape(operation, A.shape(), B.shape());
  if (shape != A.shape()) {
    throw ShapeError(unfit(operation, A.shape(), B.shape()) + "the result would be " +
                     to_string(shape) + ", the left side stays " + to_string(A.shape()));
  }
  broadcast(A, B, A, f);
  return A;
}

// NaN wins, as in np.maximum.
double larger(double a, double b) { return a >= b || std::isnan(a) ? a : b; }

// ---- Along an axis ----

// One number for each column (axis 0) or each row (axis 1) of A, to be worked out.
Matrix one_along(const char* operation, const Matrix& A, int axis, double start) {
  if (axis == 0) return Matrix(1, A.cols(), start);
  if (axis == 1) return Matrix(A.rows(), 1, start);
  throw std::invalid_argument(std::string(operation) + ": axis " + std::to_string(axis) +
                              " doesn't exist; a matrix has axis 0 (down the columns) and axis 1 "
                              "(along the rows)");
}

}  // namespace

std::string to_string(Shape shape) {
  return '(' + std::to_string(shape.rows) + ", " + std::to_string(shape.cols) + ')';
}

ShapeError::ShapeError(const std::string& message) : std::invalid_argument(message) {}

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

Transposed Matrix::T() const& { return Transposed(*this); }

Matrix Matrix::T() && { return Transposed(*this); }

Matrix Matrix::reshape(std::size_t rows, std::size_t cols) const {
  const Shape wanted{rows, cols};
  if (!fits_in_memory(wanted) || rows * cols != size()) {
    throw ShapeError("reshape: " + to_string(shape()) + " has " + entries(size()) + ", " +
                     to_string(wanted) + " has " +
                     (fits_in_memory(wanted) ? std::to_string(rows * cols) : "far more"));
  }
  Matrix result = *this;
  result.rows_ = rows;
  result.cols_ = cols;
  return result;
}

Matrix& Matrix::operator+=(const Matrix& other) {
  return combine_in_place("+=", *this, other, std::plus());
}
Matrix& Matrix::operator-=(const Matrix& other) {
  return combine_in_place("-=", *this, other, std::minus());
}
Matrix& Matrix::operator*=(const Matrix& other) {
  return combine_in_place("*=", *this, other, std::multiplies());
}
Matrix& Matrix::operator/=(const Matrix& other) {
  return combine_in_place("/=", *this, other, std::divides());
}
Matrix& Matrix::operator+=(double number) {
  return each_in_place(*this, [number](double a) { return a + number; });
}
Matrix& Matrix::operator-=(double number) {
  return each_in_place(*this, [number](double a) { return a - number; });
}
Matrix& Matrix::operator*=(double number) {
  return each_in_place(*this, [number](double a) { return a * number; });
}
Matrix& Matrix::operator/=(double number) {
  return each_in_place(*this, [number](double a) { return a / number; });
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

Matrix operator+(const Matrix& A, const Matrix& B) { return combine("+", A, B, std::plus()); }
Matrix operator-(const Matrix& A, const Matrix& B) { return combine("-", A, B, std::minus()); }
Matrix operator*(const Matrix& A, const Matrix& B) { return combine("*", A, B, std::multiplies()); }
Matrix operator/(const Matrix& A, const Matrix& B) { return combine("/", A, B, std::divides()); }

Matrix operator+(const Matrix& A, double number) {
  return each(A, [number](double a) { return a + number; });
}
Matrix operator-(const Matrix& A, double number) {
  return each(A, [number](double a) { return a - number; });
}
Matrix operator*(const Matrix& A, double number) {
  return each(A, [number](double a) { return a * number; });
}
Matrix operator/(const Matrix& A, double number) {
  return each(A, [number](double a) { return a / number; });
}
Matrix operator+(double number, const Matrix& A) {
  return each(A, [number](double a) { return number + a; });
}
Matrix operator-(double number, const Matrix& A) {
  return each(A, [number](double a) { return number - a; });
}
Matrix operator*(double number, const Matrix& A) {
  return each(A, [number](double a) { return number * a; });
}
Matrix operator/(double number, const Matrix& A) {
  return each(A, [number](double a) { return number / a; });
}
Matrix operator-(const Matrix& A) {
  return each(A, [](double a) { return -a; });
}

Matrix exp(const Matrix& A) {
  return each(A, [](double a) { return std::exp(a); });
}
Matrix log(const Matrix& A) {
  return each(A, [](double a) { return std::log(a); });
}
Matrix tanh(const Matrix& A) {
  return each(A, [](double a) { return std::tanh(a); });
}
Matrix sqrt(const Matrix& A) {
  return each(A, [](double a) { return std::sqrt(a); });
}
Matrix maximum(const Matrix& A, const Matrix& B) { return combine("maximum", A, B, larger); }
Matrix maximum(double number, const Matrix& A) {
  return each(A, [number](double a) { return larger(number, a); });
}

double sum(const Matrix& A) {
  double total = 0.0;
  for (const double entry : A.values()) total += entry;
  return total;
}

Matrix sum(const Matrix& A, int axis) {
  Matrix sums = one_along("sum", A, axis, 0.0);
  double* s = sums.data();
  const double* entry = A.data();
  for (std::size_t i = 0; i < A.rows(); ++i) {
    for (std::size_t j = 0; j < A.cols(); ++j) s[axis == 0 ? j : i] += *entry++;
  }
  return sums;
}

Matrix max(const Matrix& A, int axis) {
  Matrix largest = one_along("max", A, axis, -std::numeric_limits<double>::infinity());
  if (largest.size() > 0 && A.size() == 0) {
    throw std::invalid_argument("max: a matrix of shape " + to_string(A.shape()) +
                                " has no entry along axis " + std::to_string(axis));
  }
  double* m = largest.data();
  const double* entry = A.data();
  for (std::size_t i = 0; i < A.rows(); ++i) {
    for (std::size_t j = 0; j < A.cols(); ++j, ++entry) {
      double& so_far = m[axis == 0 ? j : i];
      so_far = larger(so_far, *entry);
    }
  }
  return largest;
}

}  // namespace dnn
