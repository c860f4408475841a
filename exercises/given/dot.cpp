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
  return A.rows * B.cols >= many_entries && A.cols > 0 && A.cols <= dot_few_rows && B.col_step == 1;
}

// Some rows at a time, in the near cache, and from there to where they stay. A Matrix filled with
// zeros first would be written to memory twice.
Matrix tall_product(const MatrixView& A, const MatrixView& B) {
  std::vector<double> entries;
  entries.reserve(A.rows * B.cols);
  std::vector<double> some(dot_few_rows * B.cols);
  for (std::size_t i = 0; i < A.rows; i += dot_few_rows) {
    const std::size_t rows = std::min(dot_few_rows, A.rows - i);
    multiply(A.part(i, rows, 0, A.cols), B, {some.data(), rows, B.cols, B.cols, 1});
    entries.insert(entries.end(), some.data(), some.data() + rows * B.cols);
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
