// The matrix product of large matrices, explained in dot.md: C = A B, with A (n, depth), B (depth,
// m), C (n, m).
//
//   for a block of B, 256 rows and 240 columns or so:        stays in the second-level cache
//     for up to eight rows of A:                             stay in the first-level cache
//       for a panel of the block, three vectors wide:
//         tile of C += those rows times that panel           all its sums stay in registers
//
// Each entry of C is one sum in the order of k, by one multiply_add after the other, wherever its
// tile lies. So its bits depend neither on blocks nor on edges nor on threads, only on whether
// multiply_add rounds once or twice.
//
// This file is compiled once for each instruction set. All in it has internal linkage and nothing
// of the standard library is called: what is compiled for one processor must not be linked into
// what runs on another.
#pragma once

#include <cstddef>

#include "given/dot_kernels.hpp"

namespace dnn {
namespace {

constexpr std::size_t smaller(std::size_t a, std::size_t b) { return a < b ? a : b; }
constexpr std::size_t rounded_up(std::size_t a, std::size_t b) { return (a + b - 1) / b; }

// `Set` is an instruction set: Vector and how many doubles it holds (lanes); how many rows of sums,
// three vectors wide, fit into the registers beside what is multiplied (most_rows); multiply_add(a,
// b, c) = a * b + c; broadcast(x), x in every lane; load_first and store_first, the first lanes
// only.
template <class Set>
struct Kernel {
  using Vector = typename Set::Vector;
  static constexpr std::size_t lanes = Set::lanes;
  static constexpr std::size_t most_rows = Set::most_rows;
  static constexpr std::size_t panel_columns = 3 * lanes;
  static constexpr std::size_t skinny_depth = dot_most_depth / 2;
  static constexpr std::size_t most_panels = 2 * dot_block_entries / dot_most_depth / panel_columns;
  static_assert(dot_block_entries / dot_most_depth % panel_columns == 0);

  // A vector may lie anywhere in memory.
  struct [[gnu::packed, gnu::may_alias]] Unaligned {
    Vector vector;
  };
  static Vector load(const double* p) { return reinterpret_cast<const Unaligned*>(p)->vector; }
  static void store(double* p, Vector v) { reinterpret_cast<Unaligned*>(p)->vector = v; }

  // A panel of B: row k begins at data + k * step and fills whole vectors.
  struct Panel {
    const double* data;
    std::size_t step;
    std::size_t vectors;
  };

  // What the cache is asked for while a tile is worked on, spread evenly as memory likes it: for
  // each k one place, or the row of a panel that begins there.
  struct Ahead {
    const double* data;
    std::size_t step;
    bool whole_rows;
  };

  // C = A B where that is the first part of the sums, else C += A B; for a tile whose columns lie
  // side by side. A function of its own, so that nothing else takes its registers.
  template <std::size_t rows, std::size_t vectors>
  [[gnu::noinline]] static void add_tile(const MatrixView& A, const Panel& B, Ahead ahead,
                                         bool is_first, const ResultView& C) {
    constexpr std::size_t last = vectors - 1;
    const std::size_t in_last = C.cols - last * lanes;
    Vector sums[rows][vectors] = {};
    if (!is_first) {
#pragma GCC unroll 8
      for (std::size_t r = 0; r < rows; ++r) {
#pragma GCC unroll 8
        for (std::size_t v = 0; v < last; ++v) sums[r][v] = load(C.at(r, v * lanes));
        sums[r][last] = Set::load_first(in_last, C.at(r, last * lanes));
      }
    }

    const double* row[rows];
#pragma GCC unroll 8
    for (std::size_t r = 0; r < rows; ++r) row[r] = A.at(r, 0);
    const double* b = B.data;
    for (std::size_t at = 0; at < A.cols * A.col_step; at += A.col_step, b += B.step) {
      __builtin_prefetch(ahead.data);
      if (ahead.whole_rows) {
        for (std::size_t v = 1; v < vectors; ++v) __builtin_prefetch(ahead.data + v * lanes);
      }
      ahead.data += ahead.step;
      Vector b_row[vectors];
#pragma GCC unroll 8
      for (std::size_t v = 0; v < vectors; ++v) b_row[v] = load(b + v * lanes);
#pragma GCC unroll 8
      for (std::size_t r = 0; r < rows; ++r) {
        const Vector entry = Set::broadcast(row[r][at]);
#pragma GCC unroll 8
        for (std::size_t v = 0; v < vectors; ++v) {
          sums[r][v] = Set::multiply_add(entry, b_row[v], sums[r][v]);
        }
      }
    }

#pragma GCC unroll 8
    for (std::size_t r = 0; r < rows; ++r) {
#pragma GCC unroll 8
      for (std::size_t v = 0; v < last; ++v) store(C.at(r, v * lanes), sums[r][v]);
      Set::store_first(in_last, C.at(r, last * lanes), sums[r][last]);
    }
  }

  // The add_tile of C's rows and B's vectors.
  template <std::size_t rows = most_rows>
  static void add_tile_of(const MatrixView& A, const Panel& B, const Ahead& ahead, bool is_first,
                          const ResultView& C) {
    if constexpr (rows > 1) {
      if (C.rows < rows) return add_tile_of<rows - 1>(A, B, ahead, is_first, C);
    }
    if (B.vectors == 1) return add_tile<rows, 1>(A, B, ahead, is_first, C);
    if (B.vectors == 2) return add_tile<rows, 2>(A, B, ahead, is_first, C);
    add_tile<rows, 3>(A, B, ahead, is_first, C);
  }

