#include "grader/verdict.hpp"

#include <algorithm>

#include "given/language/language.hpp"
#include "grader/messages/findings.hpp"
#include "grader/messages/scoreboard.hpp"

namespace dnn {

const char* name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::pass:
      return "PASS";
    case Verdict::wrong:
      return "WRONG";
    case Verdict::shape:
      return "SHAPE";
    case Verdict::nondeterministic:
      return "NONDETERMINISTIC";
    case Verdict::exception:
      return "EXCEPTION";
    case Verdict::crash:
      return "CRASH";
    case Verdict::exited:
      return "EXITED";
    case Verdict::timeout:
      return "TIMEOUT";
    case Verdict::output_limit:
      return "OUTPUT_LIMIT";
    case Verdict::forbidden:
      return "FORBIDDEN";
    case Verdict::protocol:
      return "PROTOCOL";
    case Verdict::not_implemented:
      return "NOT_IMPLEMENTED";
    case Verdict::compile_error:
      return "COMPILE_ERROR";
    case Verdict::compile_limit:
      return "COMPILE_LIMIT";
    case Verdict::link_error:
      return "LINK_ERROR";
    case Verdict::infra:
      return "INFRA";
  }
  return "?";
}

bool is_about_a_case(Verdict verdict) {
  return verdict != Verdict::compile_error && verdict != Verdict::compile_limit &&
         verdict != Verdict::link_error;
}

bool is_about_an_answer(Verdict verdict) {
  return verdict == Verdict::wrong || verdict == Verdict::shape || verdict == Verdict::exception;
}

std::string labelled(const Message& label, const std::string& text) {
  return text.empty() ? "" : "\n" + say(messages::label_and_text, say(label), text);
}

std::string details_of(const Finding& finding) {
  std::string picture;
  for (const std::string& line : finding.picture) picture += "\n" + line;
  return labelled(messages::label_expected, finding.expected) +
         labelled(messages::label_got, finding.got) + picture +
         labelled(messages::label_look, finding.look);
}

std::string to_text(const Finding& finding) {
  return name_of(finding.verdict) + details_of(finding);
}

const Advice& spoken_advice(const Mistake& mistake) {
  return spoken_language() == Language::zh ? mistake.zh : mistake.en;
}

const CaseResult* ExerciseResult::first_failure() const {
  const auto failed = std::find_if(cases.begin(), cases.end(), [](const CaseResult& result) {
    return result.finding.verdict != Verdict::pass;
  });
  return failed == cases.end() ? nullptr : &*failed;
}

Verdict ExerciseResult::verdict() const {
  const CaseResult* failure = first_failure();
  return failure == nullptr ? Verdict::pass : failure->finding.verdict;
}

std::size_t ExerciseResult::passed() const {
  return static_cast<std::size_t>(std::count_if(
      cases.begin(), cases.end(),
      [](const CaseResult& result) { return result.finding.verdict == Verdict::pass; }));
}

double GradingResult::points() const {
  double total = 0.0;
  for (const ExerciseResult& result : exercises) total += result.points;
  return total;
}

int GradingResult::max_points() const {
  int total = 0;
  for (const ExerciseResult& result : exercises) total += result.exercise.points;
  return total;
}

std::string verdict_words(const ExerciseResult& result) {
  return result.handed_in ? name_of(result.verdict()) : say(messages::not_handed_in);
}

std::string with_yours_words(const ExerciseResult& result) {
  if (!result.with_yours) return "";
  const bool is_same = *result.with_yours == result.verdict();
  return is_same && result.verdict() != Verdict::pass ? "" : name_of(*result.with_yours);
}

bool fails_only_with_yours(const ExerciseResult& result) {
  return result.verdict() == Verdict::pass && result.with_yours &&
         *result.with_yours != Verdict::pass;
}

bool GradingResult::all_passed() const { return next() == nullptr; }

bool GradingResult::has_infra() const {
  return std::any_of(exercises.begin(), exercises.end(), [](const ExerciseResult& result) {
    return result.verdict() == Verdict::infra || result.with_yours == Verdict::infra;
  });
}

const ExerciseResult* GradingResult::next() const {
  const auto open =
      std::find_if(exercises.begin(), exercises.end(),
                   [](const ExerciseResult& result) { return result.verdict() != Verdict::pass; });
  return open == exercises.end() ? nullptr : &*open;
}

}  // namespace dnn
