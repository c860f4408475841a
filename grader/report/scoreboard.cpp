#include "grader/report/scoreboard.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "grader/columns.hpp"
#include "grader/compile_error/warnings.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/findings.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/small_matrix.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

constexpr std::size_t least_name_width = 26;
constexpr std::size_t columns_with_titles = 72;  // beside the names
constexpr std::size_t columns_with_yours = 50;   // beside the names
constexpr std::size_t columns_in_one_line = 34;  // beside the names; else it takes two lines
constexpr std::size_t most_printed_lines = 5;
constexpr std::size_t most_detail_lines = 4;
constexpr std::size_t detail_indent = 14;

class Board {
 public:
  Board(const GradingResult& result, const Terminal& terminal)
      : result_(result), terminal_(terminal) {
    for (const ExerciseResult& exercise : result.exercises)
      name_width_ = std::max(name_width_, exercise.exercise.name.size());
  }

  std::string text() {
    line(say(messages::submission_is, escaped(result_.submission)));
    if (!result_.isolation.empty())
      line(say(messages::isolation_is, result_.isolation, grader_command()));
    line("");
    table();
    for (const ExerciseResult& exercise : result_.exercises) failure(exercise);
    next();
    return std::move(text_);
  }

  std::string text_about(const ExerciseResult& exercise) {
    failure(exercise);
    return std::move(text_);
  }

 private:
  void line(const std::string& content) { text_ += shortened(content, terminal_.columns) + "\n"; }

  // The marks and colours of a row are added after it is cut, so that they don't count as width.
  void row(const std::string& content, Verdict verdict) {
    const std::string cut = shortened(content, terminal_.columns - 2);
    const bool passed = verdict == Verdict::pass;
    const std::string mark = !terminal_.utf8 ? "" : passed ? "✓ " : "✗ ";
    text_ += coloured(mark + cut, passed, terminal_) + "\n";
  }

  // Points and verdict are said in any case.
  bool is_narrow() const { return terminal_.columns < name_width_ + columns_in_one_line; }

  bool has_titles() const { return terminal_.columns >= name_width_ + columns_with_titles; }

  bool has_with_yours() const {
    if (terminal_.columns < name_width_ + columns_with_yours) return false;
    for (const ExerciseResult& exercise : result_.exercises)
      if (!with_yours_words(exercise).empty()) return true;
    return false;
  }

  std::string columns(const std::string& number, const std::string& name, const std::string& title,
                      const std::string& points, const std::string& verdict,
                      const std::string& with_yours) const {
    std::string content = padded_left(number, 2) + "  " + padded(name, name_width_) + "  ";
    if (has_titles()) content += padded(title, 21) + "  ";
    content += padded_left(points, 9) + "  ";
    const bool is_shown = !with_yours.empty() && has_with_yours();
    return is_shown ? content + padded(verdict, 16) + " " + with_yours : content + verdict;
  }

  void table() {
    const bool with_yours = has_with_yours();
    if (!is_narrow())
      line((terminal_.utf8 ? "  " : "") +
           columns("#", say(messages::column_exercise), say(messages::column_title),
                   say(messages::column_points), say(messages::column_verdict),
                   with_yours ? say(messages::column_with_yours) : ""));
    const bool has_parts = result_.exercises.front().exercise.assignment() !=
                           result_.exercises.back().exercise.assignment();
    std::string assignment;
    for (const ExerciseResult& exercise : result_.exercises) {
      if (has_parts && exercise.exercise.assignment() != assignment) {
        assignment = exercise.exercise.assignment();
        part(assignment);
      }
      exercise_row(exercise);
    }
    line("");
    line(say(messages::total_is, points_text(result_.points()), result_.max_points()) +
         (with_yours ? say(messages::with_yours_means) : ""));
  }

  void exercise_row(const ExerciseResult& exercise) {
    const std::string number = std::to_string(exercise.exercise.number);
    const std::string& name = exercise.exercise.name;
    const std::string points = points_text(exercise.points) + " / " +
                               padded_left(std::to_string(exercise.exercise.points), 2);
    const std::string verdict = verdict_words(exercise);
    if (!is_narrow())
      return row(columns(number, name, exercise.exercise.title, points, verdict,
                         with_yours_words(exercise)),
                 exercise.verdict());
    row(padded_left(number, 2) + "  " + name, exercise.verdict());
    line((terminal_.utf8 ? "      " : "    ") + points + "  " + verdict);
  }

  // Above the exercises of each assignment, when there are several.
  void part(const std::string& assignment) {
    GradingResult own;
    for (const ExerciseResult& exercise : result_.exercises)
      if (exercise.exercise.assignment() == assignment) own.exercises.push_back(exercise);
    line("");
    line((terminal_.utf8 ? "  " : "") +
         say(messages::assignment_points, assignment, points_text(own.points()), own.max_points()));
  }

