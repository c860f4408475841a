// What a heat map shows of two matrices: at most 32 x 32 cells, each with one entry of both.
#pragma once

#include <cstddef>
#include <vector>

#include "given/matrix.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

// An entry of the matrix that was expected, and the same of the one that was given.
struct HeatCell {
  std::size_t i = 0, j = 0;
  double expected = 0.0;
  double given = 0.0;
  bool is_wrong = false;

  double difference() const { return given - expected; }
};

struct HeatCells {
  Shape shape;                                 // of the matrices
  std::size_t rows = 0, cols = 0;              // of the cells
  std::size_t block_rows = 1, block_cols = 1;  // a cell stands for so many entries
  std::vector<HeatCell> cells;                 // row by row
  std::size_t wrong_entries = 0;               // of the matrices
  HeatCell worst;                              // the entry that is farthest off; NaN is farther

  bool is_pooled() const { return block_rows * block_cols > 1; }
};

// Where a cell stands for several entries, it shows the one that is farthest off. Both matrices
// have the same shape, with an entry at least.
HeatCells heat_cells(const Matrix& expected, const Matrix& given, const Tolerance& tolerance);

// Numbers to colours: five steps on each side of 0.
class HeatScale {
 public:
  static constexpr int steps = 5;

  // From -limit to limit; what is beyond gets the last colour.
  explicit HeatScale(double limit) : limit_(limit) {}

  double limit() const { return limit_; }
  int step_of(double value) const;  // -5 … 5, of a number that isn't NaN

 private:
  double limit_;
};

// One for what was expected and given: up to the largest of both, but at most four times the
// largest that was expected. And one for the difference.
HeatScale scale_of_values(const HeatCells& cells);
HeatScale scale_of_difference(const HeatCells& cells);

}  // namespace dnn
