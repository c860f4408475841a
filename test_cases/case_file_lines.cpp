#include "test_cases/case_file_lines.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

#include "test_cases/case_file.hpp"
#include "test_cases/case_file_rules.hpp"

namespace dnn {

namespace rules = case_file_rules;

std::string_view take_word(std::string_view& words) {
  words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
  const std::string_view word = words.substr(0, words.find(' '));
  words.remove_prefix(word.size());
  return word;
}

std::string_view without_outer_spaces(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

std::string NumberOf::in_words() const {
  return row == 0 ? name : "row " + std::to_string(row) + " of " + name;
}

// ---- lines

std::string_view CaseFileLines::next_line(const char* expected) {
  if (rest_.empty()) fail_at_end(std::string("the file ends here, expected ") + expected);
  ++line_number_;
  const std::size_t length = rest_.find('\n');
  if (length == std::string_view::npos) {
    fail("the file ends inside this line; it was cut short");
  }
  line_ = rest_.substr(0, length);
  rest_.remove_prefix(length + 1);
  if (line_.ends_with('\r')) line_.remove_suffix(1);
  return line_;
}

bool CaseFileLines::next_line_that_is_not_blank() {
  while (!rest_.empty()) {
    if (!without_outer_spaces(next_line("a line")).empty()) return true;
  }
  return false;
}

std::string_view CaseFileLines::words_after(const std::string& keyword) const {
  std::string_view words = line_;
  const std::string_view word = take_word(words);
  if (word != keyword) fail_unknown(word, "\"" + keyword + "\"");
  return words;
}

std::string_view CaseFileLines::line_starting_with(const std::string& keyword) {
  next_line(("\"" + keyword + "\"").c_str());
  return words_after(keyword);
}

// ---- what is on a line

std::string CaseFileLines::plain_name_in(std::string_view words) const {
  const std::string_view name = take_word(words);
  if (!rules::is_plain_name(name)) {
    fail(rules::quoted(name) + " can't be a name, " + rules::plain_name_rule);
  }
  expect_no_more(words);
  return std::string(name);
}

std::string CaseFileLines::exercise_name_in(std::string_view words) const {
  const std::string_view name = take_word(words);
  if (!rules::is_exercise_name(name)) {
    fail(rules::quoted(name) + " can't be an exercise, " + rules::exercise_name_rule);
  }
  expect_no_more(words);
  return std::string(name);
}

std::string CaseFileLines::value_name_in(std::string_view word) const {
  if (!rules::is_value_name(word)) {
    fail(rules::quoted(word) + " can't name a value, " + rules::value_name_rule);
  }
  return std::string(word);
}

std::string CaseFileLines::text_in(std::string_view words) const {
  const std::string_view text = without_outer_spaces(words);
  if (!rules::is_text(text)) fail(rules::quoted(text) + " can't be a text, " + rules::text_rule);
  return std::string(text);
}

std::string CaseFileLines::prose_in(std::string_view words) const {
  const std::string_view text = without_outer_spaces(words);
  if (!rules::is_prose(text)) {
    fail(rules::quoted(text) + " can't be a sentence, " + rules::prose_rule);
  }
  return std::string(text);
}

std::size_t CaseFileLines::take_count(std::string_view& words, std::size_t limit,
                                      const std::string& what) const {
  const std::string_view word = take_word(words);
  std::size_t count = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), count);
  if (error != std::errc() || end != word.data() + word.size() || count > limit) {
    fail(what + " is " + rules::quoted(word) + ", expected a whole number from 0 to " +
         std::to_string(limit));
  }
  return count;
}

double CaseFileLines::take_number(std::string_view& words, const NumberOf& what,
                                  Finite finite) const {
  return number_in(take_word(words), what, finite);
}

double CaseFileLines::number_in(std::string_view word, const NumberOf& what, Finite finite) const {
  double number = 0;
  const char* word_end = word.data() + word.size();
  const auto [end, error] = std::from_chars(word.data(), word_end, number);
  if (error == std::errc::invalid_argument || end != word_end) {
    fail(what.in_words() + ": " + rules::quoted(word) + " is not a number");
  }
  if (error != std::errc())
    fail(what.in_words() + ": " + rules::quoted(word) + " doesn't fit a double");
  if (finite == Finite::required && !std::isfinite(number)) {
    fail(what.in_words() + ": " + rules::quoted(word) + ", but a case holds only finite numbers");
  }
  return number;
}

void CaseFileLines::expect_no_more(std::string_view words) const {
  words = without_outer_spaces(words);
  if (!words.empty()) fail(rules::quoted(words) + " is too much on this line");
}

Matrix CaseFileLines::read_rows(Shape shape, const std::string& name, Finite finite) {
  Matrix matrix(shape.rows, shape.cols);
  for (std::size_t i = 0; shape.cols > 0 && i < shape.rows; ++i)
    read_row(matrix.data() + i * shape.cols, shape.cols, {name, i + 1}, finite);
  return matrix;
}

void CaseFileLines::read_row(double* entries, std::size_t cols, const NumberOf& what,
                             Finite finite) {
  if (rest_.empty()) fail_at_end("the file ends here, expected " + what.in_words());
  std::string_view words = next_line("a row");
  std::size_t count = 0;
  for (std::string_view word = take_word(words); !word.empty(); word = take_word(words)) {
    const double number = number_in(word, what, finite);
    if (count < cols) entries[count] = number;
    ++count;
  }
  if (count != cols) {
    fail(what.in_words() + " has " + std::to_string(count) + (count == 1 ? " number" : " numbers") +
         ", expected " + std::to_string(cols));
  }
}

// ---- errors

void CaseFileLines::fail(const std::string& message) const {
  throw CaseFileError(file_ + ":" + std::to_string(line_number_) + ": " + message);
}

void CaseFileLines::fail_unknown(std::string_view word, const std::string& expected) const {
  fail((word.empty() ? "this line is empty" : rules::quoted(word) + " is unknown here") +
       ", expected " + expected);
}

void CaseFileLines::fail_at_end(const std::string& message) {
  ++line_number_;
  fail(message + "; it was cut short");
}

}  // namespace dnn
