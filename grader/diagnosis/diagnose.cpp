#include "grader/diagnosis/diagnose.hpp"

#include <algorithm>

#include "grader/diagnosis/known_mistake.hpp"
#include "grader/diagnosis/properties.hpp"

namespace dnn {
namespace {

// "Where activation is relu, …"
Mistake with_condition(Mistake mistake, const NamedValue& condition) {
  if (condition.name.empty()) return mistake;
  const std::string& text = std::get<std::string>(condition.value);
  mistake.en.diagnosis = "Where " + condition.name + " is " + text + ", " + mistake.en.diagnosis;
  mistake.zh.diagnosis = "当 " + condition.name + " 为 " + text + " 时，" + mistake.zh.diagnosis;
  return mistake;
}

Property find_property(const Observations& observations) {
  for (const Grouping grouping : {Grouping::by_kind, Grouping::by_name}) {
    const std::optional<Evidence> evidence = gather_evidence(observations, grouping);
    if (!evidence) break;
    // What names a whole value comes before what names its entries, and a reason before a symptom.
    for (const auto find : {find_swapped, find_input_returned, find_other_output, find_renumbered,
                            find_transposed, find_factor, find_shifted, find_permuted, find_float})
      if (const Property property = find(*evidence))
        return with_condition(*property, evidence->condition);
  }
  if (Property property = find_at_zero(observations)) return property;
  return find_not_finite(observations);
}

// The only mistake that explains what was seen; nothing where there are two.
const Mistake* find_known(const Observations& observations, const std::vector<Mistake>& mistakes,
                          const std::vector<WrongAnswer>& given) {
  const Mistake* known = nullptr;
  for (const Mistake& mistake : mistakes) {
    if (!explains(mistake, observations, given)) continue;
    if (known != nullptr) return nullptr;
    known = &mistake;
  }
  return known;
}

// The same of two that were made at once.
std::optional<Mistake> find_known_pair(const Observations& observations,
                                       const std::vector<Mistake>& mistakes,
                                       const std::vector<WrongAnswer>& given) {
  std::optional<Mistake> pair;
  for (auto one = mistakes.begin(); one != mistakes.end(); ++one)
    for (auto other = std::next(one); other != mistakes.end(); ++other) {
      if (!explain_together(*one, *other, observations, given)) continue;
      if (pair) return std::nullopt;
      pair =
          Mistake{one->name + " and " + other->name,
                  {one->en.diagnosis + " " + other->en.diagnosis,
                   one->en.question + " " + other->en.question},
                  {one->zh.diagnosis + other->zh.diagnosis, one->zh.question + other->zh.question}};
    }
  return pair;
}

}  // namespace

std::optional<Diagnosis> diagnose(const Observations& observations,
                                  const std::vector<Mistake>& mistakes) {
  const auto failed = [](const Observation& seen) { return !seen.passed; };
  if (std::none_of(observations.begin(), observations.end(), failed)) return std::nullopt;
  const std::vector<WrongAnswer> given = wrong_answers_of(observations);
  if (const Mistake* known = find_known(observations, mistakes, given))
    return Diagnosis{*known, true};
  if (const Property property = find_property(observations)) return Diagnosis{*property, false};
  if (const auto pair = find_known_pair(observations, mistakes, given))
    return Diagnosis{*pair, true};
  return std::nullopt;
}

}  // namespace dnn
