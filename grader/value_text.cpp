#include "grader/value_text.hpp"

#include <cmath>
#include <cstdio>

#include "given/numpy_format.hpp"
#include "grader/messages/findings.hpp"

namespace dnn {
namespace {

std::string eight_digits(double number) {
  if (!std::isfinite(number)) return numpy_str(number);
  char text[32];
  std::snprintf(text, sizeof text, "%.8g", number);
  return text;
}

}  // namespace

std::string form(const Value& value) {
  if (const auto* matrix = std::get_if<Matrix>(&value))
    return say(messages::has_shape, to_string(matrix->shape()));
  return say(std::holds_alternative<double>(value) ? messages::is_number : messages::is_text);
}

std::string entry_name(const std::string& name, std::size_t i, std::size_t j) {
  return name + "(" + std::to_string(i) + ", " + std::to_string(j) + ")";
}

std::pair<std::string, std::string> digits_of(double one, double other) {
  if (eight_digits(one) != eight_digits(other)) return {eight_digits(one), eight_digits(other)};
  return {numpy_str(one), numpy_str(other)};
}

}  // namespace dnn
