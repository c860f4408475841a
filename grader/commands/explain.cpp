#include "grader/commands/explain.hpp"

#include <ostream>

#include "grader/columns.hpp"
#include "grader/commands/lines.hpp"
#include "grader/exit_code.hpp"
#include "grader/explanation.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/messages/verdict_explanations.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

void add_part(const Message& heading, const Message& content, Lines& lines) {
  lines.blank();
  lines.add(say(heading));
  lines.add(say(content, grader_command()), 4);
}

}  // namespace

std::string explain_text(const std::string& verdict, const Terminal& terminal) {
  const Explanation& found = explanation_of(verdict);
  Lines lines(terminal);
  lines.add(say(messages::label_and_text, found.verdict, say(found.in_short)));
  add_part(messages::explain_happened, found.happened, lines);
  add_part(messages::explain_often, found.often, lines);
  add_part(messages::explain_next, found.next, lines);
  return lines.take();
}

std::string verdicts_text(const Terminal& terminal) {
  Lines lines(terminal);
  for (const Explanation& each : explanations())
    lines.add_after(padded(each.verdict, 18), say(each.in_short));
  lines.blank();
  lines.add(say(messages::explain_one, grader_command()));
  return lines.take();
}

int explain_command(const Options& options, const Terminal& terminal, std::ostream& out) {
  std::string verdict;
  for (const std::string& word : options.exercises) verdict += (verdict.empty() ? "" : " ") + word;
  out << (options.exercises.empty() ? verdicts_text(terminal) : explain_text(verdict, terminal));
  return exit_code::all_passed;
}

}  // namespace dnn
