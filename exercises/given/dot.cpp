// The matrix product in its four forms. Each sums in the order of k, so all give the same bits.
#include <algorithm>
#include <array>
#include <cstddef>

#include "given/matrix.hpp"
#include "given/shape_text.hpp"

namespace dnn {
namespace {

using namespace wording;

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

}  // namespace dnn
