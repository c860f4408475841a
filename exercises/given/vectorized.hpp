// Runs a loop over numbers with the vector instructions of one instruction set.
//
//   vectorized(instruction_set(), [&] { for (std::size_t n = 0; n < size; ++n) a[n] += b[n]; });
//
// The compiler makes three loops of it: with 2, 4 and 8 numbers at a time. An entry goes through
// the same operations in each of them, and none fuses a multiplication with an addition: all give
// the same bits.
//
// What the loop calls must be small, or marked always_inline: code that stays outside of it keeps
// the instructions of every processor.
#pragma once

#include "given/instruction_set.hpp"

namespace dnn {

#if defined(__x86_64__)
template <class Loop>
[[gnu::target("avx2"), gnu::flatten]] void vectorized_avx2(const Loop& loop) {
  loop();
}
template <class Loop>
[[gnu::target("avx512f"), gnu::flatten]] void vectorized_avx512(const Loop& loop) {
  loop();
}
#endif

// The processor must have the set.
template <class Loop>
void vectorized(InstructionSet set, const Loop& loop) {
#if defined(__x86_64__)
  if (set == InstructionSet::avx512) return vectorized_avx512(loop);
  if (set == InstructionSet::avx2) return vectorized_avx2(loop);
#endif
  static_cast<void>(set);
  loop();
}

}  // namespace dnn
