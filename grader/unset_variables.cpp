#include "grader/unset_variables.hpp"

#include <algorithm>
#include <cmath>

#include "grader/messages/findings.hpp"
#include "grader/protocol.hpp"
#include "grader/repeat.hpp"

namespace dnn {

bool names_unset_variable(const CompiledFile& file) {
  return file.words.find("uninitialized") != std::string::npos;
}

bool holds_a_fill(const ProcessResult& result) {
  const std::optional<AnswerFrame> first = first_answer(result.answer);
  const auto* values = first ? std::get_if<Values>(&first->answer) : nullptr;
  if (values == nullptr) return false;
  const auto is_strange = [](double number) { return !(std::abs(number) < 1e100); };
  return std::any_of(values->begin(), values->end(), [&](const auto& named) {
    if (const auto* number = std::get_if<double>(&named.value)) return is_strange(*number);
    const auto* matrix = std::get_if<Matrix>(&named.value);
    return matrix != nullptr &&
           std::any_of(matrix->values().begin(), matrix->values().end(), is_strange);
  });
}

Finding judge_fills(const ProcessResult& one, const ProcessResult& other) {
  const std::optional<AnswerFrame> first = first_answer(one.answer);
  const std::optional<AnswerFrame> second = first_answer(other.answer);
  std::string differs;
  if (first && second)
    differs = difference(first->answer, second->answer);
  else if (one.end != other.end || one.code != other.code)
    differs = say(messages::two_endings);
  if (differs.empty()) return {};
  return {Verdict::nondeterministic, say(messages::same_answer), differs,
          say(messages::give_every_value)};
}

}  // namespace dnn
