// What matrix.hpp does entry by entry: the arithmetic with broadcasting, and functions of one
// number.
#include <cmath>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

#include "given/elementary_functions.hpp"
#include "given/instruction_set.hpp"
#include "given/larger.hpp"
#include "given/matrix.hpp"
#include "given/shape_text.hpp"
#include "given/vectorized.hpp"

namespace dnn {
namespace {

using namespace wording;

// ---- One matrix ----

template <class Function>
Matrix& each_in_place(Matrix& A, Function f) {
  double* a = A.data();
  const std::size_t size = A.size();
  vectorized(instruction_set(), [=] {
    for (std::size_t n = 0; n < size; ++n) a[n] = f(a[n]);
  });
  return A;
}

// The entries of a matrix that nobody else needs are overwritten.
template <class Function>
Matrix each(Matrix A, Function f) {
  each_in_place(A, f);
  return A;
}

// ---- Two matrices, broadcast ----

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

// a = f(a, b), entry by entry, for `size` entries.
template <class Function>
void combine_entries(double* a, const double* b, std::size_t size, Function f) {
  for (std::size_t n = 0; n < size; ++n) a[n] = f(a[n], b[n]);
}
template <class Function>
void combine_with_number(double* a, double number, std::size_t size, Function f) {
  for (std::size_t n = 0; n < size; ++n) a[n] = f(a[n], number);
}

// A = f(A, B), where B is broadcast to the shape of A; B may be A.
template <class Function>
void combine_into(Matrix& A, const Matrix& B, Function f) {
  double* a = A.data();
  const double* b = B.data();
  const std::size_t rows = A.rows(), cols = A.cols(), size = A.size();
  const bool same_shape = A.shape() == B.shape();
  const bool one_number = B.size() == 1;
  const bool one_row = B.rows() == 1;
  vectorized(instruction_set(), [=] {
    if (same_shape) return combine_entries(a, b, size, f);
    if (one_number) return combine_with_number(a, *b, size, f);
    for (std::size_t i = 0; i < rows; ++i) {
      if (one_row) {
        combine_entries(a + i * cols, b, cols, f);
      } else {
        combine_with_number(a + i * cols, b[i], cols, f);
      }
    }
  });
}

// A broadcast to a larger shape.
Matrix repeated(const Matrix& A, Shape shape) {
  Matrix result(shape.rows, shape.cols);
  combine_into(result, A, [](double, double a) { return a; });
  return result;
}

template <class Function>
Matrix combine(const char* operation, Matrix A, const Matrix& B, Function f) {
  const Shape shape = broadcast_shape(operation, A.shape(), B.shape());
  if (shape != A.shape()) A = repeated(A, shape);
  combine_into(A, B, f);
  return A;
}

template <class Function>
Matrix& combine_in_place(const char* operation, Matrix& A, const Matrix& B, Function f) {
  const Shape shape = broadcast_shape(operation, A.shape(), B.shape());
  if (shape != A.shape()) {
    throw ShapeError(unfit(operation, A.shape(), B.shape()) + "the result would be " +
                     to_string(shape) + ", the left side stays " + to_string(A.shape()));
  }
  combine_into(A, B, f);
  return A;
}

}  // namespace

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

Matrix operator+(Matrix A, const Matrix& B) { return combine("+", std::move(A), B, std::plus()); }
Matrix operator-(Matrix A, const Matrix& B) { return combine("-", std::move(A), B, std::minus()); }
Matrix operator*(Matrix A, const Matrix& B) {
  return combine("*", std::move(A), B, std::multiplies());
}
Matrix operator/(Matrix A, const Matrix& B) {
  return combine("/", std::move(A), B, std::divides());
}

Matrix operator+(Matrix A, double number) { return std::move(A += number); }
Matrix operator-(Matrix A, double number) { return std::move(A -= number); }
Matrix operator*(Matrix A, double number) { return std::move(A *= number); }
Matrix operator/(Matrix A, double number) { return std::move(A /= number); }
Matrix operator+(double number, Matrix A) { return std::move(A += number); }
Matrix operator-(double number, Matrix A) {
  return each(std::move(A), [number](double a) { return number - a; });
}
Matrix operator*(double number, Matrix A) { return std::move(A *= number); }
Matrix operator/(double number, Matrix A) {
  return each(std::move(A), [number](double a) { return number / a; });
}
Matrix operator-(Matrix A) {
  return each(std::move(A), [](double a) { return -a; });
}

Matrix exp(Matrix A) {
  exp_in_place(A.data(), A.size());
  return A;
}
Matrix log(Matrix A) {
  log_in_place(A.data(), A.size());
  return A;
}
Matrix tanh(Matrix A) {
  tanh_in_place(A.data(), A.size());
  return A;
}
Matrix sqrt(Matrix A) {
  return each(std::move(A), [](double a) { return std::sqrt(a); });
}
Matrix maximum(Matrix A, const Matrix& B) {
  return combine("maximum", std::move(A), B, [](double a, double b) { return larger(a, b); });
}
Matrix maximum(double number, Matrix A) {
  return each(std::move(A), [number](double a) { return larger(number, a); });
}

double exp(double number) {
  exp_in_place(&number, 1);
  return number;
}
double log(double number) {
  log_in_place(&number, 1);
  return number;
}
double tanh(double number) {
  tanh_in_place(&number, 1);
  return number;
}
double sqrt(double number) { return std::sqrt(number); }

}  // namespace dnn
