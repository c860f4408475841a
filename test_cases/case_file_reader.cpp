// FORMAT.md specifies what is read here, and lists every error.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <system_error>

#include "test_cases/case_file.hpp"
#include "test_cases/case_file_rules.hpp"

namespace dnn {
namespace {

namespace rules = case_file_rules;

// Takes the next word off the front of `line`; empty when there is none.
std::string_view take_word(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  const std::string_view word = line.substr(0, line.find(' '));
  line.remove_prefix(word.size());
  return word;
}

std::string_view without_outer_spaces(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

// Reads one file from front to back; `line_` is the line that is being read.
class Reader {
 public:
  Reader(std::string_view text, const std::string& file) : rest_(text), file_(file) {}

  CaseFile read() {
    read_version();
    CaseFile result;
    result.exercise = read_plain_name("exercise");
    std::string_view words = line_starting_with("cases");
    const std::size_t count = take_count(words, rules::max_cases, "the number of cases");
    expect_no_more(words);
    while (next_line_that_is_not_blank()) {
      if (result.cases.size() == count) {
        fail(rules::quoted(line_) + " stands after the last of " + std::to_string(count) +
             " cases; correct the count in line 3, or remove the text");
      }
      result.cases.push_back(read_case());
    }
    if (result.cases.size() < count) {
      fail_at_end("the file ends after " + std::to_string(result.cases.size()) + " of " +
                  std::to_string(count) + " cases");
    }
    return result;
  }

 private:
  void read_version() {
    line_number_ = 1;
    if (rest_.empty()) fail("the file is empty, expected \"dnn-cases 1\"; generate it again");
    if (!rest_.starts_with("dnn-cases ")) {
      fail("this is not a case file: it begins with " +
           rules::quoted(rest_.substr(0, rest_.find('\n'))) + ", expected \"dnn-cases 1\"");
    }
    line_number_ = 0;
    std::string_view words = line_starting_with("dnn-cases");
    const std::size_t version = take_count(words, 1'000'000, "the format version");
    const std::string ours = " than this grader reads (" + std::to_string(rules::version) + "); ";
    if (version > rules::version) {
      fail("format version " + std::to_string(version) + " is newer" + ours +
           "use the grader that came with the cases");
    }
    if (version < rules::version) {
      fail("format version " + std::to_string(version) + " is older" + ours +
           "generate the cases again");
    }
    expect_no_more(words);
  }

  // The current line is the first of the case.
  Case read_case() {
    Case result;
    result.name = plain_name_in(words_after("case"));
    if (!case_names_.insert(result.name).second) fail("there are two cases named " + result.name);
    result.kind = read_kind();
    result.origin = text_in(line_starting_with("origin"));
    std::string_view words = next_line("\"tolerance\", \"input\", \"output\" or \"end\"");
    std::string_view word = take_word(words);
    if (word == "tolerance") {
      result.tolerance = tolerance_in(words);
      words = next_line("\"input\", \"output\" or \"end\"");
      word = take_word(words);
    }
    while (word != "end") {
      read_value(word, words, result);
      words = next_line("\"input\", \"output\" or \"end\"");
      word = take_word(words);
    }
    expect_no_more(words);
    return result;
  }

  CaseKind read_kind() {
    std::string_view words = line_starting_with("kind");
    const std::string_view word = take_word(words);
    expect_no_more(words);
    for (const CaseKind kind : {CaseKind::notebook, CaseKind::random, CaseKind::edge}) {
      if (word == to_string(kind)) return kind;
    }
    fail(rules::quoted(word) + " is not a kind of case, expected notebook, random or edge");
  }

  Tolerance tolerance_in(std::string_view words) {
    Tolerance tolerance;
    tolerance.relative = take_number(words, "the relative tolerance");
    tolerance.absolute = take_number(words, "the absolute tolerance");
    expect_no_more(words);
    if (tolerance.relative < 0 || tolerance.absolute < 0) fail("a tolerance is at least 0");
    return tolerance;
  }

  // `role` is the first word of the line, `words` the others.
  void read_value(std::string_view role, std::string_view words, Case& result) {
    if (role == "input" && result.outputs.size() > 0) fail("inputs come before outputs");
    if (role == "tolerance") fail("the tolerance stands once, after the origin");
    if (role != "input" && role != "output") {
      fail_unknown(role, "\"input\", \"output\" or \"end\"");
    }
    Values& values = role == "input" ? result.inputs : result.outputs;
    if (values.size() == rules::max_values) {
      fail("more than " + std::to_string(rules::max_values) + " " + std::string(role) + "s");
    }
    const std::string_view name = take_word(words);
    if (!rules::is_value_name(name)) {
      fail(rules::quoted(name) + " can't name a value, " + rules::value_name_rule);
    }
    if (values.find(std::string(name)) != nullptr) {
      fail("there are two " + std::string(role) + "s named " + std::string(name));
    }
    values.add(std::string(name), value_in(words, std::string(name)));
  }

  Value value_in(std::string_view words, const std::string& name) {
    const std::string_view kind = take_word(words);
    if (kind == "text") return text_in(words);
    if (kind == "matrix") return read_matrix(words, name);
    if (kind != "number") {
      fail(rules::quoted(kind) + " is not a kind of value, expected number, text or matrix");
    }
    const double number = take_number(words, name);
    expect_no_more(words);
    return number;
  }

  Matrix read_matrix(std::string_view words, const std::string& name) {
    const std::size_t rows = take_count(words, rules::max_entries, "the number of rows");
    const std::size_t cols = take_count(words, rules::max_entries, "the number of columns");
    expect_no_more(words);
    const std::string what = "matrix " + name + " " + to_string(Shape{rows, cols});
    // Both factors are at most max_entries: the product doesn't overflow.
    if (rows * cols > rules::max_entries - entries_) {
      fail(what + " is too large: a file holds at most " + std::to_string(rules::max_entries) +
           " matrix entries");
    }
    entries_ += rows * cols;
    Matrix matrix(rows, cols);
    for (std::size_t i = 0; cols > 0 && i < rows; ++i) {
      read_row(matrix.data() + i * cols, cols, "row " + std::to_string(i + 1) + " of " + what);
    }
    return matrix;
  }

  void read_row(double* entries, std::size_t cols, const std::string& what) {
    std::string_view words = next_line(what);
    std::size_t count = 0;
    for (std::string_view word = take_word(words); !word.empty(); word = take_word(words)) {
      const double number = number_in(word, what);
      if (count < cols) entries[count] = number;
      ++count;
    }
    if (count != cols) {
      fail(what + " has " + std::to_string(count) + (count == 1 ? " number" : " numbers") +
           ", expected " + std::to_string(cols));
    }
  }

  // ---- what a line holds

  std::string read_plain_name(const char* keyword) {
    return plain_name_in(line_starting_with(keyword));
  }

  std::string plain_name_in(std::string_view words) {
    const std::string_view name = take_word(words);
    if (!rules::is_plain_name(name)) {
      fail(rules::quoted(name) + " can't be a name, " + rules::plain_name_rule);
    }
    expect_no_more(words);
    return std::string(name);
  }

  std::string text_in(std::string_view words) {
    const std::string_view text = without_outer_spaces(words);
    if (!rules::is_text(text)) fail(rules::quoted(text) + " can't be a text, " + rules::text_rule);
    return std::string(text);
  }

  std::size_t take_count(std::string_view& words, std::size_t limit, const std::string& what) {
    const std::string_view word = take_word(words);
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), count);
    if (error != std::errc() || end != word.data() + word.size() || count > limit) {
      fail(what + " is " + rules::quoted(word) + ", expected a whole number from 0 to " +
           std::to_string(limit));
    }
    return count;
  }

