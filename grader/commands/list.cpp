#include "grader/commands/list.hpp"

#include <algorithm>
#include <ostream>

#include "grader/columns.hpp"
#include "grader/commands/lines.hpp"
#include "grader/exit_code.hpp"
#include "grader/messages/commands.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/session.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

constexpr std::size_t list_title_width = 21;
constexpr std::size_t list_points_width = 9;
constexpr std::size_t list_verdict_width = 16;
constexpr std::size_t list_hints_width = 8;

struct ListRow {
  std::string number;
  std::string name;
  std::string title;
  std::string points;
  std::string verdict;
  std::string hints;
};

class ExerciseList {
 public:
  ExerciseList(const GradingResult& result, const Progress& progress, const Terminal& terminal)
      : result_(result), progress_(progress), terminal_(terminal) {
    for (const ExerciseResult& exercise : result.exercises)
      name_width_ = std::max(name_width_, exercise.exercise.name.size());
    const std::size_t width =
        12 + name_width_ + list_points_width + list_verdict_width + list_hints_width + mark_width();
    is_narrow_ = terminal.columns < width;
    has_titles_ = !is_narrow_ && terminal.columns >= width + list_title_width + 2;
  }

  std::string text() {
    if (!is_narrow_)
      add(in_columns({"#", say(messages::column_exercise), say(messages::column_title),
                      say(messages::column_points), say(messages::column_verdict),
                      say(messages::list_hints)}));
    std::string assignment;
    for (const ExerciseResult& exercise : result_.exercises) {
      if (exercise.exercise.assignment() != assignment) {
        assignment = exercise.exercise.assignment();
        part(assignment);
      }
      row(exercise);
    }
    total();
    return std::move(text_);
  }

 private:
  std::size_t mark_width() const { return terminal_.utf8 ? 2 : 0; }

  // Without spaces at its end, no wider than the terminal.
  std::string cut(const std::string& line) const {
    return shortened(line.substr(0, line.find_last_not_of(' ') + 1), terminal_.columns);
  }

  std::string unmarked(const std::string& content) const {
    return cut(std::string(mark_width(), ' ') + content);
  }

  void add(const std::string& content) { text_ += unmarked(content) + "\n"; }

  void part(const std::string& assignment) {
    GradingResult own;
    for (const ExerciseResult& exercise : result_.exercises)
      if (exercise.exercise.assignment() == assignment) own.exercises.push_back(exercise);
    text_ += "\n";
    add(say(messages::assignment_points, assignment, points_text(own.points()), own.max_points()));
  }

  ListRow row_of(const ExerciseResult& exercise) const {
    const int hints = progress_.hints_taken(exercise.exercise.name);
    return {std::to_string(exercise.exercise.number),
            exercise.exercise.name,
            exercise.exercise.title,
            points_text(exercise.points) + " / " +
                padded_left(std::to_string(exercise.exercise.points), 2),
            verdict_words(exercise),
            hints == 0 ? "" : say(messages::hints_of_three, hints, most_hints)};
  }

  std::string in_columns(const ListRow& row) const {
    std::string line = padded_left(row.number, 2) + "  " + padded(row.name, name_width_) + "  ";
    if (has_titles_) line += padded(row.title, list_title_width) + "  ";
    return line + padded_left(row.points, list_points_width) + "  " +
           padded(row.verdict, list_verdict_width) + "  " + row.hints;
  }

  void row(const ExerciseResult& exercise) {
    const ListRow row = row_of(exercise);
    const bool passed = exercise.verdict() == Verdict::pass;
    const std::string mark = !terminal_.utf8 ? "" : passed ? "✓ " : "✗ ";
    const std::string lines = is_narrow_ ? cut(mark + in_short(row)) + "\n" + unmarked(rest_of(row))
                                         : cut(mark + in_columns(row));
    text_ += coloured(lines, passed, terminal_) + "\n";
  }

  static std::string in_short(const ListRow& row) {
    return padded_left(row.number, 2) + "  " + row.name + "  " + row.title;
  }

  static std::string rest_of(const ListRow& row) {
    return "    " + row.points + "  " + row.verdict + "  " + row.hints;
  }

  void total() {
    const auto passed = std::count_if(
        result_.exercises.begin(), result_.exercises.end(),
        [](const ExerciseResult& exercise) { return exercise.verdict() == Verdict::pass; });
    text_ += "\n";
    Lines lines(terminal_);
    lines.add(say(messages::list_total, points_text(result_.points()), result_.max_points(), passed,
                  result_.exercises.size()));
    text_ += lines.take();
  }

  const GradingResult& result_;
  const Progress& progress_;
  const Terminal& terminal_;
  std::size_t name_width_ = 0;
  bool is_narrow_ = false;
  bool has_titles_ = false;
  std::string text_;
};

}  // namespace

std::string list_text(const GradingResult& result, const Progress& progress,
                      const Terminal& terminal) {
  return ExerciseList(result, progress, terminal).text();
}

int list_command(const Options& options, const Terminal& terminal, std::ostream& out) {
  const Session session(options);
  std::vector<Selection> selections;
  for (const Suite& suite : session.suites_of(session.wanted())) selections.push_back(whole(suite));
  const RunMode mode = options.run_again ? RunMode::always : RunMode::when_changed;
  const GradingResult result = session.grade(selections, mode);
  const Progress progress = progress_of(session.toolchain());
  out << list_text(result, progress, terminal);
  Lines lines(terminal);
  if (!result.all_passed())
    lines.add_ready(
        say(messages::what_is_next, grader_command(options) + " next" + asked_words(options)));
  if (const std::string complaint = progress.complaint(); !complaint.empty()) lines.add(complaint);
  out << lines.take();
  return exit_code::after(result);
}

}  // namespace dnn
