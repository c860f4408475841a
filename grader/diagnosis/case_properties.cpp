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
  std::size_t failed = 0;
  std::size_t passed_without_zero = 0;
  for (const Observation& seen : observations) {
    const bool at_zero = has_relu_at_zero(*seen.test_case);
    if (!seen.passed && !at_zero) return std::nullopt;
    failed += !seen.passed;
    passed_without_zero += seen.passed && !at_zero;
  }
  if (failed == 0 || passed_without_zero < 3) return std::nullopt;
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
  return Mistake{"not_finite",
                 {"It gives " + kind + ", first in " + first->name + ".",
                  "Where do you divide by 0, or take the logarithm of 0 or of a negative number?"},
                 {"结果中出现了 " + std::string(std::isnan(first->number) ? "NaN" : "无穷大") +
                      "，最先在 " + first->name + "。",
                  "你在哪里除以了 0，或者对 0 或负数取了对数？"}};
}

}  // namespace dnn