  double take_number(std::string_view& words, const std::string& what) {
    return number_in(take_word(words), what);
  }

  double number_in(std::string_view word, const std::string& what) {
    double number = 0;
    const char* word_end = word.data() + word.size();
    const auto [end, error] = std::from_chars(word.data(), word_end, number);
    if (error == std::errc::invalid_argument || end != word_end) {
      fail(what + ": " + rules::quoted(word) + " is not a number");
    }
    if (error != std::errc()) fail(what + ": " + rules::quoted(word) + " doesn't fit a double");
    if (!std::isfinite(number)) {
      fail(what + ": " + rules::quoted(word) + ", but a case holds only finite numbers");
    }
    return number;
  }

  void expect_no_more(std::string_view words) {
    words = without_outer_spaces(words);
    if (!words.empty()) fail(rules::quoted(words) + " is too much on this line");
  }

  // ---- lines

  // The words after the keyword on the current line, or on the next.
  std::string_view words_after(const std::string& keyword) {
    std::string_view words = line_;
    const std::string_view word = take_word(words);
    if (word != keyword) fail_unknown(word, "\"" + keyword + "\"");
    return words;
  }

  std::string_view line_starting_with(const std::string& keyword) {
    next_line("\"" + keyword + "\"");
    return words_after(keyword);
  }

  std::string_view next_line(const std::string& expected) {
    if (rest_.empty()) fail_at_end("the file ends here, expected " + expected);
    ++line_number_;
    const std::size_t length = rest_.find('\n');
    if (length == std::string_view::npos) {
      fail("the file ends inside this line; it was cut short: generate it again");
    }
    line_ = rest_.substr(0, length);
    rest_.remove_prefix(length + 1);
    if (line_.ends_with('\r')) line_.remove_suffix(1);
    return line_;
  }

  bool next_line_that_is_not_blank() {
    while (!rest_.empty()) {
      if (!without_outer_spaces(next_line("a line")).empty()) return true;
    }
    return false;
  }

  [[noreturn]] void fail_unknown(std::string_view word, const std::string& expected) const {
    fail((word.empty() ? "this line is empty" : rules::quoted(word) + " is unknown here") +
         ", expected " + expected);
  }

  [[noreturn]] void fail_at_end(const std::string& message) {
    ++line_number_;
    fail(message + "; it was cut short: generate it again");
  }

  [[noreturn]] void fail(const std::string& message) const {
    throw CaseFileError(file_ + ":" + std::to_string(line_number_) + ": " + message);
  }

  std::string_view rest_;
  const std::string& file_;
  std::string_view line_;
  std::size_t line_number_ = 0;
  std::set<std::string> case_names_;
  std::size_t entries_ = 0;
};

}  // namespace

CaseFile parse_case_file(std::string_view text, const std::string& file) {
  return Reader(text, file).read();
}

}  // namespace dnn
