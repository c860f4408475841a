#include <algorithm>
#include <charconv>
#include <cmath>
#include <istream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "given/parameter_file.hpp"
#include "given/parameter_file_rules.hpp"

namespace dnn {
namespace {

using namespace parameter_file_rules;

// What stands in the file, as an error may show it.
std::string quoted(std::string_view text) {
  constexpr std::size_t shown = 40;
  std::string printable;
  for (const char c : text.substr(0, shown)) printable += c >= ' ' && c <= '~' ? c : '?';
  return '"' + printable + (text.size() > shown ? "…\"" : "\"");
}

class Lines {
 public:
  Lines(std::istream& in, const std::string& file) : in_(in), file_(file) {}

  [[noreturn]] void fail(const std::string& message) const {
    throw ParameterFileError(file_ + ':' + std::to_string(number_) + ": " + message);
  }

  // The next line; one that is longer isn't read to its end.
  void next(const std::string& expected, std::size_t longest = 4000) {
    ++number_;
    line_.clear();
    char c = '\0';
    while (in_.get(c) && c != '\n') {
      if (line_.size() == longest) fail("this line is too long, expected " + expected);
      line_ += c;
    }
    if (!in_ && line_.empty()) fail("the file ends here, expected " + expected);
    if (!in_) fail("the file ends inside this line: it was cut short");
    if (line_.ends_with('\r')) line_.pop_back();
    words_ = line_;
  }

  // The next word of the line; empty at its end.
  std::string_view word() {
    const std::string_view word = words_.substr(0, words_.find(' '));
    words_.remove_prefix(std::min(word.size() + 1, words_.size()));
    return word;
  }

  std::string_view word_of(const std::string& what) {
    if (!has_more()) fail("the line ends too soon, expected " + what);
    return word();
  }

  void expect(std::string_view expected) {
    const std::string_view found = word();
    if (found == expected) return;
    fail(quoted(found) + " stands here, expected \"" + std::string(expected) + '"');
  }

  std::size_t whole_number(const std::string& what) {
    const std::string_view digits = word_of(what);
    std::size_t number = 0;
    if (!read(digits, number)) fail(quoted(digits) + " is not a whole number, expected " + what);
    return number;
  }

  double finite_number(const std::string& what) {
    const std::string_view digits = word_of(what);
    double number = 0;
    if (!read(digits, number) || !std::isfinite(number)) {
      fail(quoted(digits) + " is not a finite number, expected " + what);
    }
    return number;
  }

  bool has_more() const { return !words_.empty(); }

  void expect_end_of_line() {
    if (has_more()) fail(quoted(words_) + " is too much on this line");
  }

  void expect_end_of_file() {
    ++number_;
    if (in_.peek() != std::istream::traits_type::eof()) fail("something stands after the end");
  }

 private:
  template <class Number>
  static bool read(std::string_view digits, Number& number) {
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc() && stop == end && !digits.empty();
  }

  std::istream& in_;
  const std::string& file_;
  std::size_t number_ = 0;
  std::string line_;
  std::string_view words_;
};

std::vector<std::size_t> read_layers(Lines& lines) {
  lines.next("\"layers\" and the sizes of the layers");
  lines.expect("layers");
  std::vector<std::size_t> layers;
  while (lines.has_more()) layers.push_back(lines.whole_number("the size of a layer"));
  const std::string reason = objection(layers);
  if (!reason.empty()) lines.fail(reason);
  return layers;
}

Matrix read_matrix(Lines& lines, const std::string& name, Shape shape) {
  const std::string header =
      "matrix " + name + ' ' + std::to_string(shape.rows) + ' ' + std::to_string(shape.cols);
  lines.next('"' + header + '"');
  for (std::string_view rest = header; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    lines.expect(word);
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  lines.expect_end_of_line();

  std::vector<double> numbers;  // grows with the file, whatever its first lines claim
  for (std::size_t i = 1; i <= shape.rows; ++i) {
    const std::string what = "row " + std::to_string(i) + " of " + name + ' ' + to_string(shape);
    lines.next(what, shape.cols * longest_number);
    for (std::size_t j = 0; j < shape.cols; ++j) numbers.push_back(lines.finite_number(what));
    lines.expect_end_of_line();
  }
  Matrix matrix(shape.rows, shape.cols);
  std::copy(numbers.begin(), numbers.end(), matrix.data());
  return matrix;
}

}  // namespace

ParameterFileError::ParameterFileError(const std::string& message) : std::runtime_error(message) {}

NamedMatrices read_parameters(std::istream& in, const std::string& file) {
  Lines lines(in, file);
  lines.next("\"dnn-parameters 1\"");
  lines.expect(magic);
  if (const std::string_view found = lines.word(); found != version) {
    lines.fail("format version " + quoted(found) + " is not known here, only version 1");
  }
  lines.expect_end_of_line();
  NamedMatrices parameters;
  for (const auto& [name, shape] : matrices_for(read_layers(lines))) {
    parameters[name] = read_matrix(lines, name, shape);
  }
  lines.next("\"end\"");
  lines.expect("end");
  lines.expect_end_of_line();
  lines.expect_end_of_file();
  return parameters;
}

}  // namespace dnn
