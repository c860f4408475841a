#include "grader/commands/next.hpp"

#include <ostream>

#include "grader/columns.hpp"
#include "grader/commands/first_open.hpp"
#include "grader/commands/lines.hpp"
#include "grader/exit_code.hpp"
#include "grader/messages/commands.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

// Something to open or to type stays in one piece.
void add_labelled(const Message& label, const std::string& content, const Terminal& terminal,
                  Lines& lines) {
  const std::string before = "    " + padded(say(label), 13);
  if (columns_of(before + content) <= terminal.columns) return lines.add_after(before, content);
  lines.add(say(label), 4);
  lines.add_ready(std::string(6, ' ') + content);
}

}  // namespace

std::string task_text(const ExerciseResult& result, const Guide& guide, const Terminal& terminal) {
  const Exercise& exercise = result.exercise;
  Lines lines(terminal);
  lines.add(say(messages::task_heading, exercise.assignment(), exercise.number, exercise.name,
                guide.title));
  lines.add(say(messages::task_score, points_text(result.points), exercise.points,
                verdict_words(result)));
  lines.blank();
  lines.add(guide.task, 4);
  lines.blank();
  add_labelled(messages::task_reading, reading_of(exercise), terminal, lines);
  add_labelled(messages::task_file, escaped(result.file.string()), terminal, lines);
  return lines.take();
}

int next_command(const Options& options, const Terminal& terminal, std::ostream& out) {
  const Session session(options);
  const std::optional<ExerciseResult> open = first_open(session);
  Lines lines(terminal);
  if (!open) {
    lines.add(say(messages::all_asked_passed));
    out << lines.take();
    return exit_code::all_passed;
  }
  const std::string& name = open->exercise.name;
  add_labelled(messages::task_grade, grader_command(options) + " " + name, terminal, lines);
  add_labelled(messages::task_hint, grader_command(options) + " hint " + name, terminal, lines);
  const Guide guide = guide_of(open->exercise, session.toolchain().source_dir / "exercises");
  out << task_text(*open, guide, terminal) << lines.take();
  return exit_code::after(open->verdict());
}

}  // namespace dnn
