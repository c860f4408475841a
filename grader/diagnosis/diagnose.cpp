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

}  // namespace

std::optional<Diagnosis> diagnose(const Observations& observations,
                                  const std::vector<Mistake>& mistakes) {
  const auto failed = [](const Observation& seen) { return !seen.passed; };
  if (std::none_of(observations.begin(), observations.end(), failed)) return std::nullopt;
  std::vector<const Mistake*> known;
  for (const Mistake& mistake : mistakes)
    if (explains(mistake, observations)) known.push_back(&mistake);
  if (known.size() == 1) return Diagnosis{*known.front(), true};
  if (Property property = find_property(observations)) return Diagnosis{*property, false};
  return std::nullopt;
}

}  // namespace dnn
