// The matrix product in its four forms: which loops work it out, and who shares the work.
#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

#include "given/dot_kernels.hpp"
#include "given/dot_sharing.hpp"
#include "given/instruction_set.hpp"
#include "given/matrix.hpp"
#include "given/shape_text.hpp"

namespace dnn {
namespace {

using namespace wording;

// Up to here the plain loops are used: their bits are the same on every processor, and with them
// the case files and the numbers of the small networks.
constexpr std::size_t few_products = 32 * 32 * 32;
// From here on it pays to start threads.
constexpr std::size_t many_products = 200 * 200 * 200;
// 4 MB, more than the near caches hold.
constexpr std::size_t many_entries = 1 << 19;
// So many rows of a result are still in the nearest cache when the last of them is begun.
constexpr std::size_t tall_rows = 16;
constexpr std::size_t most_tall_columns = 512;
// Numbers in a line of the cache.
constexpr std::size_t line = 8;

DotSharing sharing;

void require_product(Shape a, Shape b) {
  if (a.cols == b.rows) return;
  throw ShapeError(unfit("dot", a, b) + "the first has " + columns_of(a) + ", the second " +
                   rows_of(b));
}

MatrixView view(const Matrix& A) { return {A.data(), A.rows(), A.cols(), A.cols(), 1}; }
MatrixView view(const Transposed& At) { return view(At.T()).T(); }

DotKernel kernel() {
#if defined(__x86_64__)
  if (instruction_set() == InstructionSet::avx512) return dot_avx512;
  if (instruction_set() == InstructionSet::avx2) return dot_avx2;
#endif
  return dot_baseline;
}

// Where A has few rows and B is a transpose, B is read in place as the left side of C^T = B^T A^T.
void multiply(const MatrixView& A, const MatrixView& B, const ResultView& C) {
  thread_local const auto workspace = std::make_unique_for_overwrite<DotWorkspace>();
  const bool exchange = B.col_step != 1 && A.rows <= dot_few_rows && A.rows < B.cols;
  if (exchange) return kernel()(B.T(), A.T(), C.T(), workspace->entries);
  kernel()(A, B, C, workspace->entries);
}

// Part number `part` of `parts`: some rows of C, or some columns where it has more of them.
void multiply_part(const MatrixView& A, const MatrixView& B, const ResultView& C, std::size_t part,
                   std::size_t parts) {
  const std::size_t longer = std::max(C.rows, C.cols);
  const std::size_t first = longer * part / parts;
  const std::size_t count = longer * (part + 1) / parts - first;
  if (C.rows == longer) {
    multiply(A.part(first, count, 0, A.cols), B, C.part(first, count, 0, C.cols));
  } else {
    multiply(A, B.part(0, B.rows, first, count), C.part(0, C.rows, first, count));
  }
}

// Many rows of short sums: there each entry is worked out in less time than memory takes.
bool is_tall(const MatrixView& A, const MatrixView& B) {
  return A.rows * B.cols >= many_entries && A.cols > 0 && A.cols <= dot_few_rows &&
         B.col_step == 1 && B.cols <= most_tall_columns;
}

// What tall_product reads again and again, begun where a line of the cache begins.
struct alignas(64) TallOperands {
  double rows_of_A[dot_few_rows * dot_few_rows];
  double whole_B[dot_few_rows * most_tall_columns];
};

// B with its rows filled up with zeros to whole lines.
MatrixView filled_up(const MatrixView& B, double* whole) {
  const std::size_t step = (B.cols + line - 1) / line * line;
  for (std::size_t k = 0; k < B.rows; ++k) {
    std::fill(std::copy_n(B.at(k, 0), B.cols, whole + k * step), whole + (k + 1) * step, 0.0);
  }
  return {whole, B.rows, step, step, 1};
}

// Rows of A from row i on, column after column. The cache is asked for those after them.
MatrixView some_rows(const MatrixView& A, std::size_t i, double* gathered) {
  const std::size_t rows = std::min(dot_few_rows, A.rows - i);
  for (std::size_t k = 0; k < A.cols; ++k) {
    for (std::size_t r = 0; r < rows; ++r) gathered[k * dot_few_rows + r] = *A.at(i + r, k);
    for (std::size_t r = rows; r <= 2 * rows; r += line) __builtin_prefetch(A.at(i + r, k));
  }
  return {gathered, rows, A.cols, 1, dot_few_rows};
}

// A few rows at a time, which are still in the nearest cache when their zeros are replaced. A
// Matrix filled with zeros first would be written to memory twice.
Matrix tall_product(const MatrixView& A, const MatrixView& B) {
  thread_local const auto operands = std::make_unique_for_overwrite<TallOperands>();
  const MatrixView right = filled_up(B, operands->whole_B);
  std::vector<double> entries;
  entries.reserve(A.rows * B.cols);
  for (std::size_t i = 0; i < A.rows; i += dot_few_rows) {
    const MatrixView left = some_rows(A, i, operands->rows_of_A);
    for (std::size_t r = 0; r < left.rows; r += tall_rows) {
      const std::size_t rows = std::min(tall_rows, left.rows - r);
      entries.resize(entries.size() + rows * B.cols);
      double* const added = entries.data() + (i + r) * B.cols;
      multiply(left.part(r, rows, 0, left.cols), right, {added, rows, B.cols, B.cols, 1});
    }
  }
  return Matrix(A.rows, B.cols, std::move(entries));
}

template <class Left, class Right>
Matrix product(const Left& left, const Right& right) {
  require_product(left.shape(), right.shape());
  const MatrixView A = view(left);
  const MatrixView B = view(right);
  const bool is_shared = sharing.parts > 1 && A.rows * B.cols * A.cols >= many_products;
  if (!is_shared && is_tall(A, B)) return tall_product(A, B);
  Matrix result(A.rows, B.cols);
  const ResultView C{result.data(), A.rows, B.cols, B.cols, 1};
  if (result.size() * A.cols <= few_products) {
    dot_plain(A, B, C);
  } else if (is_shared) {
    sharing.run(sharing.parts,
                [&](std::size_t part) { multiply_part(A, B, C, part, sharing.parts); });
  } else {
    multiply(A, B, C);
  }
  return result;
}

}  // namespace

Matrix dot(const Matrix& A, const Matrix& B) { return product(A, B); }
Matrix dot(const Transposed& At, const Matrix& B) { return product(At, B); }
Matrix dot(const Matrix& A, const Transposed& Bt) { return product(A, Bt); }
Matrix dot(const Transposed& At, const Transposed& Bt) { return product(At, Bt); }

void share_dot(DotSharing with) { sharing = std::move(with); }

}  // namespace dnn
