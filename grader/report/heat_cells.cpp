#include "grader/report/heat_cells.hpp"

#include <algorithm>
#include <cmath>

#include "grader/compare.hpp"

namespace dnn {
namespace {

constexpr std::size_t most_heat_cells = 32;  // along each side

HeatCell heat_cell_at(std::size_t i, std::size_t j, const Matrix& expected, const Matrix& given,
                      const Tolerance& tolerance) {
  const bool right = is_right(Value(expected(i, j)), Value(given(i, j)), tolerance);
  return {i, j, expected(i, j), given(i, j), !right};
}

// Right entries come before wrong ones, NaN comes last.
bool is_farther(const HeatCell& one, const HeatCell& other) {
  if (one.is_wrong != other.is_wrong) return one.is_wrong;
  const double a = std::abs(one.difference());
  const double b = std::abs(other.difference());
  return std::isnan(a) ? !std::isnan(b) : a > b;
}

std::size_t blocks_of(std::size_t size, std::size_t block) { return (size + block - 1) / block; }

// The largest finite number that `number_of` finds in the cells; 0 where there is none.
template <class NumberOf>
double largest_number(const HeatCells& cells, NumberOf number_of) {
  double result = 0.0;
  for (const HeatCell& cell : cells.cells) {
    const double size = std::abs(number_of(cell));
    if (std::isfinite(size)) result = std::max(result, size);
  }
  return result;
}

}  // namespace

HeatCells heat_cells(const Matrix& expected, const Matrix& given, const Tolerance& tolerance) {
  HeatCells result;
  result.shape = expected.shape();
  result.block_rows = blocks_of(expected.rows(), most_heat_cells);
  result.block_cols = blocks_of(expected.cols(), most_heat_cells);
  result.rows = blocks_of(expected.rows(), result.block_rows);
  result.cols = blocks_of(expected.cols(), result.block_cols);
  result.cells.resize(result.rows * result.cols);
  for (std::size_t i = 0; i < expected.rows(); ++i)
    for (std::size_t j = 0; j < expected.cols(); ++j) {
      const HeatCell entry = heat_cell_at(i, j, expected, given, tolerance);
      if (entry.is_wrong) ++result.wrong_entries;
      if ((i == 0 && j == 0) || is_farther(entry, result.worst)) result.worst = entry;
      const bool is_first = i % result.block_rows == 0 && j % result.block_cols == 0;
      HeatCell& cell = result.cells[i / result.block_rows * result.cols + j / result.block_cols];
      if (is_first || is_farther(entry, cell)) cell = entry;
    }
  return result;
}

int HeatScale::step_of(double value) const {
  if (value == 0.0 || limit_ == 0.0) return 0;
  return static_cast<int>(std::lround(std::clamp(value / limit_, -1.0, 1.0) * steps));
}

HeatScale scale_of_values(const HeatCells& cells) {
  const double expected = largest_number(cells, [](const HeatCell& cell) { return cell.expected; });
  const double given = largest_number(cells, [](const HeatCell& cell) { return cell.given; });
  return HeatScale(expected == 0.0 ? given : std::clamp(given, expected, 4.0 * expected));
}

HeatScale scale_of_difference(const HeatCells& cells) {
  return HeatScale(largest_number(cells, [](const HeatCell& cell) { return cell.difference(); }));
}

}  // namespace dnn
