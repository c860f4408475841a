#include "grader/compare.hpp"

#include <cmath>

#include "grader/given_words.hpp"
#include "grader/messages/findings.hpp"
#include "grader/text.hpp"
#include "grader/value_text.hpp"

namespace dnn {
namespace {

bool is_close(double expected, double given, const Tolerance& tolerance) {
  const double difference = std::abs(given - expected);
  return std::isfinite(difference) &&
         difference <= std::max(tolerance.absolute, tolerance.relative * std::abs(expected));
}

// Larger is worse; NaN is worst of all.
double badness(double expected, double given) {
  const double difference = std::abs(given - expected);
  return std::isnan(difference) ? HUGE_VAL : difference;
}

Finding wrong_number(const std::string& name, double expected, double given) {
  const auto [one, other] = digits_of(expected, given);
  return {Verdict::wrong, name + " = " + one, name + " = " + other, ""};
}

Finding compare_numbers(const std::string& name, double expected, double given,
                        const Tolerance& tolerance) {
  if (is_close(expected, given, tolerance)) return {};
  return wrong_number(name, expected, given);
}

Finding compare_texts(const std::string& name, const std::string& expected,
                      const std::string& given) {
  if (expected == given) return {};
  return {Verdict::wrong, name + " = " + in_quotes(answer_in_words(expected)),
          name + " = " + in_quotes(answer_in_words(given)), ""};
}

struct WrongEntries {
  std::size_t count = 0;
  std::size_t first_i = 0, first_j = 0;
  std::size_t worst_i = 0, worst_j = 0;
};

WrongEntries find_wrong_entries(const Matrix& expected, const Matrix& given,
                                const Tolerance& tolerance) {
  WrongEntries wrong;
  for (std::size_t i = 0; i < expected.rows(); ++i) {
    for (std::size_t j = 0; j < expected.cols(); ++j) {
      if (is_close(expected(i, j), given(i, j), tolerance)) continue;
      if (wrong.count++ == 0) {
        wrong.first_i = wrong.worst_i = i;
        wrong.first_j = wrong.worst_j = j;
      }
      if (badness(expected(i, j), given(i, j)) >
          badness(expected(wrong.worst_i, wrong.worst_j), given(wrong.worst_i, wrong.worst_j))) {
        wrong.worst_i = i;
        wrong.worst_j = j;
      }
    }
  }
  return wrong;
}

// Whether all wrong entries are off by the same, but for rounding.
bool all_exceed_by(double excess, const Matrix& expected, const Matrix& given,
                   const Tolerance& tolerance) {
  const double rounding = 1e-6 * std::abs(excess);
  for (std::size_t i = 0; i < expected.rows(); ++i) {
    for (std::size_t j = 0; j < expected.cols(); ++j) {
      if (is_close(expected(i, j), given(i, j), tolerance)) continue;
      const double off = given(i, j) - expected(i, j);
      if (!(std::abs(off - excess) <= rounding)) return false;
    }
  }
  return true;
}

std::string each_off_by(const std::string& look, double excess) {
  const Message& message = excess > 0 ? messages::each_too_large : messages::each_too_small;
  return say(message, look, digits_of(std::abs(excess), 0.0).first);
}

Finding compare_matrices(const std::string& name, const Matrix& expected, const Matrix& given,
                         const Tolerance& tolerance) {
  const WrongEntries wrong = find_wrong_entries(expected, given, tolerance);
  if (wrong.count == 0) return {};
  const auto entry = [&](std::size_t i, std::size_t j) {
    return wrong_number(entry_name(name, i, j), expected(i, j), given(i, j));
  };
  Finding finding = entry(wrong.first_i, wrong.first_j);
  const std::string shape = to_string(expected.shape());
  finding.look = wrong.count == 1
                     ? say(messages::one_entry_differs, expected.size(), name, shape)
                     : say(messages::entries_differ, expected.size(), name, shape, wrong.count);
  const double excess =
      given(wrong.first_i, wrong.first_j) - expected(wrong.first_i, wrong.first_j);
  if (wrong.count > 1 && all_exceed_by(excess, expected, given, tolerance)) {
    finding.look = each_off_by(finding.look, excess);
  } else if (wrong.worst_i != wrong.first_i || wrong.worst_j != wrong.first_j) {
    const auto [one, other] =
        digits_of(expected(wrong.worst_i, wrong.worst_j), given(wrong.worst_i, wrong.worst_j));
    finding.look = say(messages::most_of_all, finding.look,
                       entry_name(name, wrong.worst_i, wrong.worst_j), other, one);
  }
  return finding;
}

Finding compare_values(const std::string& name, const Value& expected, const Value& given,
                       const Tolerance& tolerance) {
  if (const auto* number = std::get_if<double>(&expected))
    return compare_numbers(name, *number, std::get<double>(given), tolerance);
  if (const auto* text = std::get_if<std::string>(&expected))
    return compare_texts(name, *text, std::get<std::string>(given));
  return compare_matrices(name, std::get<Matrix>(expected), std::get<Matrix>(given), tolerance);
}

Finding compare_form(const std::string& name, const Value& expected, const Value* given) {
  if (given == nullptr)
    return {Verdict::wrong, say(messages::which, name, form(expected)),
            say(messages::none_at_all, name), ""};
  if (form(expected) == form(*given)) return {};
  return {Verdict::shape, name + " " + form(expected), name + " " + form(*given), ""};
}

}  // namespace

Finding compare(const Values& expected, const Values& given, const Tolerance& tolerance) {
  // A text comes first: it says why what else is expected is missing.
  for (const auto& [name, value] : expected) {
    const auto* text = std::get_if<std::string>(&value);
    const auto* other = std::get_if<std::string>(given.find(name));
    if (text != nullptr && other != nullptr && *text != *other)
      return compare_texts(name, *text, *other);
  }
  for (const auto& [name, value] : expected) {
    const Finding finding = compare_form(name, value, given.find(name));
    if (finding.verdict != Verdict::pass) return finding;
  }
  for (const auto& [name, value] : given)
    if (expected.find(name) == nullptr)
      return {Verdict::wrong, say(messages::none_of, escaped(name)),
              say(messages::which, escaped(name), form(value)), ""};
  for (const auto& [name, value] : expected) {
    Finding finding = compare_values(name, value, *given.find(name), tolerance);
    if (finding.verdict != Verdict::pass) return finding;
  }
  return {};
}

bool is_right(const Value& expected, const Value& given, const Tolerance& tolerance) {
  return form(expected) == form(given) &&
         compare_values("", expected, given, tolerance).verdict == Verdict::pass;
}

}  // namespace dnn
