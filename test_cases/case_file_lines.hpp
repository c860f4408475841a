// The lines of a case file, one after another, and the words and numbers on them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "given/matrix.hpp"

namespace dnn {

// Takes the next word off the front of `words`; empty when there is none.
std::string_view take_word(std::string_view& words);

std::string_view without_outer_spaces(std::string_view text);

// Whether a number may be NaN or infinite.
enum class Finite { required, any };

// What a number belongs to, for errors: a value, or a row of it. Put into words only when asked:
// a file has many rows.
struct NumberOf {
  const std::string& name;
  std::size_t row = 0;  // from 1; 0 where there are no rows

  std::string in_words() const;
};

// Reads a text from front to back. Whatever isn't as FORMAT.md says throws CaseFileError with the
// file and the line.
class CaseFileLines {
 public:
  // Both must live as long as this does. `file` is the name that errors carry.
  CaseFileLines(std::string_view text, const std::string& file) : rest_(text), file_(file) {}

  // ---- lines

  // The next line; `expected` says what it should be, for where there is none.
  std::string_view next_line(const char* expected);
  bool next_line_that_is_not_blank();
  std::string_view line() const { return line_; }

  // The words after the keyword on the current line, or on the next.
  std::string_view words_after(const std::string& keyword) const;
  std::string_view line_starting_with(const std::string& keyword);

  // ---- what is on a line

  std::string plain_name_in(std::string_view words) const;
  std::string exercise_name_in(std::string_view words) const;
  std::string value_name_in(std::string_view word) const;
  std::string text_in(std::string_view words) const;
  std::string prose_in(std::string_view words) const;
  std::size_t take_count(std::string_view& words, std::size_t limit, const std::string& what) const;
  double take_number(std::string_view& words, const NumberOf& what, Finite finite) const;
  void expect_no_more(std::string_view words) const;

  // Rows of numbers, one a line. `name` is that of the matrix.
  Matrix read_rows(Shape shape, const std::string& name, Finite finite);

  // ---- errors

  [[noreturn]] void fail(const std::string& message) const;
  [[noreturn]] void fail_unknown(std::string_view word, const std::string& expected) const;
  [[noreturn]] void fail_at_end(const std::string& message);

 private:
  double number_in(std::string_view word, const NumberOf& what, Finite finite) const;
  void read_row(double* entries, std::size_t cols, const NumberOf& what, Finite finite);

  std::string_view rest_;
  const std::string& file_;
  std::string_view line_;
  std::size_t line_number_ = 0;
};

}  // namespace dnn
