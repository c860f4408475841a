#include "grader/report/page.hpp"

#include <algorithm>
#include <span>

#include "grader/columns.hpp"
#include "grader/messages/message.hpp"
#include "grader/messages/page.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/html.hpp"
#include "grader/report/page_style.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::size_t room_for_pictures = 2'000'000;  // bytes; what comes later has none
constexpr std::size_t longest_folder = 300;
constexpr std::size_t longest_reason = 300;

std::string link_to_section(const Exercise& exercise, const std::string& words) {
  return html::element("a", "href=\"#" + html::text(id_of(exercise)) + "\"", words);
}

bool is_open(const ExerciseResult& exercise) { return exercise.verdict() != Verdict::pass; }

bool fails_only_with_yours(const ExerciseResult& exercise) {
  return !is_open(exercise) && exercise.with_yours && *exercise.with_yours != Verdict::pass;
}

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

class ReportPage {
 public:
  ReportPage(const GradingResult& result, const std::vector<NextHint>& hints)
      : result_(result), hints_(hints) {}

  std::string text() {
    text_ = "<!DOCTYPE html>\n<html lang=\"" +
            std::string(spoken_language() == Language::zh ? "zh-CN" : "en") + "\">\n" + head() +
            "<body>\n" + skip_link() + header() + "<main id=\"main\">\n" + scoreboards();
    sections();
    right_by_themselves();
    return text_ + "</main>\n</body>\n</html>\n";
  }

 private:
  // An icon of no bytes, so that a browser asks for none.
  static std::string head() {
    return "<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<link rel=\"icon\" href=\"data:,\">\n" +
           html::element("title", html::text(say(messages::page_title))) + "\n" +
           html::element("style", std::string(page_style)) + "\n</head>\n";
  }

  static std::string skip_link() {
    return html::element("a", "class=\"skip\" href=\"#main\"",
                         html::text(say(messages::page_skip))) +
           "\n";
  }

  bool any_exercise(bool (*is_so)(const ExerciseResult&)) const {
    return std::any_of(result_.exercises.begin(), result_.exercises.end(), is_so);
  }

  std::string header() const {
    const std::string total = say(messages::page_total, points_text(result_.points()),
                                  std::to_string(result_.max_points()));
    std::string content =
        html::element("h1", html::text(say(messages::page_title))) + "\n" +
        html::element(
            "p", html::text(say(messages::submission_is, shortened_path(result_.submission)))) +
        "\n" + html::element("p", "class=\"total\"", html::text(total)) + "\n" + bar(total) +
        html::element("p", next()) + "\n";
    if (!result_.isolation.empty())
      content +=
          html::element("p", html::text(say(messages::page_isolation, result_.isolation))) + "\n";
    if (result_.has_infra())
      content += html::element("p", "class=\"bad\"", html::text(say(messages::page_infra))) + "\n";
    return html::element("header", "\n" + content) + "\n";
  }

  std::string bar(const std::string& total) const {
    const int share =
        result_.max_points() == 0
            ? 0
            : static_cast<int>(1000.0 * result_.points() / result_.max_points() + 0.5);
    return html::element("svg",
                         "class=\"bar\" role=\"img\" aria-label=\"" + html::text(total) +
                             "\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\"",
                         "<path class=\"room\" d=\"M0 0h1000v10h-1000z\"/><path class=\"done\" "
                         "d=\"M0 0h" +
                             std::to_string(share) + "v10h-" + std::to_string(share) + "z\"/>") +
           "\n";
  }

  std::string next() const {
    if (result_.all_passed())
      return html::text(say(any_exercise(fails_only_with_yours) ? messages::all_passed_alone
                                                                : messages::all_passed));
    const ExerciseResult& open = *result_.next();
    return filled(html::text(messages::next_is.in(spoken_language())),
                  {std::to_string(open.exercise.number),
                   link_to_section(open.exercise, html::breakable(open.exercise.name)),
                   html::element("code", html::text(open.file.string()))});
  }

  static std::string shortened_path(const std::string& path) {
    return shortened(escaped(path), longest_folder);
  }

  // ---- the scoreboard

  // Those of one assignment, which stand together.
  using Part = std::span<const ExerciseResult>;

  std::string scoreboards() const {
    std::string content;
    for (Part rest = result_.exercises; !rest.empty();) {
      const std::string assignment = rest.front().exercise.assignment();
      const auto end = std::find_if(rest.begin(), rest.end(), [&](const ExerciseResult& each) {
        return each.exercise.assignment() != assignment;
      });
      const Part part = rest.first(static_cast<std::size_t>(end - rest.begin()));
      content += table(part);
      rest = rest.subspan(part.size());
    }
    if (has_with_yours(result_.exercises))
      content +=
          html::element("p", "class=\"note\"", html::text(say(messages::page_with_yours_means))) +
          "\n";
    return html::element("h2", html::text(say(messages::page_scoreboard))) + "\n" + content;
  }

