#include "grader/diagnosis/evidence.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "grader/compare.hpp"

namespace dnn {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The numbers in a name, and the characters between them.
template <typename OnNumber, typename OnOther>
void for_each_part(const std::string& name, OnNumber on_number, OnOther on_other) {
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at;
    while (end < name.size() && is_digit(name[end])) ++end;
    if (end > at) {
      on_number(name.substr(at, end - at));
      at = end;
    } else {
      on_other(name[at++]);
    }
  }
}

ValuePair pair_of(const Observation& seen, const std::string& name, Matrix expected, Matrix given,
                  bool is_wrong) {
  return {&seen,   name, kind_of(name), numbers_in(name), std::move(expected), std::move(given),
          is_wrong};
}

const std::string* text_of(const Case& test_case, const std::string& name) {
  return std::get_if<std::string>(test_case.inputs.find(name));
}

// The first text input that is the same in every case that fails, and another in some that passes.
NamedValue find_condition(const Observations& observations) {
  const auto fails = [](const Observation& seen) { return !seen.passed; };
  const auto failure = std::find_if(observations.begin(), observations.end(), fails);
  if (failure == observations.end()) return {};
  for (const auto& [name, value] : failure->test_case->inputs) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) continue;
    bool is_shared = true;
    bool differs_elsewhere = false;
    for (const Observation& seen : observations) {
      const std::string* other = text_of(*seen.test_case, name);
      const bool is_same = other != nullptr && *other == *text;
      is_shared = is_shared && (seen.passed || is_same);
      differs_elsewhere = differs_elsewhere || !is_same;
    }
    if (is_shared && differs_elsewhere) return {name, value};
  }
  return {};
}

bool meets(const Observation& seen, const NamedValue& condition) {
  const Value* value = seen.test_case->inputs.find(condition.name);
  return condition.name.empty() || (value != nullptr && *value == condition.value);
}

// Puts the values of one case where they belong; false where one can't be looked at.
bool add_case(Evidence& evidence, const Observation& seen) {
  const Case& test_case = *seen.test_case;
  const Values* given = seen.passed ? &test_case.outputs : std::get_if<Values>(&seen.answer);
  if (given == nullptr) return false;
  for (const auto& [name, value] : test_case.outputs) {
    const std::optional<Matrix> expected = matrix_of(&value);
    const std::optional<Matrix> came = matrix_of(given->find(name));
    if (!expected) return false;
    if (!came) {
      evidence.missing.push_back(pair_of(seen, name, *expected, {}, true));
      continue;
    }
    const bool is_wrong =
        !seen.passed && !is_right(*expected, *came, test_case.tolerance.value_or(Tolerance{}));
    evidence.pairs.push_back(pair_of(seen, name, *expected, *came, is_wrong));
  }
  for (const auto& [name, value] : *given)
    if (test_case.outputs.find(name) == nullptr)
      evidence.extra.push_back(pair_of(seen, name, {}, matrix_of(&value).value_or(Matrix{}), true));
  return true;
}

}  // namespace

std::string kind_of(const std::string& name) {
  std::string kind;
  for_each_part(
      name, [&](const std::string&) { kind += 'l'; }, [&](char c) { kind += c; });
  return kind;
}

std::string numbers_in(const std::string& name) {
  std::string numbers;
  for_each_part(
      name, [&](const std::string& number) { numbers += (numbers.empty() ? "" : ",") + number; },
      [](char) {});
  return numbers;
}

bool is_near(double predicted, double given) {
  return std::abs(predicted - given) <= std::max(1e-12, 1e-9 * std::abs(predicted));
}

bool is_near(const Matrix& predicted, const Matrix& given) {
  return predicted.shape() == given.shape() &&
         std::equal(predicted.values().begin(), predicted.values().end(), given.values().begin(),
                    [](double one, double other) { return is_near(one, other); });
}

std::optional<Matrix> matrix_of(const Value* value) {
  if (value == nullptr) return std::nullopt;
  if (const auto* number = std::get_if<double>(value)) return Matrix(1, 1, *number);
  if (const auto* matrix = std::get_if<Matrix>(value)) return *matrix;
  return std::nullopt;
}

std::size_t number_of_examples(const Case& test_case) {
  for (const char* name : {"X", "A", "A_prev", "AL", "dZ", "dA"})
    if (const auto matrix = matrix_of(test_case.inputs.find(name))) return matrix->cols();
  return 0;
}

std::optional<Evidence> gather_evidence(const Observations& observations, Grouping grouping) {
  Evidence evidence;
  evidence.grouping = grouping;
  evidence.condition = find_condition(observations);
  for (const Observation& seen : observations)
    if (meets(seen, evidence.condition) && !add_case(evidence, seen)) return std::nullopt;
  if (grouping == Grouping::by_name)
    for (auto* pairs : {&evidence.pairs, &evidence.extra, &evidence.missing})
      for (ValuePair& pair : *pairs) pair.kind = pair.name;
  std::set<std::string> wrong_kinds;
  for (const ValuePair& pair : evidence.pairs)
    if (pair.is_wrong) wrong_kinds.insert(pair.kind);
  std::erase_if(evidence.pairs,
                [&](const ValuePair& pair) { return !wrong_kinds.contains(pair.kind); });
  return evidence;
}

std::string subject_of(const std::vector<ValuePair>& pairs, const std::string& separator,
                       const std::string& last_separator) {
  constexpr std::size_t most = 3;
  std::vector<std::string> kinds;
  for (const ValuePair& pair : pairs)
    if (std::find(kinds.begin(), kinds.end(), pair.kind) == kinds.end()) kinds.push_back(pair.kind);
  std::string subject;
  for (std::size_t i = 0; i < std::min(kinds.size(), most); ++i) {
    const bool is_last = i + 1 == kinds.size();
    subject += (i == 0 ? "" : is_last ? last_separator : separator) + kinds[i];
  }
  return kinds.size() > most ? subject + separator + "…" : subject;
}

}  // namespace dnn
