#include "grader/report/page_scoreboard.hpp"

#include <algorithm>
#include <span>

#include "given/language/message.hpp"
#include "grader/messages/page.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/html.hpp"
#include "grader/report/page_section.hpp"
#include "grader/report/scoreboard.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_reason = 300;

bool is_passed(const ExerciseResult& exercise) { return exercise.verdict() == Verdict::pass; }

// A sign and a word: colours don't tell it alone.
std::string verdict_cell(bool passed, const std::string& words) {
  const std::string sign =
      html::element("span", "class=\"sign\" aria-hidden=\"true\"", passed ? "✓ " : "✗ ");
  return html::element("td", passed ? "class=\"good\"" : "class=\"bad\"", sign + words);
}

std::string column_head(const std::string& words, const std::string& style = "") {
  return html::element("th", style + "scope=\"col\"", html::text(words));
}

std::string table_in_sheet(const std::string& caption, const std::string& columns,
                           const std::string& rows) {
  const std::string table =
      html::element("table", html::element("caption", html::text(caption)) +
                                 html::element("thead", html::element("tr", columns)) +
                                 html::element("tbody", "\n" + rows));
  return html::element("div", "class=\"sheet box\" tabindex=\"0\"", table) + "\n";
}

// Those of one assignment, which stand together.
using Part = std::span<const ExerciseResult>;

bool has_with_yours(Part part) {
  return std::any_of(part.begin(), part.end(),
                     [](const ExerciseResult& each) { return !with_yours_words(each).empty(); });
}

std::string caption_of(Part part) {
  double points = 0.0;
  int most = 0;
  for (const ExerciseResult& exercise : part) {
    points += exercise.points;
    most += exercise.exercise.points;
  }
  return say(messages::assignment_points, part.front().exercise.assignment(), points_text(points),
             most);
}

std::string with_yours_cell(const ExerciseResult& exercise) {
  const std::string words = html::breakable(with_yours_words(exercise));
  if (words.empty()) return "<td></td>";
  const std::string link = html::element("a", "href=\"#with-yours\"", words);
  return verdict_cell(exercise.with_yours == Verdict::pass,
                      fails_only_with_yours(exercise) ? link : words);
}

std::string exercise_row(const ExerciseResult& exercise, bool with_yours) {
  const std::string name = html::breakable(exercise.exercise.name);
  const std::string title =
      html::element("span", "class=\"title\"", html::text(exercise.exercise.title));
  const std::string points =
      points_text(exercise.points) + " / " + std::to_string(exercise.exercise.points);
  std::string cells =
      html::element("td", "class=\"number\"", std::to_string(exercise.exercise.number)) +
      html::element(
          "th", "scope=\"row\"",
          (!is_passed(exercise) ? link_to_section(exercise.exercise, name) : name) + title) +
      html::element("td", "class=\"number\"", points) +
      verdict_cell(is_passed(exercise), html::breakable(verdict_words(exercise)));
  if (with_yours) cells += with_yours_cell(exercise);
  return html::element("tr", cells) + "\n";
}

std::string assignment_table(Part part) {
  const bool with_yours = has_with_yours(part);
  std::string columns = column_head(say(messages::page_number), "class=\"number\" ") +
                        column_head(say(messages::column_exercise)) +
                        column_head(say(messages::column_points), "class=\"number\" ") +
                        column_head(say(messages::column_verdict));
  if (with_yours) columns += column_head(say(messages::column_with_yours));
  std::string rows;
  for (const ExerciseResult& exercise : part) rows += exercise_row(exercise, with_yours);
  return table_in_sheet(caption_of(part), columns, rows);
}

}  // namespace

std::string page_scoreboard(const GradingResult& result) {
  std::string content;
  for (Part rest = result.exercises; !rest.empty();) {
    const std::string assignment = rest.front().exercise.assignment();
    const auto end = std::find_if(rest.begin(), rest.end(), [&](const ExerciseResult& each) {
      return each.exercise.assignment() != assignment;
    });
    const Part part = rest.first(static_cast<std::size_t>(end - rest.begin()));
    content += assignment_table(part);
    rest = rest.subspan(part.size());
  }
  if (has_with_yours(result.exercises))
    content +=
        html::element("p", "class=\"note\"", html::text(say(messages::page_with_yours_means))) +
        "\n";
  return html::element("h2", html::text(say(messages::page_scoreboard))) + "\n" + content;
}

std::string page_right_alone(const GradingResult& result) {
  std::string rows;
  for (const ExerciseResult& exercise : result.exercises) {
    if (!fails_only_with_yours(exercise)) continue;
    const std::string why = html::text_cut(exercise.with_yours_why, longest_reason);
    rows +=
        html::element(
            "tr", html::element("th", "scope=\"row\"", html::breakable(exercise.exercise.name)) +
                      verdict_cell(false, html::breakable(name_of(*exercise.with_yours))) +
                      html::element("td", "class=\"code\"", why)) +
        "\n";
  }
  return html::element("h2", "id=\"with-yours\"", html::text(say(messages::page_alone))) + "\n" +
         table_in_sheet(say(messages::page_right_alone),
                        column_head(say(messages::column_exercise)) +
                            column_head(say(messages::column_with_yours)) +
                            column_head(say(messages::label_got)),
                        rows);
}

}  // namespace dnn
