// The peak: nothing but multiply-adds that don't wait for one another, all in registers.
#include <cstddef>
#include <utility>

#include "given/bench.hpp"
#include "given/instruction_set.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace dnn {
namespace {

// A result is ready some 4 cycles after its operands, 8 where it isn't fused, and a cycle begins
// two: so many sums keep the processor busy and still fit into 16 registers.
constexpr std::size_t sums = 12;
constexpr std::size_t steps = 20000;

// Written to at the end: what nobody reads isn't computed.
volatile double sink;

// Two doubles, in the vectors of every 64-bit processor.
typedef double Pair __attribute__((vector_size(16)));

template <std::size_t... I>
void add_pairs(std::index_sequence<I...>) {
  Pair sum[] = {Pair{static_cast<double>(I), 1.0}...};
  const Pair factor = {0.999, 0.999};
  const Pair term = {1e-9, 1e-9};
  for (std::size_t step = 0; step < steps; ++step) ((sum[I] = sum[I] * factor + term), ...);
  sink = (sum[I][0] + ...);
}

#if defined(__x86_64__)

template <std::size_t... I>
__attribute__((target("avx2,fma"))) void add_fours(std::index_sequence<I...>) {
  __m256d sum[] = {_mm256_set1_pd(static_cast<double>(I))...};
  const __m256d factor = _mm256_set1_pd(0.999);
  const __m256d term = _mm256_set1_pd(1e-9);
  for (std::size_t step = 0; step < steps; ++step) {
    ((sum[I] = _mm256_fmadd_pd(sum[I], factor, term)), ...);
  }
  sink = (sum[I][0] + ...);
}

template <std::size_t... I>
__attribute__((target("avx512f"))) void add_eights(std::index_sequence<I...>) {
  __m512d sum[] = {_mm512_set1_pd(static_cast<double>(I))...};
  const __m512d factor = _mm512_set1_pd(0.999);
  const __m512d term = _mm512_set1_pd(1e-9);
  for (std::size_t step = 0; step < steps; ++step) {
    ((sum[I] = _mm512_fmadd_pd(sum[I], factor, term)), ...);
  }
  sink = (sum[I][0] + ...);
}

#endif

std::size_t doubles_at_a_time() {
  switch (instruction_set()) {
    case InstructionSet::avx512:
      return 8;
    case InstructionSet::avx2:
      return 4;
    case InstructionSet::baseline:
      break;
  }
  return 2;
}

}  // namespace

void multiply_adds() {
  constexpr std::make_index_sequence<sums> all;
#if defined(__x86_64__)
  if (instruction_set() == InstructionSet::avx512) return add_eights(all);
  if (instruction_set() == InstructionSet::avx2) return add_fours(all);
#endif
  add_pairs(all);
}

double operations_of_multiply_adds() {
  return 2.0 * static_cast<double>(steps * sums * doubles_at_a_time());
}

std::string instruction_set_text() {
  switch (instruction_set()) {
    case InstructionSet::avx512:
      return "AVX-512, 8 doubles at a time";
    case InstructionSet::avx2:
      return "AVX2, 4 doubles at a time";
    case InstructionSet::baseline:
      break;
  }
  return "what every processor of its kind has, 2 doubles at a time";
}

}  // namespace dnn
