#include "given/matrix.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>

namespace dnn {
namespace {

// "1 row", "2 rows"
std::string count(std::size_t number, const std::string& one, const std::string& many) {
  return std::to_string(number) + ' ' + (number == 1 ? one : many);
}
std::string rows_of(Shape shape) { return count(shape.rows, "row", "rows"); }
std::string columns_of(Shape shape) { return count(shape.cols, "column", "columns"); }
std::string entries(std::size_t number) { return count(number, "entry", "entries"); }

std::string unfit(const std::string& operation, Shape a, Shape b) {
  return operation + ": " + to_string(a) + " and " + to_string(b) + " don't fit: ";
}

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

// ---- The matrix product ----

void require_product(Shape a, Shape b) {
  if (a.cols == b.rows) return;
  throw ShapeError(unfit("dot", a, b) + "the first has " + columns_of(a) + ", the second " +
                   rows_of(b));
}

// c += a * b, for rows of m entries.
void add_row(double a, const double* b, double* c, std::size_t m) {
  for (std::size_t j = 0; j < m; ++j) c[j] += a * b[j];
}

// The same for four rows of B, which lie one after the other, in one pass over c.
void add_four_rows(double a0, double a1, double a2, double a3, const double* b, double* c,
                   std::size_t m) {
  for (std::size_t j = 0; j < m; ++j) {
    c[j] = c[j] + a0 * b[j] + a1 * b[m + j] + a2 * b[2 * m + j] + a3 * b[3 * m + j];
  }
}

// A B, where A is a Matrix or a Transposed. A block of rows of B stays in the cache while every row
// of C takes its share of it; the sum of an entry still runs through k in order.
template <class Left>
Matrix product(const Left& A, const Matrix& B) {
  constexpr std::size_t block = 32;
  require_product(A.shape(), B.shape());
  const std::size_t m = B.cols();
  Matrix C(A.rows(), m);
  for (std::size_t first = 0; first < B.rows(); first += block) {
    const std::size_t last = std::min(first + block, B.rows());
    for (std::size_t i = 0; i < C.rows(); ++i) {
      const double* b = B.data() + first * m;
      double* c = C.data() + i * m;
      std::size_t k = first;
      for (; k + 4 <= last; k += 4, b += 4 * m) {
        add_four_rows(A(i, k), A(i, k + 1), A(i, k + 2), A(i, k + 3), b, c, m);
      }
      for (; k < last; ++k, b += m) add_row(A(i, k), b, c, m);
    }
  }
  return C;
}

double dot_of_rows(const double* a, const double* b, std::size_t length) {
  double sum = 0.0;
  for (std::size_t k = 0; k < length; ++k) sum += a[k] * b[k];
  return sum;
}

// The same for four rows of A, which lie one after the other: no sum waits for another.
std::array<double, 4> dots_of_four_rows(const double* a, const double* b, std::size_t length) {
  double sum0 = 0.0, sum1 = 0.0, sum2 = 0.0, sum3 = 0.0;
  for (std::size_t k = 0; k < length; ++k) {
    sum0 += a[k] * b[k];
    sum1 += a[length + k] * b[k];
    sum2 += a[2 * length + k] * b[k];
    sum3 += a[3 * length + k] * b[k];
  }
  return {sum0, sum1, sum2, sum3};
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

Matrix dot(const Matrix& A, const Matrix& B) { return product(A, B); }

Matrix dot(const Transposed& At, const Matrix& B) { return product(At, B); }

Matrix dot(const Matrix& A, const Transposed& Bt) {
  require_product(A.shape(), Bt.shape());
  const std::size_t length = A.cols();
  Matrix C(A.rows(), Bt.cols());
  for (std::size_t j = 0; j < C.cols(); ++j) {
    const double* a = A.data();
    const double* b = Bt.T().data() + j * length;
    std::size_t i = 0;
    for (; i + 4 <= C.rows(); i += 4, a += 4 * length) {
      const std::array<double, 4> sums = dots_of_four_rows(a, b, length);
      for (std::size_t row = 0; row < 4; ++row) C(i + row, j) = sums[row];
    }
    for (; i < C.rows(); ++i, a += length) C(i, j) = dot_of_rows(a, b, length);
  }
  return C;
}

Matrix dot(const Transposed& At, const Transposed& Bt) {
  require_product(At.shape(), Bt.shape());
  Matrix C(At.rows(), Bt.cols());
  for (std::size_t i = 0; i < C.rows(); ++i) {
    for (std::size_t j = 0; j < C.cols(); ++j) {
      double sum = 0.0;
      for (std::size_t k = 0; k < At.cols(); ++k) sum += At(i, k) * Bt(k, j);
      C(i, j) = sum;
    }
  }
  return C;
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
  if (axis != 0 && axis != 1) {
    throw std::invalid_argument("sum: axis " + std::to_string(axis) +
                                " doesn't exist; a matrix has axis 0 (down the columns) and axis 1 "
                                "(along the rows)");
  }
  Matrix sums = axis == 0 ? Matrix(1, A.cols()) : Matrix(A.rows(), 1);
  double* s = sums.data();
  const double* entry = A.data();
  for (std::size_t i = 0; i < A.rows(); ++i) {
    for (std::size_t j = 0; j < A.cols(); ++j) s[axis == 0 ? j : i] += *entry++;
  }
  return sums;
}

}  // namespace dnn
