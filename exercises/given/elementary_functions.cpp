// The formulas, one number at a time. Nothing branches: where two cases differ both are computed
// and one is selected, which is what a vector instruction can do.
//
// A double is s * 1.fff... * 2^e: a bit for the sign, eleven for e + 1023, fifty-two for the digits
// f. Where a sum is called exact, its result needs no more than the 53 digits of a double.
#include "given/elementary_functions.hpp"

#include <bit>
#include <cstdint>
#include <limits>

#include "given/vectorized.hpp"

namespace dnn {
namespace {

using Bits = std::uint64_t;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr Bits sign_bit = Bits{1} << 63;
constexpr Bits fraction_bits = (Bits{1} << 52) - 1;

[[gnu::always_inline]] inline Bits bits_of(double x) { return std::bit_cast<Bits>(x); }
[[gnu::always_inline]] inline double double_of(Bits bits) { return std::bit_cast<double>(bits); }

// 2^(biased - 1023), for biased from 1 to 2046.
[[gnu::always_inline]] inline double power_of_two(Bits biased) { return double_of(biased << 52); }

// The first 26 of the 53 digits. The product of two such numbers is exact.
[[gnu::always_inline]] inline double upper_half(double x) {
  return double_of(bits_of(x) & ~((Bits{1} << 27) - 1));
}

// ---- e^x = 2^n e^r, with n = x / ln 2 rounded, so that |r| <= ln 2 / 2 = 0.3466

// ln 2 in two parts. The upper one has 32 digits, so that n times it is exact for |n| < 2^21.
constexpr double ln2_upper = 0x1.62e42feep-1;
constexpr double ln2_lower = 0x1.a39ef35793c76p-33;
constexpr double one_by_ln2 = 0x1.71547652b82fep0;

// 1.5 * 2^52: between 2^52 and 2^53 lie whole numbers only, so adding it rounds, and leaves the
// whole number in the last bits.
constexpr double to_whole = 0x1.8p52;

struct Reduced {
  Bits n;               // as the difference of two bit patterns: negative numbers wrap around
  double upper, lower;  // r = upper - lower, where upper is exact
};

[[gnu::always_inline]] inline Reduced reduce(double x) {
  const double shifted = x * one_by_ln2 + to_whole;
  const double n = shifted - to_whole;
  return {bits_of(shifted) - bits_of(to_whole), x - n * ln2_upper, n * ln2_lower};
}

// e^r - 1 - r = r^2/2! + r^3/3! + ... + r^13/13!; what follows is less than 2^-60.
[[gnu::always_inline]] inline double exp_tail(double r) {
  const double z = r * r;
  const double z2 = z * z;
  const double from_10 =
      1.0 / 3628800 + r * (1.0 / 39916800) + z * (1.0 / 479001600 + r * (1.0 / 6227020800));
  const double from_6 = 1.0 / 720 + r * (1.0 / 5040) + z * (1.0 / 40320 + r * (1.0 / 362880));
  const double from_3 = r * (1.0 / 6) + z * (1.0 / 24 + r * (1.0 / 120));
  return z * (0.5 + (from_3 + z2 * (from_6 + z2 * from_10)));
}

// 1 + r + tail is added up from its smallest part to its largest. 2^n is two factors, each within
// the range of a double: only the second product can become infinite, or be rounded as a subnormal.
[[gnu::always_inline]] inline double exp_of(double x) {
  const double not_above = x > 710 ? 710 : x;  // e^710 is infinite, e^-746 is 0
  const Reduced r = reduce(not_above < -746 ? -746 : not_above);
  const double power = 1 + (r.upper + (exp_tail(r.upper - r.lower) - r.lower));
  const Bits biased = r.n + 2 * 1023;
  const Bits half = biased >> 1;
  return power * power_of_two(half) * power_of_two(biased - half);
}

// ---- log x = k ln 2 + log m, with x = 2^k m and m from sqrt(1/2) to sqrt(2)

// With f = m - 1 and s = f / (2 + f) it is log m = log((1 + s) / (1 - s)) = 2s + s R, where
// R = 2/3 s^2 + 2/5 s^4 + ..., for |s| < 0.1716. Its seven coefficients are those of fdlibm
// (e_log.c, Sun Microsystems), which spread the error of the missing rest. As 2s = f - s f and
// s f = f^2/2 - s f^2/2, it is also
//   log m = f - (f^2/2 - s (f^2/2 + R)),
// whose largest part, f, is exact.
[[gnu::always_inline]] inline double log_of(double x) {
  const bool subnormal = x < 0x1p-1022;
  const double normal = subnormal ? x * 0x1p54 : x;

  // One more in the exponent from 2 sqrt(1/2) on, instead of from 2 on.
  constexpr Bits sqrt_half = 0x3fe6a09e667f3bcd;
  const Bits moved = bits_of(normal) + (bits_of(1.0) - sqrt_half);
  const double m = double_of((moved & fraction_bits) + sqrt_half);
  const double biased_k = double_of((moved >> 52) | bits_of(0x1p52)) - 0x1p52;
  const double k = biased_k - (subnormal ? 1023 + 54 : 1023);

  const double f = m - 1;
  const double s = f / (2 + f);
  const double z = s * s;
  const double w = z * z;
  const double odd = 6.666666666666735130e-01 +
                     w * (2.857142874366239149e-01 +
                          w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01));
  const double even =
      3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01);
  const double R = z * odd + w * even;
  const double half_square = 0.5 * f * f;
  const double log_x =
      k * ln2_upper - ((half_square - (s * (half_square + R) + k * ln2_lower)) - f);

