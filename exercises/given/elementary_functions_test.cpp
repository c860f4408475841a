#include "given/elementary_functions.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "given/instruction_set.hpp"

namespace dnn {
namespace {

using Limits = std::numeric_limits<double>;
using Numbers = std::vector<double>;

constexpr double infinity = Limits::infinity();
constexpr double nan = Limits::quiet_NaN();
constexpr double smallest_normal = Limits::min();
constexpr double smallest = Limits::denorm_min();
constexpr double largest = Limits::max();

struct Function {
  std::string name;
  void (*in_place)(double*, std::size_t, InstructionSet);
  long double (*exact)(long double);
};
const Function exp_function{"exp", exp_in_place, [](long double x) { return std::exp(x); }};
const Function log_function{"log", log_in_place, [](long double x) { return std::log(x); }};
const Function tanh_function{"tanh", tanh_in_place, [](long double x) { return std::tanh(x); }};

Numbers values(const Function& function, Numbers x, InstructionSet set = instruction_set()) {
  function.in_place(x.data(), x.size(), set);
  return x;
}

double value(const Function& function, double x) { return values(function, {x})[0]; }

// ---- What is sampled ----

#ifdef __OPTIMIZE__
constexpr std::size_t samples = 300'000;  // of each range
#else
constexpr std::size_t samples = 30'000;
#endif

// The same numbers in every run, evenly spread.
Numbers between(double first, double last) {
  std::mt19937_64 engine(1);
  Numbers x(samples);
  for (double& entry : x) {
    entry = first + (last - first) * static_cast<double>(engine() >> 11) * 0x1p-53;
  }
  return x;
}

// Any 64 bits: all signs and exponents alike, infinities and NaN among them.
Numbers of_any_bits() {
  std::mt19937_64 engine(2);
  Numbers x(samples);
  for (double& entry : x) entry = std::bit_cast<double>(engine());
  return x;
}

// Every exponent from the smallest to the largest, with both signs and fractions of all kinds.
Numbers of_every_exponent() {
  std::mt19937_64 engine(3);
  Numbers x;
  for (int exponent = -1074; exponent <= 1023; ++exponent) {
    const double power = std::ldexp(1.0, exponent);
    x.insert(x.end(), {power, -power, std::nextafter(power, 0), std::nextafter(power, infinity)});
    for (std::size_t n = 0; n < samples / 10'000; ++n) {
      const double fraction = static_cast<double>(engine() >> 11) * 0x1p-53;
      x.insert(x.end(), {power * (1 + fraction), -power * (1 + fraction)});
    }
  }
  return x;
}

// The doubles on both sides of one.
Numbers around(double middle) {
  Numbers x{middle};
  double below = middle, above = middle;
  for (int n = 0; n < 2000; ++n) {
    x.push_back(below = std::nextafter(below, -infinity));
    x.push_back(above = std::nextafter(above, infinity));
  }
  return x;
}

// ---- Errors, in units in the last place ----

long double last_place(double x) {
  const double magnitude = std::clamp(std::abs(x), smallest_normal, largest);
  return std::ldexp(1.0L, std::ilogb(magnitude) - 52);
}

bool is_finite_at(const Function& function, double x) {
  return std::isfinite(static_cast<double>(function.exact(x)));
}

long double error(const Function& function, double x, double got) {
  const long double exact = function.exact(x);
  return std::abs(got - exact) / last_place(static_cast<double>(exact));
}

// At most 1 ulp; where the result isn't a finite number, the same one.
void expect_right(const Function& function, const Numbers& x) {
  if (std::numeric_limits<long double>::digits < 64) GTEST_SKIP() << "long double is a double";
  const Numbers y = values(function, x);
  long double worst = 0;
  std::size_t at = 0;
  for (std::size_t n = 0; n < x.size(); ++n) {
    const double exact = static_cast<double>(function.exact(x[n]));
    if (!is_finite_at(function, x[n])) {
      ASSERT_TRUE(y[n] == exact || (std::isnan(y[n]) && std::isnan(exact)))
          << function.name << '(' << x[n] << ") gives " << y[n] << " for " << exact;
      continue;
    }
    ASSERT_TRUE(std::isfinite(y[n])) << function.name << '(' << x[n] << ") gives " << y[n];
    const long double here = error(function, x[n], y[n]);
    if (here > worst) worst = here, at = n;
  }
  EXPECT_LE(worst, 1) << function.name << '(' << x[at] << ") gives " << y[at];
  EXPECT_GT(worst, 0);  // something was compared
}

TEST(ElementaryFunctionsTest, ExpIsRightWithinOneUnit) {
  expect_right(exp_function, of_any_bits());
  expect_right(exp_function, of_every_exponent());
  expect_right(exp_function, between(-1, 1));
  expect_right(exp_function, between(-30, 30));
  expect_right(exp_function, between(-746, 710));
}

TEST(ElementaryFunctionsTest, ExpIsRightWhereTheReductionChangesSides) {
  for (int n = -1075; n <= 1024; n += 7) {
    expect_right(exp_function, around((n + 0.5) * 0.693147180559945309));
  }
}

TEST(ElementaryFunctionsTest, ExpIsRightAmongTheLargestAndTheSubnormal) {
  expect_right(exp_function, between(-745.2, -708));
  expect_right(exp_function, between(709, 709.8));
  expect_right(exp_function, around(709.782712893384));
  expect_right(exp_function, around(-708.396418532264));
  expect_right(exp_function, around(-745.13321910194122));
}

TEST(ElementaryFunctionsTest, LogIsRightWithinOneUnit) {
  expect_right(log_function, of_any_bits());
  expect_right(log_function, of_every_exponent());
  expect_right(log_function, between(0, 1));
  expect_right(log_function, between(0.5, 2));
  expect_right(log_function, between(0.70, 0.72));
  expect_right(log_function, between(1.40, 1.42));
  expect_right(log_function, between(0, 1e6));
}

TEST(ElementaryFunctionsTest, LogIsRightNearOneAndNearItsBranches) {
  for (const double x : {1.0, 0.5, 2.0, 0.70710678118654752, 1.4142135623730951, smallest_normal}) {
    expect_right(log_function, around(x));
  }
  expect_right(log_function, between(0.999, 1.001));
  expect_right(log_function, between(0, smallest_normal));
}

TEST(ElementaryFunctionsTest, TanhIsRightWithinOneUnit) {
  expect_right(tanh_function, of_any_bits());
  expect_right(tanh_function, of_every_exponent());
  expect_right(tanh_function, between(-0.2, 0.2));
  expect_right(tanh_function, between(-1, 1));
  expect_right(tanh_function, between(-22, 22));
  expect_right(tanh_function, between(17, 20));
}

TEST(ElementaryFunctionsTest, TanhIsRightWhereTheReductionChangesSides) {
  for (int n = 0; n < 60; ++n) {
    expect_right(tanh_function, around((n + 0.5) * 0.693147180559945309 / 2));
  }
  for (const double x : {20.0, 19.061547465398498, 0x1p-26, 0x1p-27, 0x1p-28, 0x1p-53}) {
    expect_right(tanh_function, around(x));
  }
}

// ---- Special values ----

void expect_same_bits(double got, double expected) {
  EXPECT_EQ(std::bit_cast<std::uint64_t>(got), std::bit_cast<std::uint64_t>(expected))
      << got << " for " << expected;
}

TEST(ElementaryFunctionsTest, SpecialValuesOfExp) {
  expect_same_bits(value(exp_function, 0.0), 1);
  expect_same_bits(value(exp_function, -0.0), 1);
  expect_same_bits(value(exp_function, smallest), 1);
  expect_same_bits(value(exp_function, -smallest), 1);
  expect_same_bits(value(exp_function, infinity), infinity);
  expect_same_bits(value(exp_function, -infinity), 0);
  expect_same_bits(value(exp_function, largest), infinity);
  expect_same_bits(value(exp_function, -largest), 0);
  expect_same_bits(value(exp_function, -745), smallest);
  EXPECT_TRUE(std::isnan(value(exp_function, nan)));
}

TEST(ElementaryFunctionsTest, SpecialValuesOfLog) {
  expect_same_bits(value(log_function, 1), 0);
  expect_same_bits(value(log_function, 0.0), -infinity);
  expect_same_bits(value(log_function, -0.0), -infinity);
  expect_same_bits(value(log_function, infinity), infinity);
  for (const double x : {-smallest, -1.0, -largest, -infinity, nan}) {
    EXPECT_TRUE(std::isnan(value(log_function, x))) << x;
  }
}

TEST(ElementaryFunctionsTest, SpecialValuesOfTanh) {
  for (const double x : {0.0, smallest, 1e-310, smallest_normal, 0x1p-30}) {
    expect_same_bits(value(tanh_function, x), x);
    expect_same_bits(value(tanh_function, -x), -x);
  }
  for (const double x : {20.0, 700.0, largest, infinity}) {
    expect_same_bits(value(tanh_function, x), 1);
    expect_same_bits(value(tanh_function, -x), -1);
  }
  EXPECT_TRUE(std::isnan(value(tanh_function, nan)));
}

// ---- Order, and the instruction sets ----

void expect_never_falling(const Function& function, Numbers x) {
  std::sort(x.begin(), x.end());
  const Numbers y = values(function, x);
  for (std::size_t n = 1; n < y.size(); ++n) ASSERT_GE(y[n], y[n - 1]) << function.name << x[n];
}

TEST(ElementaryFunctionsTest, NeverFallWhereTheyLevelOff) {
  expect_never_falling(exp_function, between(-746.5, -744));
  expect_never_falling(exp_function, between(709.7, 711));
  expect_never_falling(tanh_function, between(18.5, 20.5));
  expect_never_falling(tanh_function, between(-20.5, -18.5));
  expect_never_falling(tanh_function, between(-1e-300, 1e-300));
}

TEST(ElementaryFunctionsTest, TanhIsNeverAboveOne) {
  for (const double y : values(tanh_function, between(10, 25))) ASSERT_LE(y, 1);
}

TEST(ElementaryFunctionsTest, AllInstructionSetsGiveTheSameBits) {
  for (const Function& function : {exp_function, log_function, tanh_function}) {
    for (const Numbers& x : {between(-5, 5), between(0, 1000), of_every_exponent()}) {
      const Numbers baseline = values(function, x, InstructionSet::baseline);
      for (const InstructionSet set : {InstructionSet::avx2, InstructionSet::avx512}) {
        if (set > instruction_set()) continue;  // not on this processor
        const Numbers y = values(function, x, set);
        for (std::size_t n = 0; n < x.size(); ++n) {
          if (!std::isnan(y[n])) expect_same_bits(y[n], baseline[n]);
          ASSERT_EQ(std::isnan(y[n]), std::isnan(baseline[n])) << function.name << x[n];
        }
      }
    }
  }
}

// The entries that are left over when a vector is full, and what lies behind the last one.
TEST(ElementaryFunctionsTest, AnyNumberOfEntriesAndNoneBeyond) {
  for (std::size_t size = 0; size < 40; ++size) {
    Numbers x(size + 1, 0.5);
    tanh_in_place(x.data(), size);
    EXPECT_EQ(x[size], 0.5);
    for (std::size_t n = 0; n < size; ++n) expect_same_bits(x[n], value(tanh_function, 0.5));
  }
}

}  // namespace
}  // namespace dnn
