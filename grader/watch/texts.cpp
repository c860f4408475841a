#include "grader/watch/texts.hpp"

#include <cstdio>

#include "grader/columns.hpp"
#include "grader/commands/hint.hpp"
#include "grader/commands/list.hpp"
#include "grader/commands/next.hpp"
#include "grader/commands/show.hpp"
#include "grader/given_words.hpp"
#include "grader/guide.hpp"
#include "grader/messages/pictures.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/messages/watch.hpp"
#include "grader/progress.hpp"
#include "grader/report/notebook_output.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/report/small_matrix.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

using TextLines = std::vector<std::string>;

void append_lines(TextLines& lines, const TextLines& more) {
  lines.insert(lines.end(), more.begin(), more.end());
}

// Those of a text, without blank ones at its two ends.
TextLines lines_within(const std::string& text) {
  TextLines lines = lines_of(text);
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  while (!lines.empty() && lines.front().empty()) lines.erase(lines.begin());
  return lines;
}

std::string marked_as_passed(const std::string& line, const Terminal& terminal) {
  const std::string text = (terminal.utf8 ? "✓ " : "") + shortened(line, terminal.columns - 2);
  return terminal.colour ? "\x1b[32m" + text + "\x1b[0m" : text;
}

SaveAnswer passed_answer(const ExerciseResult& result, const Guide& guide,
                         const Terminal& terminal) {
  const Exercise& exercise = result.exercise;
  SaveAnswer answer{{marked_as_passed(say(messages::watch_passed, exercise.number, exercise.name,
                                          result.cases.size(), points_text(result.points)),
                                      terminal)}};
  append_lines(answer.lines, lines_within(failure_text(result, terminal)));  // with other functions
  const TextLines output = own_notebook_output(result);
  if (!output.empty()) answer.printed.push_back(say(messages::watch_your_output));
  for (const std::string& line : output) answer.printed.push_back("    " + line);
  answer.learned = in_lines(guide.learned, terminal);
  return answer;
}

// Below the case's name, small matrices; or words, but of the notebook's case its cell tells more.
TextLines difference_in(const CaseResult& failure, const Terminal& terminal) {
  TextLines lines = difference_picture(failure, terminal);
  if (lines.empty() && failure.kind != CaseKind::notebook)
    for (const std::string& line : lines_within(details_of(failure.finding)))
      append_lines(lines, in_lines(line, terminal));
  if (lines.empty()) return lines;
  TextLines below =
      in_lines(say(messages::cell_case, case_in_words(failure.name, failure.origin)), terminal);
  append_lines(below, lines);
  return below;
}

}  // namespace

std::string progress_line(const Grades& grades, const std::optional<Graded>& graded) {
  const Message& message =
      grades.unknown() == 0 ? messages::watch_progress : messages::watch_progress_so_far;
  const std::string done = say(message, grades.passed(), grades.wanted().size());
  if (!graded) return done;
  std::tm local{};
  ::localtime_r(&graded->at, &local);
  char clock[16];
  char took[32];
  std::strftime(clock, sizeof clock, "%H:%M:%S", &local);
  std::snprintf(took, sizeof took, "%.1f", graded->seconds);
  return say(messages::watch_graded, done, clock, took);
}

std::string keys_line() { return say(messages::watch_keys); }

TextLines keys_lines() {
  return {say(messages::watch_keys_heading), say(messages::watch_key_next),
          say(messages::watch_key_back),     say(messages::watch_key_hint),
          say(messages::watch_key_show),     say(messages::watch_key_difference),
          say(messages::watch_key_list),     say(messages::watch_key_run_all),
          say(messages::watch_key_space),    say(messages::watch_key_quit)};
}

TextLines task_lines(const Exercise& exercise, const Grades& grades, const Terminal& terminal) {
  if (const ExerciseResult* result = grades.result_of(exercise))
    return lines_within(task_text(*result, guide_of(exercise, grades.exercises()), terminal));
  const std::filesystem::path file = grades.session().submission().file_of(exercise);
  const std::string name = std::to_string(exercise.number) + " " + exercise.name;
  return {say(messages::label_and_text, name, exercise.title), "    " + escaped(short_path(file))};
}

SaveAnswer answer_to(const ExerciseResult& result, const Grades& grades, const Terminal& terminal) {
  if (result.verdict() == Verdict::pass)
    return passed_answer(result, guide_of(result.exercise, grades.exercises()), terminal);
  const TextLines failure = lines_within(failure_text(result, terminal));
  return {failure.empty() ? in_lines(say(messages::watch_waiting), terminal) : failure};
}

TextLines all_passed_lines(std::size_t exercises, const Terminal& terminal) {
  return in_lines(
      exercises == 1 ? say(messages::watch_one_passed) : say(messages::watch_all_passed, exercises),
      terminal);
}

TextLines hint_lines(const Exercise& exercise, const Grades& grades, const Terminal& terminal) {
  const Guide guide = guide_of(exercise, grades.exercises());
  Progress progress = progress_of(grades.session().toolchain());
  const TakenHint taken = progress.take_hint(exercise.name);
  TextLines lines;
  if (!taken.complaint.empty()) lines = in_lines(taken.complaint, terminal);
  append_lines(lines, lines_within(hint_text(exercise, guide, taken.number, terminal)));
  return lines;
}

TextLines show_lines(const ExerciseResult& result, const Terminal& terminal) {
  return lines_within(show_text(result, terminal));
}

TextLines difference_lines(const ExerciseResult& result, const Terminal& terminal) {
  const CaseResult* failure = result.first_failure();
  TextLines lines;
  if (failure != nullptr && is_about_a_case(failure->finding.verdict))
    lines = difference_in(*failure, terminal);
  if (lines.empty()) lines = notebook_output(result, terminal);
  if (lines.empty()) return in_lines(say(messages::watch_no_values), terminal);
  TextLines below = in_lines(show_heading_of(result), terminal);
  append_lines(below, lines);
  return below;
}

TextLines list_lines(const Grades& grades, const Terminal& terminal) {
  const Progress progress = progress_of(grades.session().toolchain());
  return lines_within(list_text(grades.known(), progress, terminal));
}

TextLines rebuild_failed_lines(const std::string& command, const TextLines& words,
                               const Terminal& terminal) {
  TextLines lines = in_lines(say(messages::watch_rebuild_failed, command), terminal);
  for (const std::string& line : words) append_lines(lines, in_lines(line, terminal));
  return lines;
}

TextLines in_lines(const std::string& text, const Terminal& terminal) {
  return wrapped(escaped(text), terminal.columns);
}

}  // namespace dnn
