#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "grader/compare.hpp"
#include "grader/diagnosis/properties.hpp"

namespace dnn {
namespace {

// ---- factor

bool is_scaled(const ValuePair& pair, double factor) {
  return is_near(pair.expected * factor, pair.given);
}

// In how many cases and entries a factor shows: it doesn't where 0 is expected.
struct Weight {
  std::set<const Observation*> cases;
  std::set<std::size_t> examples;
  std::size_t entries = 0;
};

Weight weight_of(const Evidence& evidence) {
  Weight weight;
  for (const ValuePair& pair : evidence.pairs) {
    if (!pair.is_wrong) continue;
    weight.cases.insert(pair.seen);
    weight.examples.insert(number_of_examples(*pair.seen->test_case));
    weight.entries += static_cast<std::size_t>(std::count_if(pair.expected.values().begin(),
                                                             pair.expected.values().end(),
                                                             [](double x) { return x != 0; }));
  }
  return weight;
}

template <typename FactorOf>
bool all_scaled(const Evidence& evidence, FactorOf factor_of) {
  return std::all_of(evidence.pairs.begin(), evidence.pairs.end(), [&](const ValuePair& pair) {
    return is_scaled(pair, factor_of(*pair.seen->test_case));
  });
}

// By the largest entry that is expected of the first wrong value.
double likely_factor(const Evidence& evidence) {
  const auto wrong = std::find_if(evidence.pairs.begin(), evidence.pairs.end(),
                                  [](const ValuePair& pair) { return pair.is_wrong; });
  const std::vector<double>& expected = wrong->expected.values();
  const auto largest = std::max_element(expected.begin(), expected.end(), [](double a, double b) {
    return std::abs(a) < std::abs(b);
  });
  if (largest == expected.end() || *largest == 0 || wrong->given.size() != expected.size())
    return 1;
  return wrong->given.values()[static_cast<std::size_t>(largest - expected.begin())] / *largest;
}

std::string nine_digits(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.9g", number);
  return text;
}

// "100", "2/3", "1.44269504"; nothing for what is nearly but not quite a whole number, since its
// digits would be read as that.
std::optional<std::string> factor_text(double factor) {
  constexpr int largest_denominator = 1000;
  constexpr double nearly = 1e-4;
  const double size = std::abs(factor);
  const std::string sign = factor < 0 ? "-" : "";
  for (int q = 1; q <= largest_denominator; ++q) {
    const double p = std::round(size * q);
    if (p < 1 || (q > 12 && p > 1)) continue;
    if (is_near(p, size * q)) return sign + nine_digits(p) + (q > 1 ? "/" + std::to_string(q) : "");
    if (q == 1 && std::abs(size - p) < nearly * p) return std::nullopt;
  }
  return sign + nine_digits(size);
}

Property told_constant(const Evidence& evidence, double factor) {
  if (factor == 0)
    return told("factor", evidence, {": 0 in every entry.", "：每个元素都是 0。"},
                {"Is a whole number divided by a whole number, or the result never stored?",
                 "是不是用整数除以了整数，或者结果没有存进去？"});
  const std::optional<std::string> text = factor_text(factor);
  if (!text) return std::nullopt;
  if (*text == "-1")
    return told("factor", evidence,
                {": the wrong sign in every entry.", "：每个元素的符号都反了。"},
                {"Which signs stand in the formula?", "公式里有哪些正负号？"});
  return told("factor", evidence,
              {": " + *text + " times what is expected.", "：是应有值的 " + *text + " 倍。"},
              {"Which factor is in your code and not in the formula, or the reverse?",
               "哪个系数在你的代码里有而公式里没有，或者反过来？"});
}

// ---- float

bool fits_a_float(double number) {
  return std::abs(number) < 3e38 && static_cast<double>(static_cast<float>(number)) == number;
}

double largest_entry(const Matrix& matrix) {
  double largest = 0;
  for (const double entry : matrix.values()) largest = std::max(largest, std::abs(entry));
  return largest;
}

// How large numbers are on the way from inputs to outputs; what a float loses is in proportion.
double size_of_numbers(const Case& test_case) {
  double size = 1e-300;
  for (const Values* values : {&test_case.inputs, &test_case.outputs})
    for (const auto& [name, value] : *values)
      if (const auto matrix = matrix_of(&value)) size = std::max(size, largest_entry(*matrix));
  return size;
}

struct Errors {
  std::size_t entries = 0;  // that are wrong
  std::size_t positive = 0;
  std::size_t floats = 0;
};

// Nothing where an error is larger than a float's.
std::optional<Errors> small_errors(const Evidence& evidence) {
  Errors errors;
  for (const ValuePair& pair : evidence.pairs) {
    if (pair.given.shape() != pair.expected.shape()) return std::nullopt;
    const double bound = 1e-6 * size_of_numbers(*pair.seen->test_case);
    for (std::size_t k = 0; pair.is_wrong && k < pair.given.size(); ++k) {
      const double given = pair.given.values()[k];
      const double error = given - pair.expected.values()[k];
      if (!(std::abs(error) <= bound)) return std::nullopt;
      if (is_right(pair.expected.values()[k], given, Tolerance{})) continue;
      ++errors.entries;
      errors.positive += error > 0;
      errors.floats += fits_a_float(given);
    }
  }
  return errors;
}

// A value of some size that is right where its fellows are not was computed in another way.
bool is_partly_exact(const Evidence& evidence) {
  std::set<const Observation*> failing;
  for (const ValuePair& pair : evidence.pairs)
    if (pair.is_wrong) failing.insert(pair.seen);
  return std::any_of(evidence.pairs.begin(), evidence.pairs.end(), [&](const ValuePair& pair) {
    return !pair.is_wrong && pair.expected.size() >= 4 && failing.contains(pair.seen);
  });
}

}  // namespace

Property find_factor(const Evidence& evidence) {
  if (!evidence.is_complete()) return std::nullopt;
  const Weight weight = weight_of(evidence);
  const auto m_of = [](const Case& test_case) {
    return static_cast<double>(number_of_examples(test_case));
  };
  const Sentence question = {"Where does m stand in the formula, and where in your code?",
                             "m 在公式的什么位置？在你的代码里呢？"};
  if (weight.examples.size() > 1 && !weight.examples.contains(0)) {
    if (all_scaled(evidence, m_of))
      return told("factor", evidence,
                  {": m times what is expected; m is the number of examples.",
                   "：是应有值的 m 倍，m 是样本数。"},
                  question);
    if (all_scaled(evidence, [&](const Case& test_case) { return 1 / m_of(test_case); }))
      return told("factor", evidence,
                  {": 1/m of what is expected; m is the number of examples.",
                   "：只有应有值的 1/m，m 是样本数。"},
                  question);
  }
  const double factor = likely_factor(evidence);
  const bool is_enough = weight.entries >= 6 || (weight.entries >= 3 && weight.cases.size() > 1);
  if (!is_enough || !std::isfinite(factor) || is_near(1, factor)) return std::nullopt;
  if (!all_scaled(evidence, [=](const Case&) { return factor; })) return std::nullopt;
  return told_constant(evidence, factor);
}

Property find_float(const Evidence& evidence) {
  if (!evidence.is_complete() || is_partly_exact(evidence)) return std::nullopt;
  const std::optional<Errors> errors = small_errors(evidence);
  if (!errors || errors->entries < 4) return std::nullopt;
  // Rounding errs both ways; a formula that is only nearly right mostly errs one way.
  const double positive =
      static_cast<double>(errors->positive) / static_cast<double>(errors->entries);
  const bool are_floats = errors->floats == errors->entries;
  if (!are_floats && (positive < 0.2 || positive > 0.8 || errors->entries < 10))
    return std::nullopt;
  return Mistake{
      "float",
      {subject_of(evidence.pairs, ", ", " and ") + ": right to about seven digits only.",
       "Where are digits lost: is there a float, a rounding, or something small that is added?"},
      {subject_of(evidence.pairs, "、", " 和 ") + "：只有大约前七位数字是对的。",
       "精度是在哪里丢失的：有没有 float、舍入，或者加上了很小的数？"}};
}

}  // namespace dnn