  static bool has_with_yours(Part part) {
    return std::any_of(part.begin(), part.end(),
                       [](const ExerciseResult& each) { return !with_yours_words(each).empty(); });
  }

  // Blank where it tells nothing that the verdict doesn't.
  static std::string with_yours_words(const ExerciseResult& exercise) {
    if (!exercise.with_yours) return "";
    const bool same = *exercise.with_yours == exercise.verdict();
    return same && exercise.verdict() != Verdict::pass ? "" : name_of(*exercise.with_yours);
  }

  static std::string caption_of(Part part) {
    double points = 0.0;
    int most = 0;
    for (const ExerciseResult& exercise : part) {
      points += exercise.points;
      most += exercise.exercise.points;
    }
    return say(messages::assignment_points, part.front().exercise.assignment(), points_text(points),
               most);
  }

  std::string table(Part part) const {
    const bool with_yours = has_with_yours(part);
    std::string columns = column_head(say(messages::page_number), "class=\"number\" ") +
                          column_head(say(messages::column_exercise)) +
                          column_head(say(messages::column_points), "class=\"number\" ") +
                          column_head(say(messages::column_verdict));
    if (with_yours) columns += column_head(say(messages::column_with_yours));
    std::string rows;
    for (const ExerciseResult& exercise : part) rows += row(exercise, with_yours);
    return table_in_sheet(caption_of(part), columns, rows);
  }

  static std::string row(const ExerciseResult& exercise, bool with_yours) {
    const std::string name = html::breakable(exercise.exercise.name);
    const std::string title =
        html::element("span", "class=\"title\"", html::text(exercise.exercise.title));
    const std::string points =
        points_text(exercise.points) + " / " + std::to_string(exercise.exercise.points);
    std::string cells =
        html::element("td", "class=\"number\"", std::to_string(exercise.exercise.number)) +
        html::element(
            "th", "scope=\"row\"",
            (is_open(exercise) ? link_to_section(exercise.exercise, name) : name) + title) +
        html::element("td", "class=\"number\"", points) +
        verdict_cell(!is_open(exercise), html::breakable(verdict_words(exercise)));
    if (with_yours) cells += with_yours_cell(exercise);
    return html::element("tr", cells) + "\n";
  }

  static std::string with_yours_cell(const ExerciseResult& exercise) {
    const std::string words = html::breakable(with_yours_words(exercise));
    if (words.empty()) return "<td></td>";
    const std::string link = html::element("a", "href=\"#with-yours\"", words);
    return verdict_cell(exercise.with_yours == Verdict::pass,
                        fails_only_with_yours(exercise) ? link : words);
  }

  // ---- the exercises

  void sections() {
    if (any_exercise(is_open)) text_ += heading("open", say(messages::page_open));
    for (std::size_t i = 0; i < result_.exercises.size(); ++i) {
      if (!is_open(result_.exercises[i])) continue;
      const bool is_full = text_.size() > room_for_pictures;
      text_ += page_section(result_.exercises[i], hints_.at(i),
                            is_full ? Pictures::left_out : Pictures::drawn);
    }
  }

  // What is right by itself, in one table.
  void right_by_themselves() {
    if (!any_exercise(fails_only_with_yours)) return;
    std::string rows;
    for (const ExerciseResult& exercise : result_.exercises) {
      if (!fails_only_with_yours(exercise)) continue;
      const std::string why = html::text_cut(exercise.with_yours_why, longest_reason);
      rows +=
          html::element(
              "tr", html::element("th", "scope=\"row\"", html::breakable(exercise.exercise.name)) +
                        verdict_cell(false, html::breakable(name_of(*exercise.with_yours))) +
                        html::element("td", "class=\"code\"", why)) +
          "\n";
    }
    text_ += heading("with-yours", say(messages::page_alone)) +
             table_in_sheet(say(messages::page_right_alone),
                            column_head(say(messages::column_exercise)) +
                                column_head(say(messages::column_with_yours)) +
                                column_head(say(messages::label_got)),
                            rows);
  }

  static std::string heading(const std::string& id, const std::string& words) {
    return html::element("h2", "id=\"" + id + "\"", html::text(words)) + "\n";
  }

  const GradingResult& result_;
  const std::vector<NextHint>& hints_;
  std::string text_;
};

}  // namespace

std::string report_page(const GradingResult& result, const std::vector<NextHint>& hints) {
  return ReportPage(result, hints).text();
}

}  // namespace dnn