  const double or_itself = x < infinity ? log_x : x;  // infinity and NaN
  const double not_positive = x == 0 ? -infinity : not_a_number;
  return x <= 0 ? not_positive : or_itself;
}

// ---- tanh x = (e^2x - 1) / (e^2x + 1)

// Numerator and denominator, with e^2x = 2^n e^r, are carried as the sum of two doubles, the second
// what the first has lost by rounding. For |a| >= |b| that is: sum = a + b, lost = b - (sum - a).
// The quotient has two parts as well: 26 digits, whose product with the upper half of the
// denominator is exact, and the rest of the division.
[[gnu::always_inline]] inline double tanh_of(double x) {
  const double magnitude = double_of(bits_of(x) & ~sign_bit);
  const double a = magnitude > 20 ? 20 : magnitude;  // tanh 20 is 1, rounded
  const Reduced reduced = reduce(a + a);
  const double r = reduced.upper - reduced.lower;
  const double r_lost = (reduced.upper - r) - reduced.lower;

  const double tail = exp_tail(r) + (r_lost + r * r_lost);
  const double p = r + tail;  // e^r - 1
  const double p_lost = tail - (p - r);

  const double power = power_of_two(reduced.n + 1023);
  const double e = power + power * p;  // e^2x
  const double e_lost = (power * p - (e - power)) + power * p_lost;

  const double above = e - 1;  // the numerator, small where x is small
  const double above_lost = ((e - above) - 1) + e_lost;
  const double numerator = above + above_lost;
  const double numerator_lost = above_lost - (numerator - above);

  const double below = e + 1;
  const double denominator = upper_half(below);
  const double denominator_rest = ((e - denominator) + 1) + e_lost;

  const double reciprocal = 1 / below;
  const double quotient = upper_half(numerator * reciprocal);
  const double remainder =
      (numerator - quotient * denominator) + (numerator_lost - quotient * denominator_rest);
  const double result = quotient + remainder * reciprocal;
  return double_of(bits_of(result) | (bits_of(x) & sign_bit));
}

}  // namespace

void exp_in_place(double* x, std::size_t size, InstructionSet set) {
  vectorized(set, [=] {
    for (std::size_t n = 0; n < size; ++n) x[n] = exp_of(x[n]);
  });
}

void log_in_place(double* x, std::size_t size, InstructionSet set) {
  vectorized(set, [=] {
    for (std::size_t n = 0; n < size; ++n) x[n] = log_of(x[n]);
  });
}

void tanh_in_place(double* x, std::size_t size, InstructionSet set) {
  vectorized(set, [=] {
    for (std::size_t n = 0; n < size; ++n) x[n] = tanh_of(x[n]);
  });
}

}  // namespace dnn
