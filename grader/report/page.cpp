#include "grader/report/page.hpp"

#include <algorithm>

#include "given/language/message.hpp"
#include "grader/columns.hpp"
#include "grader/messages/page.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/report/html.hpp"
#include "grader/report/page_scoreboard.hpp"
#include "grader/report/page_style.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

constexpr std::size_t room_for_pictures = 2'000'000;  // bytes; what comes later has none
constexpr std::size_t longest_folder = 300;

bool is_open(const ExerciseResult& exercise) { return exercise.verdict() != Verdict::pass; }

class ReportPage {
 public:
  ReportPage(const GradingResult& result, const std::vector<TakenHints>& hints)
      : result_(result), hints_(hints) {}

  std::string text() {
    text_ = "<!DOCTYPE html>\n<html lang=\"" +
            std::string(spoken_language() == Language::zh ? "zh-CN" : "en") + "\">\n" + head() +
            "<body>\n" + skip_link() + header() + "<main id=\"main\">\n" + page_scoreboard(result_);
    sections();
    if (any_exercise(fails_only_with_yours)) text_ += page_right_alone(result_);
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
        html::element("p", html::breakable(
                               say(messages::submission_is, shortened_path(result_.submission)))) +
        "\n" + html::element("p", "class=\"total\"", html::text(total)) + "\n" + bar(total) +
        html::element("p", next()) + "\n";
    if (!result_.isolation.empty())
      content +=
          html::element(
              "p", html::text(say(messages::page_isolation, result_.isolation, grader_command()))) +
          "\n";
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
                   html::element("code", html::breakable(open.file.string()))});
  }

  static std::string shortened_path(const std::string& path) {
    return shortened(escaped(path), longest_folder);
  }

  void sections() {
    if (any_exercise(is_open))
      text_ += html::element("h2", html::text(say(messages::page_open))) + "\n";
    for (std::size_t i = 0; i < result_.exercises.size(); ++i) {
      if (!is_open(result_.exercises[i])) continue;
      const bool is_full = text_.size() > room_for_pictures;
      text_ += page_section(result_.exercises[i], hints_.at(i),
                            is_full ? Pictures::left_out : Pictures::drawn);
    }
  }

  const GradingResult& result_;
  const std::vector<TakenHints>& hints_;
  std::string text_;
};

}  // namespace

std::string report_page(const GradingResult& result, const std::vector<TakenHints>& hints) {
  return ReportPage(result, hints).text();
}

}  // namespace dnn
