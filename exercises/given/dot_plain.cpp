// The matrix product in plain loops: the reference, and quick enough for what is small.
#include "given/dot_kernels.hpp"

namespace dnn {
namespace {

// C = A B row by row: a row of C is a sum of rows of B. Four of them are added in one pass over C.
void add_up_rows(const MatrixView& A, const MatrixView& B, const ResultView& C) {
  const std::size_t m = C.cols;
  for (std::size_t i = 0; i < C.rows; ++i) {
    double* c = C.at(i, 0);
    for (std::size_t j = 0; j < m; ++j) c[j] = 0.0;
    std::size_t k = 0;
    for (; k + 4 <= A.cols; k += 4) {
      const double a0 = *A.at(i, k), a1 = *A.at(i, k + 1), a2 = *A.at(i, k + 2),
                   a3 = *A.at(i, k + 3);
      const double *b0 = B.at(k, 0), *b1 = B.at(k + 1, 0), *b2 = B.at(k + 2, 0),
                   *b3 = B.at(k + 3, 0);
      for (std::size_t j = 0; j < m; ++j) {
        c[j] = c[j] + a0 * b0[j] + a1 * b1[j] + a2 * b2[j] + a3 * b3[j];
      }
    }
    for (; k < A.cols; ++k) {
      const double a = *A.at(i, k);
      const double* b = B.at(k, 0);
      for (std::size_t j = 0; j < m; ++j) c[j] += a * b[j];
    }
  }
}

double row_times_column(const MatrixView& A, std::size_t i, const MatrixView& B, std::size_t j) {
  double sum = 0.0;
  for (std::size_t k = 0; k < A.cols; ++k) sum += *A.at(i, k) * *B.at(k, j);
  return sum;
}

// C = A B entry by entry. Four rows of A at a time: no sum waits for another.
void multiply_rows_by_columns(const MatrixView& A, const MatrixView& B, const ResultView& C) {
  for (std::size_t j = 0; j < C.cols; ++j) {
    std::size_t i = 0;
    for (; i + 4 <= C.rows; i += 4) {
      double sum0 = 0.0, sum1 = 0.0, sum2 = 0.0, sum3 = 0.0;
      for (std::size_t k = 0; k < A.cols; ++k) {
        const double b = *B.at(k, j);
        sum0 += *A.at(i, k) * b;
        sum1 += *A.at(i + 1, k) * b;
        sum2 += *A.at(i + 2, k) * b;
        sum3 += *A.at(i + 3, k) * b;
      }
      *C.at(i, j) = sum0;
      *C.at(i + 1, j) = sum1;
      *C.at(i + 2, j) = sum2;
      *C.at(i + 3, j) = sum3;
    }
    for (; i < C.rows; ++i) *C.at(i, j) = row_times_column(A, i, B, j);
  }
}

}  // namespace

void dot_plain(const MatrixView& A, const MatrixView& B, const ResultView& C) {
  if (B.col_step == 1 && C.col_step == 1) return add_up_rows(A, B, C);
  if (A.rows < B.cols) return multiply_rows_by_columns(B.T(), A.T(), C.T());
  multiply_rows_by_columns(A, B, C);
}

}  // namespace dnn
