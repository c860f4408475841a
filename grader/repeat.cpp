#include "grader/repeat.hpp"

#include <bit>
#include <cmath>
#include <cstdint>

#include "grader/given_words.hpp"
#include "grader/messages/findings.hpp"
#include "grader/text.hpp"
#include "grader/value_text.hpp"

namespace dnn {
namespace {

bool is_same(double one, double other) {
  return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other) ||
         (std::isnan(one) && std::isnan(other));
}

std::string changed(const std::string& name, const std::string& one, const std::string& other) {
  return say(messages::changed, name, one, other);
}

std::string difference_of_numbers(const std::string& name, double first, double second) {
  if (is_same(first, second)) return "";
  const auto [one, other] = digits_of(first, second);
  return changed(name, one, other);
}

std::string difference_of_matrices(const std::string& name, const Matrix& first,
                                   const Matrix& second) {
  for (std::size_t n = 0; n < first.size(); ++n) {
    const double one = first.values()[n];
    const double other = second.values()[n];
    if (!is_same(one, other))
      return difference_of_numbers(entry_name(name, n / first.cols(), n % first.cols()), one,
                                   other);
  }
  return "";
}

std::string difference_of_values(const std::string& name, const Value& first, const Value& second) {
  if (form(first) != form(second))
    return say(messages::changed_form, name, form(first), form(second));
  if (const auto* number = std::get_if<double>(&first))
    return difference_of_numbers(name, *number, std::get<double>(second));
  if (const auto* matrix = std::get_if<Matrix>(&first))
    return difference_of_matrices(name, *matrix, std::get<Matrix>(second));
  const auto& one = std::get<std::string>(first);
  const auto& other = std::get<std::string>(second);
  return one == other
             ? ""
             : changed(name, in_quotes(answer_in_words(one)), in_quotes(answer_in_words(other)));
}

std::string difference(const Values& first, const Values& second) {
  for (const auto& [name, value] : first) {
    const std::string shown = escaped(name);
    const Value* again = second.find(name);
    if (again == nullptr) return say(messages::only_first, shown);
    const std::string differs = difference_of_values(shown, value, *again);
    if (!differs.empty()) return differs;
  }
  for (const auto& [name, value] : second)
    if (first.find(name) == nullptr) return say(messages::only_second, escaped(name));
  return "";
}

std::string deed(const Answer& answer) {
  if (std::holds_alternative<Values>(answer)) return say(messages::deed_returned);
  if (const auto* exception = std::get_if<ExceptionAnswer>(&answer))
    return say(messages::deed_threw, exception_in_words(escaped(exception->type)));
  if (const auto* oversized = std::get_if<OversizedAnswer>(&answer))
    return say(messages::deed_returned_shape, to_string(oversized->shape));
  return say(messages::deed_threw, "NotImplemented");
}

}  // namespace

std::string difference(const Answer& first, const Answer& second) {
  const bool is_oversized = std::holds_alternative<OversizedAnswer>(first);
  if (first.index() != second.index() || (is_oversized && first != second))
    return say(messages::two_deeds, deed(first), deed(second));
  if (const auto* values = std::get_if<Values>(&first))
    return difference(*values, std::get<Values>(second));
  return "";
}

}  // namespace dnn