  // The same for any C: where it is a transpose, by way of a tile whose columns lie side by side.
  static void add_product(const MatrixView& A, const Panel& B, const Ahead& ahead, bool is_first,
                          const ResultView& C) {
    if (C.col_step == 1) return add_tile_of(A, B, ahead, is_first, C);
    double sums[most_rows * panel_columns];
    const ResultView tile{sums, C.rows, C.cols, panel_columns, 1};
    for (std::size_t j = 0; j < C.cols && !is_first; ++j) {
      for (std::size_t i = 0; i < C.rows; ++i) *tile.at(i, j) = *C.at(i, j);
    }
    add_tile_of(A, B, ahead, is_first, tile);
    for (std::size_t j = 0; j < C.cols; ++j) {
      for (std::size_t i = 0; i < C.rows; ++i) *C.at(i, j) = *tile.at(i, j);
    }
  }

  // Row after row of B, each filled up with zeros to `width`.
  static void pack(const MatrixView& B, std::size_t width, double* packed) {
    const std::size_t whole = B.cols / lanes * lanes;
    if (B.col_step == 1 && rounded_up(B.cols, lanes) * lanes == width) {
      for (std::size_t k = 0; k < B.rows; ++k, packed += width) {
        for (std::size_t j = 0; j < whole; j += lanes) store(packed + j, load(B.at(k, j)));
        if (whole < width) store(packed + whole, Set::load_first(B.cols - whole, B.at(k, whole)));
      }
      return;
    }
    for (std::size_t j = 0; j < width; ++j) {
      for (std::size_t k = 0; k < B.rows; ++k) {
        packed[k * width + j] = j < B.cols ? *B.at(k, j) : 0.0;
      }
    }
  }

  // Where the entries of a row lie close to each other they are read in place.
  static MatrixView rows_of(const MatrixView& A, double* packed) {
    if (A.col_step <= dot_few_rows) return A;
    pack(A.T(), most_rows, packed);
    return {packed, A.rows, A.cols, 1, most_rows};
  }

  // Asks the cache for what the next tile needs, a line of eight numbers at a time.
  template <int to_write, class View>
  static void ask_for(const View& A) {
    const std::size_t row_stride = A.row_step == 1 ? 8 : 1;
    const std::size_t col_stride = A.col_step == 1 ? 8 : 1;
    for (std::size_t i = 0; i < A.rows; i += row_stride) {
      for (std::size_t j = 0; j < A.cols; j += col_stride) {
        __builtin_prefetch(A.at(i, j), to_write);
      }
    }
  }

  static Panel panel_of(const MatrixView& B, bool in_place, double* packed) {
    const std::size_t width = rounded_up(B.cols, lanes) * lanes;
    if (in_place && B.cols == width) return {B.data, B.row_step, width / lanes};
    pack(B, width, packed);
    return {packed, width, width / lanes};
  }

  static void add_block(const MatrixView& A, const MatrixView& B, bool is_first,
                        const ResultView& C, double* workspace) {
    const bool in_place = B.col_step == 1 && A.rows <= dot_few_rows;
    const bool in_one_run = A.col_step == 1 && A.row_step == A.cols;
    Panel panels[most_panels];
    for (std::size_t j = 0; j < B.cols; j += panel_columns) {
      const std::size_t width = smaller(panel_columns, B.cols - j);
      panels[j / panel_columns] =
          panel_of(B.part(0, B.rows, j, width), in_place, workspace + j * B.rows);
    }
    double packed_rows[most_rows * dot_most_depth];
    const std::size_t tiles = rounded_up(A.rows, most_rows);
    const std::size_t height = rounded_up(A.rows, tiles);  // 7, 7, 6 rather than 8, 8, 4
    for (std::size_t i = 0; i < A.rows; i += height) {
      const std::size_t rows = smaller(height, A.rows - i);
      const std::size_t next = smaller(height, A.rows - i - rows);
      const MatrixView some = rows_of(A.part(i, rows, 0, A.cols), packed_rows);
      if (!in_one_run) ask_for<0>(A.part(i + rows, next, 0, A.cols));
      for (std::size_t j = 0; j < B.cols; j += panel_columns) {
        const std::size_t width = smaller(panel_columns, B.cols - j);
        Ahead ahead{some.data, 0, false};
        if (in_place && B.rows == skinny_depth) {  // the same columns of the next block
          const std::size_t vector = tiles < 3 ? 0 : smaller(i / height * lanes, width - 1);
          ahead = {B.at(B.rows, j + vector), B.row_step, tiles < 3};
        } else if (in_one_run && j == 0 && next > 0) {
          ahead = {A.at(i + rows, 0), next, false};
        }
        const std::size_t filled = smaller(width, C.cols - j);
        ask_for<1>(C.part(i + rows, next, j, filled));
        add_product(some, panels[j / panel_columns], ahead, is_first, C.part(i, rows, j, filled));
      }
    }
  }

  static void multiply(const MatrixView& A, const MatrixView& B, const ResultView& C,
                       double* workspace) {
    const bool is_skinny = A.rows <= dot_few_rows && A.cols > dot_most_depth;
    const std::size_t most_depth = is_skinny ? skinny_depth : dot_most_depth;
    const std::size_t most_columns = dot_block_entries / most_depth;
    const std::size_t columns = smaller(B.cols, rounded_up(C.cols, lanes) * lanes);
    for (std::size_t k = 0; k < A.cols; k += most_depth) {
      const std::size_t depth = smaller(most_depth, A.cols - k);
      for (std::size_t j = 0; j < columns; j += most_columns) {
        const std::size_t width = smaller(most_columns, columns - j);
        add_block(A.part(0, A.rows, k, depth), B.part(k, depth, j, width), k == 0,
                  C.part(0, C.rows, j, smaller(width, C.cols - j)), workspace);
      }
    }
  }
};

}  // namespace
}  // namespace dnn
