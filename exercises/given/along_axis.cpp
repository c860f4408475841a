// The sums and the largest entries that matrix.hpp declares.
#include <cstddef>
#include <limits>
#include <string>

#include "given/instruction_set.hpp"
#include "given/larger.hpp"
#include "given/matrix.hpp"
#include "given/vectorized.hpp"

namespace dnn {
namespace {

// One number for each column (axis 0) or each row (axis 1) of A, to be worked out.
Matrix one_along(const char* operation, const Matrix& A, int axis, double start) {
  if (axis == 0) return Matrix(1, A.cols(), start);
  if (axis == 1) return Matrix(A.rows(), 1, start);
  throw std::invalid_argument(std::string(operation) + ": axis " + std::to_string(axis) +
                              " doesn't exist; a matrix has axis 0 (down the columns) and axis 1 "
                              "(along the rows)");
}

// Each of the functions below takes the entries of a column, or of a row, in their order:
// result = f(result, entry). A sum has the same bits however many are worked out side by side.

template <class Function>
void fold_columns(const Matrix& A, double* result, Function f) {
  const double* a = A.data();
  const std::size_t rows = A.rows(), cols = A.cols();
  vectorized(instruction_set(), [=] {
    for (std::size_t i = 0; i < rows; ++i) {
      for (std::size_t j = 0; j < cols; ++j) result[j] = f(result[j], a[i * cols + j]);
    }
  });
}

template <class Function>
void fold_row(const double* a, std::size_t length, double& result, Function f) {
  double so_far = result;
  for (std::size_t j = 0; j < length; ++j) so_far = f(so_far, a[j]);
  result = so_far;
}

// Four rows, which lie one after the other: no sum waits for another.
template <class Function>
void fold_four_rows(const double* a, std::size_t length, double* result, Function f) {
  double r0 = result[0], r1 = result[1], r2 = result[2], r3 = result[3];
  for (std::size_t j = 0; j < length; ++j) {
    r0 = f(r0, a[j]);
    r1 = f(r1, a[length + j]);
    r2 = f(r2, a[2 * length + j]);
    r3 = f(r3, a[3 * length + j]);
  }
  result[0] = r0, result[1] = r1, result[2] = r2, result[3] = r3;
}

template <class Function>
void fold_rows(const Matrix& A, double* result, Function f) {
  const std::size_t length = A.cols();
  std::size_t i = 0;
  for (; i + 4 <= A.rows(); i += 4) fold_four_rows(A.data() + i * length, length, result + i, f);
  for (; i < A.rows(); ++i) fold_row(A.data() + i * length, length, result[i], f);
}

template <class Function>
void fold(const Matrix& A, int axis, Matrix& result, Function f) {
  axis == 0 ? fold_columns(A, result.data(), f) : fold_rows(A, result.data(), f);
}

}  // namespace

double sum(const Matrix& A) {
  double total = 0.0;
  for (const double entry : A.values()) total += entry;
  return total;
}

Matrix sum(const Matrix& A, int axis) {
  Matrix sums = one_along("sum", A, axis, 0.0);
  fold(A, axis, sums, [](double total, double entry) { return total + entry; });
  return sums;
}

Matrix max(const Matrix& A, int axis) {
  Matrix largest = one_along("max", A, axis, -std::numeric_limits<double>::infinity());
  if (largest.size() > 0 && A.size() == 0) {
    throw std::invalid_argument("max: a matrix of shape " + to_string(A.shape()) +
                                " has no entry along axis " + std::to_string(axis));
  }
  fold(A, axis, largest, [](double so_far, double entry) { return larger(so_far, entry); });
  return largest;
}

}  // namespace dnn
