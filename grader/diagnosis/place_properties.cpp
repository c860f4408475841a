#include <algorithm>
#include <cmath>
#include <functional>

#include "grader/diagnosis/properties.hpp"

namespace dnn {

Mistake told(const char* name, const Evidence& evidence, const Sentence& what,
             const Sentence& question) {
  return {name,
          {subject_of(evidence.pairs, ", ", " and ") + what.en, question.en},
          {subject_of(evidence.pairs, "、", " 和 ") + what.zh, question.zh}};
}

namespace {

// Whether every value, also those that are right, is what `explained` says of it.
bool all(const Evidence& evidence, const std::function<bool(const ValuePair&)>& explained) {
  return evidence.is_complete() &&
         std::all_of(evidence.pairs.begin(), evidence.pairs.end(), explained);
}

std::size_t entries_that_are_wrong(const Evidence& evidence) {
  std::size_t count = 0;
  for (const ValuePair& pair : evidence.pairs)
    for (std::size_t k = 0; pair.is_wrong && k < pair.given.size(); ++k)
      if (pair.given.shape() != pair.expected.shape() ||
          !is_near(pair.expected.values()[k], pair.given.values()[k]))
        ++count;
  return count;
}

Matrix row_of(const Matrix& matrix, std::size_t i) {
  Matrix row(1, matrix.cols());
  for (std::size_t j = 0; j < matrix.cols(); ++j) row(0, j) = matrix(i, j);
  return row;
}

// ---- shifted

enum class Way { down, up, right, left };

// Entries that have no neighbour to come from may be anything.
bool is_shifted(const ValuePair& pair, Way way) {
  if (pair.given.shape() != pair.expected.shape()) return false;
  const bool by_rows = way == Way::down || way == Way::up;
  const Matrix expected = by_rows ? pair.expected : Matrix(pair.expected.T());
  const Matrix given = by_rows ? pair.given : Matrix(pair.given.T());
  const bool forward = way == Way::down || way == Way::right;
  for (std::size_t i = 1; i < expected.rows(); ++i) {
    const Matrix from = row_of(expected, forward ? i - 1 : i);
    const Matrix to = row_of(given, forward ? i : i - 1);
    if (!is_near(from, to)) return false;
  }
  return true;
}

// Rows that were moved, or columns: one alone has nowhere to go.
bool shows_move(const Evidence& evidence, bool by_rows) {
  return std::any_of(evidence.pairs.begin(), evidence.pairs.end(), [&](const ValuePair& pair) {
    return pair.is_wrong && (by_rows ? pair.expected.rows() : pair.expected.cols()) > 1;
  });
}

// ---- permuted

bool has_rows_reversed(const ValuePair& pair) {
  const std::size_t rows = pair.expected.rows();
  for (std::size_t i = 0; i < rows; ++i)
    if (!is_near(row_of(pair.expected, rows - 1 - i), row_of(pair.given, i))) return false;
  return true;
}

// A value that is right although it has several rows was left alone.
bool has_rows_in_any_order(const ValuePair& pair) {
  if (!pair.is_wrong) return pair.expected.rows() < 2;
  std::vector<Matrix> left;
  for (std::size_t i = 0; i < pair.expected.rows(); ++i) left.push_back(row_of(pair.expected, i));
  for (std::size_t i = 0; i < pair.given.rows(); ++i) {
    const Matrix row = row_of(pair.given, i);
    const auto found = std::find_if(
        left.begin(), left.end(), [&](const Matrix& candidate) { return is_near(candidate, row); });
    if (found == left.end()) return false;
    left.erase(found);
  }
  return true;
}

// Going through a single row or column by rows or by columns is the same.
bool has_entries_in_any_order(const ValuePair& pair) {
  if (!pair.is_wrong) return pair.expected.rows() < 2 || pair.expected.cols() < 2;
  std::vector<double> expected = pair.expected.values();
  std::vector<double> given = pair.given.values();
  std::sort(expected.begin(), expected.end());
  std::sort(given.begin(), given.end());
  return std::equal(expected.begin(), expected.end(), given.begin(), given.end(),
                    [](double one, double other) { return is_near(one, other); });
}

ValuePair turned(const ValuePair& pair) {
  ValuePair result = pair;
  result.expected = pair.expected.T();
  result.given = pair.given.T();
  return result;
}

// NaN has no place in an order.
bool can_be_ordered(const ValuePair& pair) {
  const std::vector<double>& given = pair.given.values();
  return pair.given.shape() == pair.expected.shape() &&
         std::all_of(given.begin(), given.end(), [](double entry) { return std::isfinite(entry); });
}

}  // namespace

Property find_transposed(const Evidence& evidence) {
  if (!all(evidence, [](const ValuePair& pair) { return is_near(pair.expected.T(), pair.given); }))
    return std::nullopt;
  return told("transposed", evidence, {": transposed.", "：被转置了。"},
              {"Which shape does the declaration give, and what do rows and columns stand for?",
               "函数声明中的形状是什么？行和列各代表什么？"});
}

Property find_shifted(const Evidence& evidence) {
  struct Direction {
    Way way;
    Sentence sentence;
  };
  const Direction directions[] = {
      {Way::down, {": each row stands one row too low.", "：每一行都低了一行。"}},
      {Way::up, {": each row stands one row too high.", "：每一行都高了一行。"}},
      {Way::right, {": each column stands one column too far right.", "：每一列都偏右了一列。"}},
      {Way::left, {": each column stands one column too far left.", "：每一列都偏左了一列。"}},
  };
  if (entries_that_are_wrong(evidence) < 4) return std::nullopt;
  for (const auto& [way, sentence] : directions)
    if (shows_move(evidence, way == Way::down || way == Way::up) &&
        all(evidence, [way = way](const ValuePair& pair) { return is_shifted(pair, way); }))
      return told("shifted", evidence, sentence,
                  {"At which number does your index begin, and where does it end?",
                   "你的下标从几开始，到几结束？"});
  return std::nullopt;
}

Property find_permuted(const Evidence& evidence) {
  if (entries_that_are_wrong(evidence) < 4 || !all(evidence, can_be_ordered)) return std::nullopt;
  const Sentence question = {"In which order do your loops go through the matrix?",
                             "你的循环按什么顺序遍历矩阵？"};
  const auto of_columns = [](bool (*holds)(const ValuePair&)) {
    return [holds](const ValuePair& pair) { return holds(turned(pair)); };
  };
  if (all(evidence, has_rows_reversed))
    return told("permuted", evidence, {": the rows in reverse order.", "：行的顺序颠倒了。"},
                question);
  if (all(evidence, of_columns(has_rows_reversed)))
    return told("permuted", evidence, {": the columns in reverse order.", "：列的顺序颠倒了。"},
                question);
  if (all(evidence, has_rows_in_any_order))
    return told("permuted", evidence,
                {": the right rows in another order.", "：各行都对，但顺序不对。"}, question);
  if (all(evidence, of_columns(has_rows_in_any_order)))
    return told("permuted", evidence,
                {": the right columns in another order.", "：各列都对，但顺序不对。"}, question);
  if (all(evidence, has_entries_in_any_order))
    return told("permuted", evidence,
                {": the right numbers in other places.", "：数都对，但位置不对。"}, question);
  return std::nullopt;
}

}  // namespace dnn
