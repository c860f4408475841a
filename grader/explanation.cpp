#include "grader/explanation.hpp"

#include <algorithm>
#include <cctype>

#include "grader/errors.hpp"
#include "grader/messages/findings.hpp"
#include "grader/messages/verdict_explanations.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"
#include "grader/verdict.hpp"

namespace dnn {
namespace {

constexpr const char* not_handed_in = "NOT_HANDED_IN";

// As a list shows it, or as one types it: "not handed in", "compile-error", "没有提交".
std::string as_verdict(std::string word) {
  if (word == messages::not_handed_in.in(Language::zh)) return not_handed_in;
  for (char& letter : word)
    letter = letter == '-' || letter == ' '
                 ? '_'
                 : static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
  return word;
}

[[noreturn]] void refuse(const std::string& verdict) {
  NearestName nearest(as_verdict(verdict));
  for (const Explanation& each : explanations()) nearest.compare(each.verdict, each.verdict);
  const std::string meant = nearest.suggestion();
  throw InputError(say(messages::explain_unknown, in_quotes(verdict),
                       meant.empty() ? "" : say(messages::explain_did_you_mean, meant),
                       grader_command()));
}

}  // namespace

const std::vector<Explanation>& explanations() {
  static const std::vector<Explanation> all = {
      {name_of(Verdict::pass), messages::pass_short, messages::pass_happened, messages::pass_often,
       messages::pass_next},
      {name_of(Verdict::wrong), messages::wrong_short, messages::wrong_happened,
       messages::wrong_often, messages::wrong_next},
      {name_of(Verdict::shape), messages::shape_short, messages::shape_happened,
       messages::shape_often, messages::shape_next},
      {name_of(Verdict::nondeterministic), messages::nondeterministic_short,
       messages::nondeterministic_happened, messages::nondeterministic_often,
       messages::nondeterministic_next},
      {name_of(Verdict::exception), messages::exception_short, messages::exception_happened,
       messages::exception_often, messages::exception_next},
      {name_of(Verdict::crash), messages::crash_short, messages::crash_happened,
       messages::crash_often, messages::crash_next},
      {name_of(Verdict::exited), messages::exited_short, messages::exited_happened,
       messages::exited_often, messages::exited_next},
      {name_of(Verdict::timeout), messages::timeout_short, messages::timeout_happened,
       messages::timeout_often, messages::timeout_next},
      {name_of(Verdict::output_limit), messages::output_limit_short,
       messages::output_limit_happened, messages::output_limit_often, messages::output_limit_next},
      {name_of(Verdict::forbidden), messages::forbidden_short, messages::forbidden_happened,
       messages::forbidden_often, messages::forbidden_next},
      {name_of(Verdict::protocol), messages::protocol_short, messages::protocol_happened,
       messages::protocol_often, messages::protocol_next},
      {name_of(Verdict::not_implemented), messages::not_implemented_short,
       messages::not_implemented_happened, messages::not_implemented_often,
       messages::not_implemented_next},
      {name_of(Verdict::compile_error), messages::compile_error_short,
       messages::compile_error_happened, messages::compile_error_often,
       messages::compile_error_next},
      {name_of(Verdict::compile_limit), messages::compile_limit_short,
       messages::compile_limit_happened, messages::compile_limit_often,
       messages::compile_limit_next},
      {name_of(Verdict::link_error), messages::link_error_short, messages::link_error_happened,
       messages::link_error_often, messages::link_error_next},
      {name_of(Verdict::infra), messages::infra_short, messages::infra_happened,
       messages::infra_often, messages::infra_next},
      {not_handed_in, messages::not_handed_in_short, messages::not_handed_in_happened,
       messages::not_handed_in_often, messages::not_handed_in_next},
  };
  return all;
}

const Explanation& explanation_of(const std::string& verdict) {
  const auto found =
      std::find_if(explanations().begin(), explanations().end(),
                   [&](const Explanation& each) { return each.verdict == as_verdict(verdict); });
  if (found == explanations().end()) refuse(verdict);
  return *found;
}

}  // namespace dnn
