#include <algorithm>
#include <cmath>

#include "grader/diagnosis/properties.hpp"
#include "grader/text.hpp"
#include "grader/value_text.hpp"

namespace dnn {
namespace {

// ---- where Z is 0

bool has_zero(const Matrix& matrix) {
  return std::find(matrix.values().begin(), matrix.values().end(), 0.0) != matrix.values().end();
}

// Z of the layers that end in ReLU: of one layer, or of all but the last.
bool has_relu_at_zero(const Case& test_case) {
  const std::string suffix = "activation_cache";
  const auto* activation = std::get_if<std::string>(test_case.inputs.find("activation"));
  if (activation != nullptr && *activation != "relu") return false;
  for (const Values* values : {&test_case.inputs, &test_case.outputs}) {
    std::vector<const Matrix*> linear_parts;
    for (const auto& [name, value] : *values)
      if (name.ends_with(suffix)) linear_parts.push_back(std::get_if<Matrix>(&value));
    if (activation == nullptr && !linear_parts.empty()) linear_parts.pop_back();
    for (const Matrix* Z : linear_parts)
      if (Z != nullptr && has_zero(*Z)) return true;
  }
  return false;
}

bool has_same_form(const Values& one, const Values& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const NamedValue& a, const NamedValue& b) {
                      const bool is_text = std::holds_alternative<std::string>(a.value);
                      return a.name == b.name && form(a.value) == form(b.value) &&
                             (!is_text || a.value == b.value);
                    });
}

// A case of the same shapes without a zero that passes: so it isn't the shapes.
bool has_passing_twin(const Observation& seen, const Observations& observations) {
  return std::any_of(observations.begin(), observations.end(), [&](const Observation& other) {
    return other.passed && !has_relu_at_zero(*other.test_case) &&
           has_same_form(seen.test_case->inputs, other.test_case->inputs);
  });
}

// ---- not finite

struct Place {
  std::string name;
  double number;
};

std::optional<Place> first_not_finite(const NamedValue& named) {
  const std::string name = escaped(named.name);
  const auto matrix = matrix_of(&named.value);
  for (std::size_t k = 0; matrix && k < matrix->size(); ++k) {
    const double number = matrix->values()[k];
    if (std::isfinite(number)) continue;
    const bool is_number = std::holds_alternative<double>(named.value);
    return Place{is_number ? name : entry_name(name, k / matrix->cols(), k % matrix->cols()),
                 number};
  }
  return std::nullopt;
}

// What a cache holds was computed before what came of it.
std::optional<Place> first_not_finite(const Observation& seen) {
  const auto* values = std::get_if<Values>(&seen.answer);
  if (values == nullptr) return std::nullopt;
  for (const bool in_caches : {true, false})
    for (const NamedValue& named : *values)
      if ((named.name.find("cache") != std::string::npos) == in_caches)
        if (const auto place = first_not_finite(named)) return place;
  return std::nullopt;
}

}  // namespace

Property find_at_zero(const Observations& observations) {
  bool failed = false;
  for (const Observation& seen : observations) {
    if (seen.passed) continue;
    failed = true;
    if (!has_relu_at_zero(*seen.test_case) || !has_passing_twin(seen, observations))
      return std::nullopt;
  }
  if (!failed) return std::nullopt;
  return Mistake{"at_zero",
                 {"Right in every case but where a Z of a ReLU is exactly 0.",
                  "What does your function do where Z is exactly 0?"},
                 {"只有当 ReLU 的某个 Z 恰好为 0 时才出错，其余情况都对。",
                  "当 Z 恰好为 0 时，你的函数做了什么？"}};
}

Property find_not_finite(const Observations& observations) {
  std::optional<Place> first;
  for (const Observation& seen : observations) {
    if (seen.passed) continue;
    const std::optional<Place> place = first_not_finite(seen);
    if (!place) return std::nullopt;
    if (!first) first = place;
  }
  if (!first) return std::nullopt;
  const std::string kind = std::isnan(first->number) ? "NaN" : "infinity";
  return Mistake{
      "not_finite",
      {"It gives " + kind + ", first in " + first->name + ".",
       "Which step has no number as its answer: a division by 0, a root or logarithm of a negative "
       "number, infinity less infinity, an entry that was never set?"},
      {"结果中出现了 " + std::string(std::isnan(first->number) ? "NaN" : "无穷大") + "，最先在 " +
           first->name + "。",
       "哪一步得不出一个数：除以 0、对负数开方或取对数、无穷大减无穷大，还是某个元素从未赋值？"}};
}

}  // namespace dnn
