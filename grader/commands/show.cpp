#include "grader/commands/show.hpp"

#include <ostream>

#include "grader/columns.hpp"
#include "grader/commands/first_open.hpp"
#include "grader/commands/lines.hpp"
#include "grader/exit_code.hpp"
#include "grader/messages/commands.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/notebook_output.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::size_t most_printed_there = 40;

void add_foreign(const std::vector<std::string>& foreign, Lines& lines) {
  for (const std::string& line : foreign) lines.add(escaped(with_tabs_spread(line)), 2);
}

void add_tool_words(const ExerciseResult& result, Lines& lines) {
  const bool is_compiler = result.verdict() != Verdict::link_error;
  lines.blank();
  lines.add(is_compiler ? say(messages::compiler_says) : say(messages::linker_says));
  add_foreign(lines_of(result.tool_words), lines);
  const CaseResult* failure = result.first_failure();
  if (failure == nullptr) return;
  const std::string& look = failure->finding.look;
  if (result.tool_words.find(look) != std::string::npos) return;  // said already
  lines.blank();
  lines.add_after(say(messages::label_look) + "  ", escaped(look));
}

// Whether there is one.
bool add_notebook_cell(const ExerciseResult& result, const Terminal& terminal, Lines& lines) {
  const std::vector<std::string> cell = notebook_output(result, terminal);
  if (cell.empty()) return false;
  lines.blank();
  lines.add(say(messages::notebook_case));
  for (const std::string& line : cell) lines.add_ready(line);
  return true;
}

void add_printed(const CaseResult& shown, Lines& lines) {
  if (shown.printed.empty()) return;
  lines.blank();
  lines.add(say(messages::printed_there));
  std::vector<std::string> printed = lines_of(shown.printed);
  if (printed.size() > most_printed_there) {
    printed.resize(most_printed_there);
    printed.push_back("...");
  }
  add_foreign(printed, lines);
}

void add_finding(const ExerciseResult& result, const Finding& finding, Lines& lines) {
  const auto add = [&](const std::string& label, const std::string& content) {
    if (!content.empty()) lines.add_after("  " + padded(label, 10), escaped(content));
  };
  add(say(messages::label_expected), finding.expected);
  add(say(messages::label_got), finding.got);
  add(say(messages::label_look), look_of(result, finding));
}

void add_failure(const ExerciseResult& result, const CaseResult& failure, bool is_in_cell,
                 Lines& lines) {
  const Finding& finding = failure.finding;
  const bool is_empty = finding.expected.empty() && finding.got.empty() && finding.look.empty();
  const bool is_stub = finding.verdict == Verdict::not_implemented;
  if (is_empty || (is_stub && is_in_cell)) return;
  lines.blank();
  if (!is_in_cell && !is_stub) lines.add(say(messages::first_failing_case, failure.name));
  add_finding(result, finding, lines);
}

}  // namespace

std::string show_heading_of(const ExerciseResult& result) {
  return say(messages::show_heading, result.exercise.number, result.exercise.name,
             verdict_words(result));
}

std::string show_text(const ExerciseResult& result, const Terminal& terminal) {
  Lines lines(terminal);
  lines.add(show_heading_of(result));
  if (!result.tool_words.empty()) {
    add_tool_words(result, lines);
    return lines.take();
  }
  if (!result.handed_in) {
    lines.add(say(messages::show_no_file, escaped(result.file.string())));
    return lines.take();
  }
  const bool has_cell = add_notebook_cell(result, terminal, lines);
  const CaseResult* notebook = shown_notebook_case(result);
  if (notebook != nullptr) add_printed(*notebook, lines);
  const CaseResult* failure = result.first_failure();
  if (failure != nullptr) add_failure(result, *failure, has_cell && failure == notebook, lines);
  return lines.take();
}

int show_command(const Options& options, const Terminal& terminal, std::ostream& out) {
  const Session session(options);
  const bool is_one = session.wanted().size() == 1;
  const std::optional<ExerciseResult> result =
      is_one ? session.grade(session.wanted().front()) : first_open(session);
  if (!result) {
    Lines lines(terminal);
    lines.add(say(messages::all_asked_passed));
    out << lines.take();
    return exit_code::all_passed;
  }
  out << show_text(*result, terminal);
  return exit_code::after(result->verdict());
}

}  // namespace dnn
