// What dot() is made of: matrices as numbers in memory, and the loops that multiply them. dot.cpp
// chooses among these loops.
#pragma once

#include <cstddef>

namespace dnn {

// Entry (i, j) is at data[i * row_step + j * col_step]: a transpose is the same numbers with the
// steps exchanged.
template <class Number>
struct BasicView {
  Number* data;
  std::size_t rows;
  std::size_t cols;
  std::size_t row_step;
  std::size_t col_step;

  [[gnu::always_inline]] Number* at(std::size_t i, std::size_t j) const {
    return data + i * row_step + j * col_step;
  }
  [[gnu::always_inline]] BasicView part(std::size_t i, std::size_t height, std::size_t j,
                                        std::size_t width) const {
    return {at(i, j), height, width, row_step, col_step};
  }
  [[gnu::always_inline]] BasicView T() const { return {data, cols, rows, col_step, row_step}; }
};

using MatrixView = BasicView<const double>;
using ResultView = BasicView<double>;

// C = A B, with A (n, depth), B (depth, m), C (n, m). Each entry is summed in the order of k, and
// each product is rounded before it is added: the same bits on every processor.
void dot_plain(const MatrixView& A, const MatrixView& B, const ResultView& C);

// The block of B that is worked on at a time: 240 columns of a B of up to 256 rows, else 128 rows
// and 480 columns.
inline constexpr std::size_t dot_most_depth = 256;
inline constexpr std::size_t dot_block_entries = 256 * 240;
// So few rows of A don't pay for packing B.
inline constexpr std::size_t dot_few_rows = 64;

// Room for a block of B.
struct alignas(64) DotWorkspace {
  double entries[dot_block_entries];
};

// The same product for large matrices, n, depth and m at least 1, each compiled for one instruction
// set: call what the processor has. B may have more columns than C, which fill up its last vector.
// Each entry is summed in the order of k. dot_avx512 and dot_avx2 round once for each product and
// addition, as std::fma does, and give the same bits; dot_baseline rounds as dot_plain does, and
// gives its bits. Between the two an entry differs by at most 2 depth u (|A| |B|) for u = 2^-53, to
// first order in u: twice what each may be off the exact sum. (N. Higham, Accuracy and Stability of
// Numerical Algorithms, section 3.1)
using DotKernel = void (*)(const MatrixView& A, const MatrixView& B, const ResultView& C,
                           double* workspace);
void dot_baseline(const MatrixView& A, const MatrixView& B, const ResultView& C, double* workspace);
#if defined(__x86_64__)
void dot_avx2(const MatrixView& A, const MatrixView& B, const ResultView& C, double* workspace);
void dot_avx512(const MatrixView& A, const MatrixView& B, const ResultView& C, double* workspace);
#endif

}  // namespace dnn
