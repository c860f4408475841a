// Which vector instructions the processor has. A loop that gains by it is compiled once for each
// set, and chosen when the program runs: no program needs another build for another machine.
#pragma once

namespace dnn {

enum class InstructionSet {
  baseline,  // what every processor of the architecture has: SSE2 on x86-64, NEON on aarch64
  avx2,      // x86-64 with AVX2 and fused multiply-add: 4 doubles at a time
  avx512,    // x86-64 with AVX-512F: 8 doubles at a time
};

// The widest that the processor and the system support. It is asked once.
InstructionSet instruction_set();

}  // namespace dnn
