#include "grader/compile_error/compile_error.hpp"

#include <algorithm>
#include <optional>

#include "grader/columns.hpp"
#include "grader/messages/compile_errors.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

constexpr std::size_t widest_source = 72;
constexpr std::size_t columns_before_mark = 40;  // where a line is cut on its left
constexpr std::string_view gap_mark = "...";

// The error that a line says, or nothing.
std::optional<CompilerError> error_of(const std::string& line) {
  for (const std::string_view word : {"fatal error: ", "error: ", "Error: "}) {
    const std::size_t at = line.find(word);
    if (at == std::string::npos) continue;
    const std::string before = line.substr(0, at);
    if (at != 0 && !before.ends_with(": ")) return std::nullopt;
    return CompilerError{line,
                         at == 0 ? "" : before.substr(0, before.size() - 2),
                         line.substr(at + word.size()),
                         {},
                         "",
                         ""};
  }
  return std::nullopt;
}

// GCC numbers the lines it shows: "    8 |   Matrix Z = …".
std::string without_number(const std::string& line) {
  const std::size_t bar = line.find(" | ");
  const bool is_numbered =
      bar != std::string::npos && line.find_first_not_of(" 0123456789") == bar + 1;
  return is_numbered ? line.substr(bar + 3) : line;
}

bool is_mark(const std::string& line) {
  return line.find('^') != std::string::npos &&
         line.find_first_not_of(" \t~^") == std::string::npos;
}

// Below the error; Clang shows it only once where it warned of the same place before.
void take_source(CompilerError& error, const std::vector<std::string>& lines) {
  for (std::size_t i = 0; i + 2 < lines.size(); ++i) {
    const bool is_here = lines[i] == error.line ||
                         (!error.place.empty() && lines[i].starts_with(error.place + ": warning:"));
    const std::string mark = is_here ? without_number(lines[i + 2]) : "";
    if (!is_mark(mark)) continue;
    error.source = without_number(lines[i + 1]);
    error.mark = mark;
    return;
  }
}

// "8" of "03_linear_forward.cpp:8:26".
std::string line_number(const std::string& place) {
  const std::size_t column = place.rfind(':');
  if (column == std::string::npos || column == 0) return "";
  const std::size_t line = place.rfind(':', column - 1);
  return line == std::string::npos ? "" : place.substr(line + 1, column - line - 1);
}

std::string without_tabs(const std::string& text) {
  constexpr std::size_t stop = 8;  // both compilers' own
  std::string spaced;
  for (const char byte : text)
    if (byte == '\t')
      spaced.append(stop - columns_of(spaced) % stop, ' ');
    else
      spaced += byte;
  return spaced;
}

// The text from a column on; half a wide character is a space.
std::string from_column(const std::string& text, std::size_t column) {
  std::size_t at = 0;
  while (at < text.size() && columns_of(text.substr(0, at)) < column) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  }
  const std::size_t reached = columns_of(text.substr(0, at));
  return std::string(reached > column ? reached - column : 0, ' ') + text.substr(at);
}

// The source and the mark below it, with the line's number before them.
std::vector<std::string> picture_of(const CompilerError& error) {
  if (error.source.empty()) return {};
  std::string source = escaped(without_tabs(error.source));
  std::string mark = without_tabs(error.mark);
  const std::size_t indent = std::min(source.find_first_not_of(' '), mark.find_first_not_of(' '));
  source.erase(0, indent);
  mark.erase(0, indent);
  const std::size_t caret = mark.find('^');
  if (columns_of(source) > widest_source && caret > columns_before_mark) {
    const std::size_t cut = caret - columns_before_mark;
    source = std::string(gap_mark) + from_column(source, cut);
    mark = std::string(gap_mark.size(), ' ') + mark.substr(cut);
  }
  const std::string number = line_number(error.place);
  return {number + " | " + shortened(source, widest_source),
          std::string(number.size(), ' ') + " | " + mark.substr(0, widest_source)};
}

// The words may hold errors of headers, too: what the student wrote comes first.
const CompilerError& first_in(const std::vector<CompilerError>& errors, const std::string& file) {
  const auto own = std::find_if(errors.begin(), errors.end(), [&](const CompilerError& error) {
    return error.place.starts_with(file + ":");
  });
  return own == errors.end() ? errors.front() : *own;
}

}  // namespace

std::vector<CompilerError> errors_in(const std::string& words) {
  const std::vector<std::string> lines = lines_of(words);
  std::vector<CompilerError> errors;
  for (const std::string& line : lines) {
    if (std::optional<CompilerError> error = error_of(line))
      errors.push_back(std::move(*error));
    else if (!errors.empty())
      errors.back().below.push_back(line);
  }
  for (CompilerError& error : errors) take_source(error, lines);
  return errors;
}

Finding judge_compile_error(const Exercise& exercise, const std::string& expected,
                            const std::string& words) {
  Finding finding{Verdict::compile_error, expected, say(messages::slip_compiler_silent), ""};
  const std::vector<CompilerError> errors = errors_in(words);
  if (errors.empty()) {
    const std::vector<std::string> lines = lines_of(words);
    if (!lines.empty()) finding.got = shown(lines.front());
    return finding;
  }
  const CompilerError& error = first_in(errors, exercise.file.filename().string());
  finding.got = shown(error.line);
  finding.look = compile_advice(error);
  finding.picture = picture_of(error);
  if (errors.size() > 1)
    finding.picture.push_back(
        say(messages::slip_more_errors, errors.size(), exercise.name, grader_command()));
  return finding;
}

void place_compile_error(ExerciseResult& result) {
  const std::string name = result.file.filename().string() + ":";
  for (CaseResult& each : result.cases) {
    Finding& finding = each.finding;
    if (finding.verdict == Verdict::compile_error && finding.got.starts_with(name))
      finding.got = result.file.string() + finding.got.substr(name.size() - 1);
  }
}

}  // namespace dnn
