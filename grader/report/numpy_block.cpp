#include "grader/report/numpy_block.hpp"

#include <algorithm>
#include <cmath>

#include "given/numpy_format.hpp"
#include "grader/columns.hpp"
#include "grader/compare.hpp"
#include "grader/given_words.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

// One number of a block.
struct Digits {
  std::string text;
  std::size_t line;
  std::size_t column;
};

std::vector<Digits> digits_in(const std::vector<std::string>& lines) {
  constexpr const char* between = "[] ";
  std::vector<Digits> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string& line = lines[i];
    for (std::size_t at = line.find_first_not_of(between); at != std::string::npos;) {
      const std::size_t end = std::min(line.find_first_of(between, at), line.size());
      found.push_back({line.substr(at, end - at), i, at});
      at = line.find_first_not_of(between, end);
    }
  }
  return found;
}

// Where the first digit that differs stands; 0 where no digit has its counterpart.
std::size_t first_difference(const std::string& expected, const std::string& given) {
  const bool is_exact = expected.find('e') == std::string::npos;
  if (is_exact != (given.find('e') == std::string::npos)) return 0;
  if (expected.find('.') != given.find('.')) return 0;
  if (!is_exact && expected.size() != given.size()) return 0;
  const auto [one, other] =
      std::mismatch(expected.begin(), expected.end(), given.begin(), given.end());
  return other == given.end() ? 0 : static_cast<std::size_t>(other - given.begin());
}

void mark(std::string& marks, std::size_t from, std::size_t to) {
  marks.resize(std::max(marks.size(), to), ' ');
  std::fill(marks.begin() + static_cast<std::ptrdiff_t>(from),
            marks.begin() + static_cast<std::ptrdiff_t>(to), '^');
}

void mark_all(NumpyBlock& block) {
  for (std::size_t i = 0; i < block.lines.size(); ++i)
    mark(block.marks[i], std::min(block.lines[i].find_first_not_of(' '), block.lines[i].size()),
         columns_of(block.lines[i]));
}

// Of shortened matrices the digits that are shown decide.
void mark_entries(NumpyBlock& block, const NumpyBlock& shown, const Matrix& expected,
                  const Matrix& given, const Tolerance& tolerance) {
  const std::vector<Digits> one = digits_in(shown.lines);
  const std::vector<Digits> other = digits_in(block.lines);
  const bool has_all = other.size() == given.size();
  for (std::size_t k = 0; k < other.size() && k < one.size(); ++k) {
    const bool right = has_all ? is_right(expected.values()[k], given.values()[k], tolerance)
                               : one[k].text == other[k].text;
    if (right) continue;
    const auto& [text, line, column] = other[k];
    mark(block.marks[line], column + first_difference(one[k].text, text), column + text.size());
  }
}

// The last column, at most `columns`, that lies between two numbers of every row; 0 where none
// does.
std::size_t last_gap(const std::vector<std::string>& lines, std::size_t columns) {
  constexpr std::size_t first = 3;  // behind the brackets and a sign
  for (std::size_t gap = columns; gap >= first; --gap)
    if (std::all_of(lines.begin(), lines.end(), [&](const std::string& line) {
          return line.size() <= gap || line[gap] == ' ';
        }))
      return gap;
  return 0;
}

bool is_count(const std::string& name) {
  return name.ends_with(".size()") || name.starts_with("n_");
}

std::string number_text(const std::string& name, double number) {
  std::string text = numpy_str(number);
  if (is_count(name) && text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

}  // namespace

std::size_t NumpyBlock::width() const {
  std::size_t width = 0;
  for (const std::string& line : lines) width = std::max(width, columns_of(line));
  return width;
}

bool NumpyBlock::has_marks() const {
  return std::any_of(marks.begin(), marks.end(),
                     [](const std::string& line) { return !line.empty(); });
}

NumpyBlock numpy_block(const std::string& name, const Value& value) {
  NumpyBlock block;
  if (const auto* number = std::get_if<double>(&value))
    block.lines = {number_text(name, *number)};
  else if (const auto* text = std::get_if<std::string>(&value))
    block.lines = {in_quotes(answer_in_words(*text))};
  else
    block.lines = lines_of(numpy_str(std::get<Matrix>(value)));
  block.marks.resize(block.lines.size());
  return block;
}

NumpyBlock marked_block(const std::string& name, const Value& expected, const Value& given,
                        const Tolerance& tolerance) {
  NumpyBlock block = numpy_block(name, given);
  if (is_right(expected, given, tolerance)) return block;
  const auto* one = std::get_if<Matrix>(&expected);
  const auto* other = std::get_if<Matrix>(&given);
  const NumpyBlock shown = numpy_block(name, expected);
  if (one != nullptr && other != nullptr) {
    if (one->shape() == other->shape()) mark_entries(block, shown, *one, *other, tolerance);
  } else if (std::holds_alternative<double>(expected) && std::holds_alternative<double>(given)) {
    mark(block.marks[0], first_difference(shown.lines[0], block.lines[0]), block.width());
  } else {
    mark_all(block);
  }
  return block;
}

bool looks_right(const Value& expected, const Value& given, const Tolerance& tolerance) {
  const auto* one = std::get_if<Matrix>(&expected);
  const auto* other = std::get_if<Matrix>(&given);
  if (one == nullptr || other == nullptr || one->shape() != other->shape()) return false;
  const std::vector<Digits> shown = digits_in(lines_of(numpy_str(*one)));
  const std::vector<Digits> digits = digits_in(lines_of(numpy_str(*other)));
  if (digits.size() != other->size()) return false;
  for (std::size_t k = 0; k < digits.size(); ++k)
    if (shown[k].text == digits[k].text &&
        !is_right(one->values()[k], other->values()[k], tolerance))
      return true;
  return false;
}

NumpyBlock folded(const NumpyBlock& block, std::size_t columns) {
  constexpr std::size_t indent = 2;  // as wide as the brackets that open a row
  const std::size_t gap = block.width() > columns ? last_gap(block.lines, columns) : 0;
  if (gap == 0) return block;
  NumpyBlock result;
  for (std::size_t i = 0; i < block.lines.size(); ++i) {
    std::string line = block.lines[i];
    std::string marks = block.marks[i];
    for (;;) {
      const bool is_last = line.size() <= gap;
      const std::string part = marks.substr(0, std::min(gap, marks.size()));
      result.lines.push_back(line.substr(0, line.find_last_not_of(' ', gap) + 1));
      result.marks.push_back(part.find('^') == std::string::npos ? "" : part);
      if (is_last) break;
      line = std::string(indent, ' ') + line.substr(gap + 1);
      marks = gap < marks.size() ? std::string(indent, ' ') + marks.substr(gap + 1) : "";
    }
  }
  return result;
}

}  // namespace dnn
