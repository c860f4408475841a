#include "grader/report/small_matrix.hpp"

#include <algorithm>
#include <optional>

#include "grader/columns.hpp"
#include "grader/compare.hpp"
#include "grader/messages/pictures.hpp"
#include "grader/report/column_format.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::size_t most_shown = 6;   // rows, and columns
constexpr std::size_t least_shown = 2;  // columns, in a narrow terminal
constexpr const char* dots = "...";

struct WrongMatrix {
  std::string name;
  const Matrix& expected;
  const Matrix& given;
  const Tolerance& tolerance;

  bool is_wrong(std::size_t i, std::size_t j) const {
    return !is_right(expected(i, j), given(i, j), tolerance);
  }
};

std::optional<WrongMatrix> first_wrong_matrix(const ValueComparison& values) {
  for (const auto& [name, value] : values.expected) {
    const auto* expected = std::get_if<Matrix>(&value);
    const auto* given = std::get_if<Matrix>(values.given.find(name));
    if (expected == nullptr || given == nullptr || expected->shape() != given->shape()) continue;
    if (expected->size() > 1 && !is_right(value, *given, values.tolerance))
      return WrongMatrix{escaped(name), *expected, *given, values.tolerance};
  }
  return std::nullopt;
}

// Those of the rows or columns that are shown.
struct Window {
  std::size_t first;
  std::size_t count;
  std::size_t size;  // of all

  bool is_all() const { return count == size; }
  bool is_cut_before() const { return first > 0; }
  bool is_cut_behind() const { return first + count < size; }
};

Window window_around(std::size_t index, std::size_t size, std::size_t most) {
  if (size <= most) return {0, size, size};
  const std::size_t before = most / 2;
  return {std::min(index < before ? 0 : index - before, size - most), most, size};
}

class Picture {
 public:
  Picture(const WrongMatrix& matrix, std::size_t most_columns) : matrix_(matrix) {
    const auto [i, j] = first_wrong();
    rows_ = window_around(i, matrix.expected.rows(), most_shown);
    columns_ = window_around(j, matrix.expected.cols(), most_columns);
    for (std::size_t k = 0; k < columns_.count; ++k) formats_.emplace_back(entries_of(k));
  }

  std::vector<std::string> expected() const {
    return lines(say(messages::picture_expected, matrix_.name), matrix_.expected, false);
  }
  std::vector<std::string> given() const {
    return lines(say(messages::picture_given, matrix_.name), matrix_.given, true);
  }

 private:
  std::pair<std::size_t, std::size_t> first_wrong() const {
    for (std::size_t i = 0; i < matrix_.expected.rows(); ++i)
      for (std::size_t j = 0; j < matrix_.expected.cols(); ++j)
        if (matrix_.is_wrong(i, j)) return {i, j};
    return {0, 0};
  }

  std::vector<ColumnEntry> entries_of(std::size_t k) const {
    std::vector<ColumnEntry> entries;
    const std::size_t j = columns_.first + k;
    for (std::size_t i = rows_.first; i < rows_.first + rows_.count; ++i)
      entries.push_back({matrix_.expected(i, j), matrix_.given(i, j), matrix_.is_wrong(i, j)});
    return entries;
  }

  // With a column for the mark, and for the index above it where only some columns are shown.
  std::size_t width_of(std::size_t k) const {
    const std::size_t number = formats_[k].width() + 1;
    return columns_.is_all() ? number : std::max(number, index_of_column(k).size() + 1);
  }

  std::string index_of_column(std::size_t k) const {
    return "j=" + std::to_string(columns_.first + k);
  }

  std::string index_of_row(std::size_t i) const {
    const std::size_t widest = std::to_string(rows_.size - 1).size() + 3;
    return rows_.is_all() ? "" : padded("i=" + std::to_string(i), widest);
  }

  // A line of the words, each in its column, between what opens and what closes it.
  std::string row(const std::string& index, const std::string& opening,
                  const std::vector<std::string>& words, const std::string& closing,
                  bool has_dots) const {
    std::string line = index + opening;
    const std::string gap(4, ' ');
    if (columns_.is_cut_before()) line += has_dots ? std::string(dots) + " " : gap;
    for (std::size_t k = 0; k < words.size(); ++k)
      line += (k == 0 ? "" : " ") + padded_left(words[k], width_of(k));
    if (columns_.is_cut_behind() && has_dots) line += dots;
    line += closing;
    return line.substr(0, line.find_last_not_of(' ') + 1);
  }

  std::vector<std::string> lines(const std::string& title, const Matrix& matrix, bool marks) const {
    std::vector<std::string> result = {title};
    const std::string margin(index_of_row(0).size(), ' ');
    if (!columns_.is_all()) {
      std::vector<std::string> indices;
      for (std::size_t k = 0; k < columns_.count; ++k) indices.push_back(index_of_column(k) + " ");
      result.push_back(row(margin, " ", indices, "", false));
    }
    if (rows_.is_cut_before()) result.push_back(margin + " " + dots);
    for (std::size_t i = rows_.first; i < rows_.first + rows_.count; ++i) {
      std::vector<std::string> words;
      for (std::size_t k = 0; k < columns_.count; ++k) {
        const std::size_t j = columns_.first + k;
        words.push_back(formats_[k](matrix(i, j)) + (marks && matrix_.is_wrong(i, j) ? "*" : " "));
      }
      result.push_back(row(index_of_row(i), "[", words, "]", true));
    }
    if (rows_.is_cut_behind()) result.push_back(margin + " " + dots);
    return result;
  }

  const WrongMatrix& matrix_;
  Window rows_{};
  Window columns_{};
  std::vector<ColumnFormat> formats_;
};

std::size_t widest(const std::vector<std::string>& lines) {
  std::size_t width = 0;
  for (const std::string& line : lines) width = std::max(width, columns_of(line));
  return width;
}

}  // namespace

std::vector<std::string> difference_picture(const CaseResult& result, const Terminal& terminal) {
  constexpr std::size_t gap = 3;
  if (result.finding.verdict != Verdict::wrong || !result.values) return {};
  const std::optional<WrongMatrix> wrong = first_wrong_matrix(*result.values);
  if (!wrong) return {};
  for (std::size_t columns = most_shown;; --columns) {
    const Picture picture(*wrong, columns);
    std::vector<std::string> lines = picture.expected();
    const std::vector<std::string> given = picture.given();
    const std::size_t left = widest(lines) + gap;
    if (left + widest(given) <= terminal.columns) {
      for (std::size_t i = 0; i < lines.size(); ++i) lines[i] = padded(lines[i], left) + given[i];
      return lines;
    }
    lines.insert(lines.end(), given.begin(), given.end());
    if (widest(lines) <= terminal.columns || columns == least_shown) return lines;
  }
}

}  // namespace dnn