  void failure(const ExerciseResult& exercise) {
    const CaseResult* failed = exercise.first_failure();
    if (failed == nullptr) return failure_with_yours_only(exercise);
    const Finding& finding = failed->finding;
    if (finding.expected.empty() && finding.verdict == Verdict::not_implemented) return;
    line("");
    line(say(messages::cases_pass, exercise.exercise.number, exercise.exercise.name,
             name_of(finding.verdict), exercise.passed(), exercise.cases.size()));
    diagnosis(exercise);
    if (is_about_a_case(finding.verdict))
      detail(say(messages::label_case), case_in_words(failed->name, failed->origin));
    detail(say(messages::label_expected), finding.expected);
    detail(say(messages::label_got), finding.got);
    picture(finding.picture);
    detail(say(messages::label_look), look_of(exercise, finding));
    picture(difference_picture(*failed, narrowed()));
    printed(*failed);
    warning(exercise);
  }

  void diagnosis(const ExerciseResult& exercise) {
    if (!exercise.diagnosis) return;
    const Advice& advice = spoken_advice(exercise.diagnosis->mistake);
    detail(say(messages::label_mistake), advice.diagnosis);
    detail(say(messages::label_ask), advice.question);
  }

  void printed(const CaseResult& failed) {
    const std::vector<std::string> lines = lines_of(failed.printed);
    std::string label = say(messages::label_printed);
    for (std::size_t i = 0; i < lines.size() && i < most_printed_lines; ++i) {
      detail(label, lines[i]);
      if (!lines[i].empty()) label = "";
    }
    if (lines.size() > most_printed_lines) detail(label, "...");
  }

  void failure_with_yours_only(const ExerciseResult& exercise) {
    if (!fails_only_with_yours(exercise)) return;
    line("");
    line(say(messages::only_with_yours, exercise.exercise.number, exercise.exercise.name,
             name_of(*exercise.with_yours)));
    detail(say(messages::label_got), exercise.with_yours_why);
  }

  void warning(const ExerciseResult& exercise) {
    detail(say(messages::label_compiler), warning_in_words(exercise.warnings));
  }

  void detail(const std::string& label, const std::string& content) {
    if (content.empty()) return;
    const std::size_t room = terminal_.columns - detail_indent;
    std::vector<std::string> lines = wrapped(escaped(with_tabs_spread(content)), room);
    if (lines.size() > most_detail_lines) {
      lines.resize(most_detail_lines);
      lines.back() = shortened(lines.back() + "...", room);
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
      line("    " + padded(i == 0 ? label : "", detail_indent - 4) + lines[i]);
  }

  void picture(const std::vector<std::string>& lines) {
    for (const std::string& each : lines) line(std::string(detail_indent, ' ') + escaped(each));
  }

  Terminal narrowed() const {
    return {terminal_.colour, terminal_.utf8, terminal_.columns - detail_indent};
  }

  void next() {
    line("");
    if (result_.all_passed())
      return line(say(fails_with_yours() ? messages::all_passed_alone : messages::all_passed));
    const ExerciseResult& open = *result_.next();
    text_ += say(messages::next_is, open.exercise.number, open.exercise.name,
                 escaped(open.file.string())) +
             "\n";  // never cut: one wants to open it
  }

  bool fails_with_yours() const {
    return std::any_of(result_.exercises.begin(), result_.exercises.end(), fails_only_with_yours);
  }

  const GradingResult& result_;
  const Terminal& terminal_;
  std::size_t name_width_ = least_name_width;
  std::string text_;
};

}  // namespace

std::string points_text(double points) {
  const double tenths = std::round(points * 10.0);  // a sum of tenths is a little off
  char text[32];
  std::snprintf(text, sizeof text, std::fmod(tenths, 10.0) == 0.0 ? "%.0f" : "%.1f", tenths / 10.0);
  return text;
}

std::string scoreboard(const GradingResult& result, const Terminal& terminal) {
  return Board(result, terminal).text();
}

// A known mistake says more than that the shape is another.
std::string look_of(const ExerciseResult& exercise, const Finding& finding) {
  const bool is_bare = finding.verdict == Verdict::shape && finding.look.empty();
  if (!is_bare || exercise.diagnosis) return finding.look;
  return say(finding.got.ends_with("(0, 0)") ? messages::empty_matrix : messages::look_at_shapes);
}

std::string next_in_course(const Exercise& exercise, const std::filesystem::path& file) {
  return say(messages::next_in_course, exercise.number, exercise.name, escaped(file.string())) +
         "\n";
}

std::string failure_text(const ExerciseResult& exercise, const Terminal& terminal) {
  return Board({"", {exercise}}, terminal).text_about(exercise);
}

}  // namespace dnn
