#include "grader/diagnosis/known_mistake.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "grader/compare.hpp"

namespace dnn {
namespace {

// Case files hold wrong answers to ten digits.
constexpr Tolerance same{1e-8, 1e-12};

std::string in_words(const ExceptionAnswer& exception) {
  return exception.what.empty() ? exception.type : exception.type + ": " + exception.what;
}

// Unlike a right answer, a wrong one may hold NaN, and is the same when it holds it again.
bool is_same_number(double one, double other) {
  if (!std::isfinite(one) || !std::isfinite(other))
    return one == other || (std::isnan(one) && std::isnan(other));
  return std::abs(one - other) <= std::max(same.absolute, same.relative * std::abs(one));
}

bool is_same_value(const Value& one, const Value& other) {
  if (one.index() != other.index()) return false;
  if (const auto* number = std::get_if<double>(&one))
    return is_same_number(*number, std::get<double>(other));
  const auto* matrix = std::get_if<Matrix>(&one);
  if (matrix == nullptr) return one == other;
  const auto& entries = matrix->values();
  const auto& again = std::get<Matrix>(other);
  return matrix->shape() == again.shape() &&
         std::equal(entries.begin(), entries.end(), again.values().begin(), is_same_number);
}

const WrongAnswer* find_answer(const Case& test_case, const std::string& mistake) {
  for (const WrongAnswer& answer : test_case.wrong_answers)
    if (std::find(answer.mistakes.begin(), answer.mistakes.end(), mistake) != answer.mistakes.end())
      return &answer;
  return nullptr;
}

// What an exception says, without the letters in quotes: which of "W3", "b3" and "dW3" is missed
// first depends on the order in which a compiler evaluates them.
std::string without_names(const std::string& words) {
  std::string result;
  bool is_quoted = false;
  for (const char c : words) {
    if (c == '"') is_quoted = !is_quoted;
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!is_quoted || !is_letter) result += c;
  }
  return result;
}

// Both differ from what is expected in the same values, and there in the same way.
bool is_same_answer(const WrongAnswer& one, const WrongAnswer& other) {
  if (without_names(one.throws) != without_names(other.throws)) return false;
  if (one.values.size() != other.values.size()) return false;
  if (!std::is_permutation(one.without.begin(), one.without.end(), other.without.begin(),
                           other.without.end()))
    return false;
  return std::all_of(one.values.begin(), one.values.end(), [&](const NamedValue& named) {
    const Value* again = other.values.find(named.name);
    return again != nullptr && is_same_value(named.value, *again);
  });
}

// What is wrong when both are made; nothing where they get into each other's way.
std::optional<WrongAnswer> union_of(const WrongAnswer* one, const WrongAnswer* other) {
  WrongAnswer both;
  for (const WrongAnswer* answer : {one, other}) {
    if (answer == nullptr) continue;
    if (!answer->throws.empty()) return std::nullopt;
    for (const auto& [name, value] : answer->values) {
      if (both.values.find(name) != nullptr) return std::nullopt;
      both.values.add(name, value);
    }
    both.without.insert(both.without.end(), answer->without.begin(), answer->without.end());
  }
  return both;
}

bool is_same_or_none(const WrongAnswer* one, const WrongAnswer* other) {
  return one == nullptr || other == nullptr ? one == other : is_same_answer(*one, *other);
}

}  // namespace

WrongAnswer wrong_answer_of(const Case& test_case, const Answer& answer) {
  WrongAnswer wrong;
  if (const auto* exception = std::get_if<ExceptionAnswer>(&answer))
    wrong.throws = in_words(*exception);
  const auto* given = std::get_if<Values>(&answer);
  if (given == nullptr) return wrong;
  for (const auto& [name, expected] : test_case.outputs) {
    const Value* value = given->find(name);
    if (value == nullptr)
      wrong.without.push_back(name);
    else if (!is_right(expected, *value, test_case.tolerance.value_or(Tolerance{})))
      wrong.values.add(name, *value);
  }
  for (const auto& [name, value] : *given)
    if (test_case.outputs.find(name) == nullptr) wrong.values.add(name, value);
  return wrong;
}

std::vector<WrongAnswer> wrong_answers_of(const Observations& observations) {
  std::vector<WrongAnswer> given;
  for (const Observation& seen : observations)
    given.push_back(seen.passed ? WrongAnswer{} : wrong_answer_of(*seen.test_case, seen.answer));
  return given;
}

bool explains(const Mistake& mistake, const Observations& observations,
              const std::vector<WrongAnswer>& given) {
  for (std::size_t i = 0; i < observations.size(); ++i) {
    const WrongAnswer* stored = find_answer(*observations[i].test_case, mistake.name);
    const bool passed = observations[i].passed;
    if (passed != (stored == nullptr)) return false;
    if (!passed && !is_same_answer(*stored, given[i])) return false;
  }
  return true;
}

bool explain_together(const Mistake& one, const Mistake& other, const Observations& observations,
                      const std::vector<WrongAnswer>& given) {
  for (std::size_t i = 0; i < observations.size(); ++i) {
    const Case& test_case = *observations[i].test_case;
    const std::optional<WrongAnswer> both =
        union_of(find_answer(test_case, one.name), find_answer(test_case, other.name));
    if (!both) return false;
    const bool would_pass = both->values.size() == 0 && both->without.empty();
    if (observations[i].passed != would_pass) return false;
    if (!would_pass && !is_same_answer(*both, given[i])) return false;
  }
  return true;
}

bool are_alike(const std::string& one, const std::string& other, const std::vector<Case>& cases) {
  return std::all_of(cases.begin(), cases.end(), [&](const Case& test_case) {
    return is_same_or_none(find_answer(test_case, one), find_answer(test_case, other));
  });
}

bool answers_alike(const std::string& mistake, const Case& one, const Case& other) {
  return is_same_or_none(find_answer(one, mistake), find_answer(other, mistake));
}

}  // namespace dnn
