#include "given/plot/axis.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "given/plot/svg.hpp"

namespace dnn::plot {
namespace {

// A step of digit × 10^exponent, digit 1, 2 or 5.
struct Step {
  double digit;
  int exponent;

  // The multiple of the step nearest to what is exact: 3 × 0.1 is 0.3.
  double times(double count) const {
    return exponent < 0 ? count * digit / std::pow(10.0, -exponent)
                        : count * digit * std::pow(10.0, exponent);
  }
};

// The smallest step of which no more than max_steps fill the span.
Step step_for(double span, int max_steps) {
  const double least = span / max_steps;
  const int exponent = static_cast<int>(std::floor(std::log10(least))) - 1;
  for (int i = exponent;; ++i) {
    for (const double digit : {1.0, 2.0, 5.0}) {
      const Step step{digit, i};
      if (step.times(1.0) >= least * (1.0 - 1e-9)) return step;
    }
  }
}

// A last digit lost by a division neither drops a tick nor adds one.
double first_multiple(double value, Step step) { return std::ceil(value / step.times(1.0) - 1e-6); }
double last_multiple(double value, Step step) { return std::floor(value / step.times(1.0) + 1e-6); }

std::string superscript(int value) {
  static const char* const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text;
  for (const char c : std::to_string(value)) text += c == '-' ? "⁻" : digits[c - '0'];
  return text;
}

// The power of ten, a multiple of 3, that is taken out of very large and very small labels.
int common_exponent(Range range) {
  const double largest = std::max(std::abs(range.low), std::abs(range.high));
  if (largest >= 0.005 && largest < 1e6) return 0;
  return 3 * static_cast<int>(std::floor(std::log10(largest) / 3.0 + 1e-9));
}

std::string label_of(double tick, int exponent, int decimals) {
  const double scaled =
      exponent < 0 ? tick * std::pow(10.0, -exponent) : tick / std::pow(10.0, exponent);
  std::string text = number(std::abs(scaled), decimals);
  if (decimals > 0) {
    const std::size_t point = text.find('.');
    const std::size_t there = point == std::string::npos ? 0 : text.size() - point - 1;
    if (point == std::string::npos) text += '.';
    text.append(static_cast<std::size_t>(decimals) - there, '0');
  }
  const bool zero = text.find_first_not_of("0.") == std::string::npos;
  return (tick < 0.0 && !zero ? "−" : "") + (zero ? std::string("0") : text);
}

Axis with_ticks(Range range, Step step) {
  Axis axis{range, {}, {}, ""};
  const int exponent = common_exponent(range);
  const int decimals = std::max(0, exponent - step.exponent);
  const double last = last_multiple(range.high, step);
  for (double i = first_multiple(range.low, step); i <= last; ++i) {
    axis.ticks.push_back(step.times(i) + 0.0);
    axis.labels.push_back(label_of(axis.ticks.back(), exponent, decimals));
  }
  if (exponent != 0) axis.factor = "×10" + superscript(exponent);
  return axis;
}

}  // namespace

bool drawable(double value) { return std::abs(value) <= 1e100; }

Range range_of(const std::vector<double>& values) {
  if (values.empty()) return {};
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const double largest = std::max(std::abs(*low), std::abs(*high));
  if (largest < 1e-100) return {-1.0, 1.0};
  if (*high - *low > 1e-9 * largest) return {*low, *high};
  return {*low - 0.1 * largest, *high + 0.1 * largest};
}

Range padded(Range range, double fraction) {
  const double more = fraction * range.span();
  return {range.low - more, range.high + more};
}

std::string Axis::named(const std::string& label) const {
  if (factor.empty()) return label;
  return label + (label.empty() ? "" : " ") + "(" + factor + ")";
}

Axis axis_to_ticks(Range range, int max_steps) {
  // One step less: the ends may each need a part of one.
  const Step step = step_for(range.span(), std::max(1, max_steps - 1));
  const double first = std::floor(range.low / step.times(1.0) + 1e-6);
  const double last = std::ceil(range.high / step.times(1.0) - 1e-6);
  return with_ticks({step.times(first), step.times(last)}, step);
}

Axis axis_within(Range range, int max_steps) {
  return with_ticks(range, step_for(range.span(), max_steps));
}

}  // namespace dnn::plot
