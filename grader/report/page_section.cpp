#include "grader/report/page_section.hpp"

#include <algorithm>

#include "given/language/message.hpp"
#include "grader/columns.hpp"
#include "grader/compile_error/warnings.hpp"
#include "grader/explanation.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/commands.hpp"
#include "grader/messages/page.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/progress.hpp"
#include "grader/report/html.hpp"
#include "grader/report/page_values.hpp"
#include "grader/report/scoreboard.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

constexpr std::size_t most_section_lines = 20;  // of what was printed, and of each picture
constexpr std::size_t longest_section_line = 300;
constexpr std::size_t longest_section_detail = 2000;

std::string id_of(const Exercise& exercise) {
  std::string id = "exercise-" + exercise.name;
  std::replace(id.begin(), id.end(), '/', '-');
  return id;
}

std::string section_paragraph(const std::string& words) {
  return html::element("p", html::text(words)) + "\n";
}

std::string section_heading(const ExerciseResult& exercise) {
  const std::string number = std::to_string(exercise.exercise.number) + " ";
  return html::element("h3", number + html::text(exercise.exercise.name)) + "\n" +
         html::element("p", "class=\"note\"", html::text(exercise.exercise.title)) + "\n";
}

std::string section_verdict_line(const ExerciseResult& exercise) {
  const std::string verdict =
      html::element("span", "class=\"verdict bad\"", html::breakable(verdict_words(exercise)));
  const std::string count = say(messages::page_count, exercise.passed(), exercise.cases.size(),
                                points_text(exercise.points), exercise.exercise.points);
  return html::element("p", verdict + " · " + html::text(count)) + "\n";
}

std::string section_advice(const ExerciseResult& exercise) {
  if (!exercise.diagnosis) return "";
  const Advice& said = spoken_advice(exercise.diagnosis->mistake);
  const auto line = [](const std::string& label, const std::string& words) {
    return html::element("p",
                         html::element("strong", html::text(label)) + "<br>" + html::text(words)) +
           "\n";
  };
  return html::element("div", "class=\"advice\"",
                       "\n" + line(say(messages::label_mistake), said.diagnosis) +
                           line(say(messages::label_ask), said.question)) +
         "\n";
}

std::string section_detail(const std::string& label, const std::string& content) {
  if (content.empty()) return "";
  return html::element("dt", html::text(label)) +
         html::element("dd", "class=\"code\"",
                       html::breakable(shortened(escaped(content), longest_section_detail))) +
         "\n";
}

// Lines as they are, in a box of their own.
std::string preformatted(const std::vector<std::string>& lines) {
  if (lines.empty()) return "";
  std::string body;
  for (std::size_t i = 0; i < lines.size() && i < most_section_lines; ++i)
    body += html::text_cut(lines[i], longest_section_line) + "\n";
  if (lines.size() > most_section_lines)
    body += html::text(say(messages::page_lines_cut, lines.size() - most_section_lines)) + "\n";
  return html::element("pre", "tabindex=\"0\"", body) + "\n";
}

std::string section_details(const ExerciseResult& exercise, const CaseResult& failed) {
  const Finding& finding = failed.finding;
  const bool about_case = is_about_a_case(finding.verdict) && !finding.expected.empty();
  std::string list = section_detail(say(messages::page_file), exercise.file.string());
  if (about_case)
    list += section_detail(say(messages::label_case), case_in_words(failed.name, failed.origin));
  list += section_detail(say(messages::label_expected), finding.expected) +
          section_detail(say(messages::label_got), finding.got) +
          section_detail(say(messages::label_look), look_of(exercise, finding)) +
          section_detail(say(messages::label_compiler), warning_in_words(exercise.warnings));
  return html::element("dl", "\n" + list) + "\n";
}

std::string section_printed(const CaseResult& failed) {
  const std::vector<std::string> lines = lines_of(with_tabs_spread(failed.printed));
  if (lines.empty()) return "";
  return html::element("h4", html::text(say(messages::label_printed))) + "\n" + preformatted(lines);
}

std::string section_values(const CaseResult& failed, Pictures pictures) {
  if (!failed.values || failed.values->given.size() == 0) return "";  // nothing came back
  if (pictures == Pictures::drawn || !has_pictures(*failed.values))
    return page_values(*failed.values);
  return html::element("p", "class=\"note\"", html::text(say(messages::page_too_large))) + "\n";
}

// Those that were taken: one that is only shown here wouldn't be counted.
std::string section_hints(const Exercise& exercise, const TakenHints& hints) {
  std::string text;
  for (std::size_t i = 0; i < hints.size(); ++i)
    text += html::element("details",
                          html::element("summary", html::text(say(messages::page_hint, i + 1))) +
                              "\n" + html::element("p", html::with_code(hints[i]))) +
            "\n";
  if (hints.size() == static_cast<std::size_t>(most_hints)) return text;
  const Message& more = hints.empty() ? messages::page_first_hint : messages::one_more_hint;
  const std::string command = grader_command() + " hint " + exercise.name;
  return text + html::element("p", "class=\"note\"", html::breakable(say(more, command))) + "\n";
}

std::string section_failure(const ExerciseResult& exercise, const CaseResult& failed,
                            const TakenHints& hints, Pictures pictures) {
  if (!exercise.handed_in)
    return section_paragraph(say(explanation_of("NOT_HANDED_IN").happened)) +
           html::element("dl", section_detail(say(messages::page_file), exercise.file.string())) +
           "\n" + section_hints(exercise.exercise, hints);
  return section_paragraph(say(explanation_of(name_of(failed.finding.verdict)).happened)) +
         section_advice(exercise) + section_details(exercise, failed) +
         preformatted(failed.finding.picture) + section_printed(failed) +
         section_values(failed, pictures) + section_hints(exercise.exercise, hints);
}

}  // namespace

std::string link_to_section(const Exercise& exercise, const std::string& words) {
  return html::element("a", "href=\"#" + html::text(id_of(exercise)) + "\"", words);
}

std::string page_section(const ExerciseResult& exercise, const TakenHints& hints,
                         Pictures pictures) {
  const std::string id = html::text(id_of(exercise.exercise));
  return html::element("section", "class=\"sheet\" id=\"" + id + "\"",
                       "\n" + section_heading(exercise) + section_verdict_line(exercise) +
                           section_failure(exercise, *exercise.first_failure(), hints, pictures)) +
         "\n";
}

}  // namespace dnn
