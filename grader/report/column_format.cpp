#include "grader/report/column_format.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "given/numpy_format.hpp"

namespace dnn {
namespace {

constexpr int least_digits = 4;  // significant ones
constexpr int most_digits = 17;  // tell any two numbers apart
constexpr double largest_fixed = 1e15;

double largest_finite(const std::vector<ColumnEntry>& entries) {
  double largest = 0.0;
  for (const ColumnEntry& entry : entries)
    for (const double number : {entry.expected, entry.given})
      if (std::isfinite(number)) largest = std::max(largest, std::abs(number));
  return largest;
}

}  // namespace

ColumnFormat::ColumnFormat(const std::vector<ColumnEntry>& entries) {
  const double largest = largest_finite(entries);
  ColumnFormat scientific(true, least_digits - 1);
  scientific.lengthen(entries);
  scientific.measure(entries);
  const int magnitude = largest > 0.0 ? static_cast<int>(std::floor(std::log10(largest))) : 0;
  ColumnFormat fixed(false, std::max(least_digits - 1 - magnitude, 0));
  const bool is_huge = largest >= largest_fixed || fixed.digits_ > most_digits;
  if (!is_huge) {
    fixed.lengthen(entries);
    fixed.drop_zeros(entries);
    fixed.measure(entries);
  }
  constexpr std::size_t worth = 2;  // columns that a number without exponent may take more
  *this = is_huge || fixed.width_ > scientific.width_ + worth ? scientific : fixed;
}

std::string ColumnFormat::operator()(double number) const {
  if (!std::isfinite(number)) return numpy_str(number);
  char text[64];
  std::snprintf(text, sizeof text, scientific_ ? "%.*e" : "%.*f", digits_, number);
  const std::string written = text;
  const bool is_zero = written.find_first_of("123456789") == std::string::npos;
  return is_zero && written.starts_with('-') ? written.substr(1) : written;
}

bool ColumnFormat::tells_apart(const std::vector<ColumnEntry>& entries) const {
  return std::none_of(entries.begin(), entries.end(), [&](const ColumnEntry& entry) {
    return entry.is_wrong && (*this)(entry.expected) == (*this)(entry.given);
  });
}

void ColumnFormat::lengthen(const std::vector<ColumnEntry>& entries) {
  while (digits_ < most_digits && !tells_apart(entries)) ++digits_;
}

// 0.5000 and 1.0000 are 0.5 and 1.0; 1.0000 and 0.0000 are 1 and 0.
void ColumnFormat::drop_zeros(const std::vector<ColumnEntry>& entries) {
  const auto ends_in_zero = [&](double number) {
    return !std::isfinite(number) || (*this)(number).ends_with('0');
  };
  while (digits_ > 0 && std::all_of(entries.begin(), entries.end(), [&](const ColumnEntry& entry) {
           return ends_in_zero(entry.expected) && ends_in_zero(entry.given);
         }))
    --digits_;
}

void ColumnFormat::measure(const std::vector<ColumnEntry>& entries) {
  for (const ColumnEntry& entry : entries)
    for (const double number : {entry.expected, entry.given})
      width_ = std::max(width_, (*this)(number).size());
}

}  // namespace dnn
