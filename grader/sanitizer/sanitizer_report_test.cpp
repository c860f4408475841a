// The reports are those of GCC 12 and Clang 14, without what stands behind the first stack.
#include "grader/sanitizer/sanitizer_report.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace dnn {
namespace {

std::string found(const std::string& output) {
  const auto report = find_sanitizer_report(output, "06_compute_cost.cpp");
  return report ? report->what + "\n" + report->where : "nothing";
}

// ---- AddressSanitizer -------------------------------------------------------------------------

TEST(SanitizerReport, AReadBeyondABlockByGcc) {
  EXPECT_EQ(found("==30086==ERROR: AddressSanitizer: heap-buffer-overflow on address "
                  "0x603000000058 at pc 0x557f5340070c bp 0x7ffe667209e0 sp 0x7ffe667209d8\n"
                  "READ of size 8 at 0x603000000058 thread T0\n"
                  "    #0 0x557f5340070b in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:18\n"
                  "    #1 0x557f5340028f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xec28f)\n"
                  "0x603000000058 is located 0 bytes to the right of 24-byte region "
                  "[0x603000000040,0x603000000058)\n"),
            "it reads 8 bytes past the end of a block of 24 bytes on the heap\n"
            "line 18 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AReadBeyondABlockByClang) {
  EXPECT_EQ(found("==30083==ERROR: AddressSanitizer: heap-buffer-overflow on address "
                  "0x603000000058 at pc 0x55e04dc3bd4c bp 0x7ffdca9cc470 sp 0x7ffdca9cc468\n"
                  "READ of size 8 at 0x603000000058 thread T0\n"
                  "    #0 0x55e04dc3bd4b in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:18:41\n"
                  "    #1 0x55e04dc3b96b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe896b)\n"
                  "0x603000000058 is located 0 bytes to the right of 24-byte region "
                  "[0x603000000040,0x603000000058)\n"),
            "it reads 8 bytes past the end of a block of 24 bytes on the heap\n"
            "line 18 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AWriteBeyondABlock) {
  EXPECT_EQ(found("==30117==ERROR: AddressSanitizer: heap-buffer-overflow on address "
                  "0x6030000000b8 at pc 0x5583fcf207cf bp 0x7ffc3bdc1d30 sp 0x7ffc3bdc1d28\n"
                  "WRITE of size 8 at 0x6030000000b8 thread T0\n"
                  "    #0 0x5583fcf207ce in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:18\n"
                  "    #1 0x5583fcf2028f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xec28f)\n"
                  "0x6030000000b8 is located 0 bytes to the right of 24-byte region "
                  "[0x6030000000a0,0x6030000000b8)\n"),
            "it writes 8 bytes past the end of a block of 24 bytes on the heap\n"
            "line 18 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AReadBeforeABlock) {
  EXPECT_EQ(found("==30143==ERROR: AddressSanitizer: heap-buffer-overflow on address "
                  "0x603000000098 at pc 0x55fbfd34d572 bp 0x7ffc38a11310 sp 0x7ffc38a11308\n"
                  "READ of size 8 at 0x603000000098 thread T0\n"
                  "    #0 0x55fbfd34d571 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:18:14\n"
                  "    #1 0x55fbfd34d14b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"
                  "0x603000000098 is located 8 bytes to the left of 32-byte region "
                  "[0x6030000000a0,0x6030000000c0)\n"),
            "it reads 8 bytes before the start of a block of 32 bytes on the heap\n"
            "line 18 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, ACallOfTheStandardLibraryIsNamed) {
  EXPECT_EQ(
      found("==30641==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x603000000058 at "
            "pc 0x55f454558b3b bp 0x7ffe9f2b05d0 sp 0x7ffe9f2afd80\n"
            "READ of size 40 at 0x603000000058 thread T0\n"
            "    #0 0x55f454558b3a in __interceptor_memcpy (/tmp/runner+0x32b3a)\n"
            "    #1 0x55f454611d1e in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:17\n"
            "    #2 0x55f454611a8f in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xeba8f)\n"
            "0x603000000058 is located 0 bytes to the right of 24-byte region "
            "[0x603000000040,0x603000000058)\n"),
      "it reads 40 bytes past the end of a block of 24 bytes on the heap\n"
      "line 17 of 06_compute_cost.cpp, in a call of memcpy");
}

TEST(SanitizerReport, BeyondAnArrayOfTheFunction) {
  EXPECT_EQ(
      found("==17337==ERROR: AddressSanitizer: stack-buffer-overflow on address 0x7f6271400034 at "
            "pc 0x55b6eb70fcba bp 0x7ffee977f280 sp 0x7ffee977ea30\n"
            "WRITE of size 12 at 0x7f6271400034 thread T0\n"
            "    #0 0x55b6eb70fcb9 in __interceptor_strcpy.part.0 "
            "(/tmp/runner+0x4acb9)\n"
            "    #1 0x55b6eb7b0cc9 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:17\n"
            "    #2 0x55b6eb7b0a8f in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xeba8f)\n"
            "Address 0x7f6271400034 is located in stack of thread T0 at offset 52 in frame\n"
            "    [48, 52) 's' (line 16) <== Memory access at offset 52 overflows this variable\n"
            "    [64, 68) 'zero' (line 14) <== Memory access at offset 52 underflows this "
            "variable\n"),
      "it writes 12 bytes past the end of s\n"
      "line 17 of 06_compute_cost.cpp, in a call of strcpy");
}

TEST(SanitizerReport, BeforeAnArrayOfTheFunction) {
  EXPECT_EQ(
      found("==17156==ERROR: AddressSanitizer: stack-buffer-overflow on address 0x7f9135200028 at "
            "pc 0x55dbed763d0d bp 0x7fff2f9fdc30 sp 0x7fff2f9fdc28\n"
            "READ of size 8 at 0x7f9135200028 thread T0\n"
            "    #0 0x55dbed763d0c in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:18:10\n"
            "    #1 0x55dbed76396b in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xe896b)\n"
            "Address 0x7f9135200028 is located in stack of thread T0 at offset 40 in frame\n"
            "    [48, 80) 'a' (line 16) <== Memory access at offset 40 underflows this variable\n"),
      "it reads 8 bytes before the start of a\n"
      "line 18 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, BeyondAGlobalArray) {
  EXPECT_EQ(found("==30057==ERROR: AddressSanitizer: global-buffer-overflow on address "
                  "0x5653f240dc40 at pc 0x5653f2374cce bp 0x7fff6c5fbab0 sp 0x7fff6c5fbaa8\n"
                  "READ of size 8 at 0x5653f240dc40 thread T0\n"
                  "    #0 0x5653f2374ccd in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:19:10\n"
                  "    #1 0x5653f237496b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe896b)\n"
                  "0x5653f240dc40 is located 0 bytes to the right of global variable 'dnn::table' "
                  "defined in '06_compute_cost.cpp:12:8' (0x5653f240dc20) of size 32\n"),
            "it reads 8 bytes past the end of table, which has 32 bytes\n"
            "line 19 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, UseAfterFreeByGcc) {
  EXPECT_EQ(found("==19452==ERROR: AddressSanitizer: heap-use-after-free on address 0x6030000000a0 "
                  "at pc 0x559ebb6a6e20 bp 0x7ffca33c6e50 sp 0x7ffca33c6e48\n"
                  "READ of size 8 at 0x6030000000a0 thread T0\n"
                  "    #0 0x559ebb6a6e1f in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:21\n"
                  "    #1 0x559ebb6a6a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"
                  "0x6030000000a0 is located 0 bytes inside of 24-byte region "
                  "[0x6030000000a0,0x6030000000b8)\n"),
            "it uses a matrix or a block of the heap after it was freed\n"
            "line 21 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, UseAfterFreeByClang) {
  EXPECT_EQ(found("==20291==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010 "
                  "at pc 0x5630509ced83 bp 0x7fffdeb9a9d0 sp 0x7fffdeb9a9c8\n"
                  "READ of size 8 at 0x602000000010 thread T0\n"
                  "    #0 0x5630509ced82 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:19:10\n"
                  "    #1 0x5630509ce96b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe996b)\n"
                  "0x602000000010 is located 0 bytes inside of 16-byte region "
                  "[0x602000000010,0x602000000020)\n"),
            "it uses a matrix or a block of the heap after it was freed\n"
            "line 19 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, UseOfAVariableWhoseBlockEnded) {
  EXPECT_EQ(found("==16596==ERROR: AddressSanitizer: stack-use-after-scope on address "
                  "0x7f83fac00040 at pc 0x55be19992df4 bp 0x7fff01d7aef0 sp 0x7fff01d7aee8\n"
                  "READ of size 8 at 0x7f83fac00040 thread T0\n"
                  "    #0 0x55be19992df3 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:24\n"
                  "    #1 0x55be19992a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"
                  "Address 0x7f83fac00040 is located in stack of thread T0 at offset 64 in frame\n"
                  "    [64, 80) 'inner' (line 20) <== Memory access at offset 64 is inside this "
                  "variable\n"),
            "it reads 8 bytes of inner, which is gone since its block { } ended\n"
            "line 24 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, UseOfALocalMatrixThroughAGivenFunction) {
  EXPECT_EQ(
      found("==27448==ERROR: AddressSanitizer: stack-use-after-return on address 0x7f3bdf400020 at "
            "pc 0x558137088ded bp 0x7ffe396f4dc0 sp 0x7ffe396f4db8\n"
            "READ of size 8 at 0x7f3bdf400020 thread T0\n"
            "    #0 0x558137088dec in dnn::Matrix::operator()(unsigned long, unsigned long) const "
            "/work/wt/sanitize/exercises/given/matrix.hpp:78:14\n"
            "    #1 0x558137088cf2 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:21:10\n"
            "    #2 0x55813708896b in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xe896b)\n"
            "Address 0x7f3bdf400020 is located in stack of thread T0 at offset 32 in frame\n"
            "    [32, 72) 'Z' (line 13) <== Memory access at offset 32 is inside this variable\n"),
      "it reads 8 bytes of Z, which is gone since its function returned\n"
      "line 21 of 06_compute_cost.cpp, in a call of Matrix::operator()");
}

TEST(SanitizerReport, DoubleFree) {
  EXPECT_EQ(found("==28260==ERROR: AddressSanitizer: attempting double-free on 0x6030000000a0 in "
                  "thread T0:\n"
                  "    #0 0x563c551341e8 in operator delete[](void*) "
                  "(/tmp/runner+0xa51e8)\n"
                  "    #1 0x563c5517b595 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:19\n"
                  "    #2 0x563c5517b28f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xec28f)\n"
                  "0x6030000000a0 is located 0 bytes inside of 32-byte region "
                  "[0x6030000000a0,0x6030000000c0)\n"),
            "it frees something twice\n"
            "line 19 of 06_compute_cost.cpp, in a call of operator delete[]");
}

TEST(SanitizerReport, FreeOfWhatIsNoBlock) {
  EXPECT_EQ(
      found("==26942==ERROR: AddressSanitizer: attempting free on address which was not "
            "malloc()-ed: 0x7f6b4d000030 in thread T0\n"
            "    #0 0x55e5456d2032 in free (/tmp/runner+0xaa032)\n"
            "    #1 0x55e5457103f2 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:18:3\n"
            "    #2 0x55e54571014b in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xe814b)\n"
            "Address 0x7f6b4d000030 is located in stack of thread T0 at offset 48 in frame\n"
            "    [48, 80) 'a' (line 16) <== Memory access at offset 48 is inside this variable\n"),
      "it frees what isn't the start of a block of the heap\n"
      "line 18 of 06_compute_cost.cpp, in a call of free");
}

TEST(SanitizerReport, FreeInAnotherWay) {
  EXPECT_EQ(
      found("==30808==ERROR: AddressSanitizer: alloc-dealloc-mismatch (operator new [] vs free) on "
            "0x6030000000a0\n"
            "    #0 0x5641fda2e858 in __interceptor_free.part.0 (/tmp/runner+0xa2858)\n"
            "    #1 0x5641fda78580 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:18\n"
            "    #2 0x5641fda7828f in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xec28f)\n"
            "0x6030000000a0 is located 0 bytes inside of 32-byte region "
            "[0x6030000000a0,0x6030000000c0)\n"),
      "it frees with free what it made with operator new []\n"
      "line 18 of 06_compute_cost.cpp, in a call of free");
}

TEST(SanitizerReport, ANegativeSize) {
  EXPECT_EQ(
      found("==30609==ERROR: AddressSanitizer: negative-size-param: (size=-8)\n"
            "    #0 0x55e3f1318ba7 in __interceptor_memcpy (/tmp/runner+0x32ba7)\n"
            "    #1 0x55e3f13d1d76 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:17\n"
            "    #2 0x55e3f13d1a8f in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xeba8f)\n"
            "0x603000000040 is located 0 bytes inside of 24-byte region "
            "[0x603000000040,0x603000000058)\n"),
      "it copies -8 bytes\n"
      "line 17 of 06_compute_cost.cpp, in a call of memcpy");
}

TEST(SanitizerReport, AnOverlappingCopy) {
  EXPECT_EQ(
      found("==30713==ERROR: AddressSanitizer: memcpy-param-overlap: memory ranges "
            "[0x7f4a33100030,0x7f4a33100058) and [0x7f4a33100038, 0x7f4a33100060) overlap\n"
            "    #0 0x562589484504 in __asan_memcpy (/tmp/runner+0xa9504)\n"
            "    #1 0x5625894c33fe in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:17:3\n"
            "    #2 0x5625894c314b in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xe814b)\n"
            "Address 0x7f4a33100030 is located in stack of thread T0 at offset 48 in frame\n"
            "    [48, 112) 'a' (line 16) <== Memory access at offset 48 is inside this variable\n"
            "Address 0x7f4a33100038 is located in stack of thread T0 at offset 56 in frame\n"
            "    [48, 112) 'a' (line 16) <== Memory access at offset 56 is inside this variable\n"),
      "it lets memcpy copy between places that overlap\n"
      "line 17 of 06_compute_cost.cpp, in a call of memcpy");
}

TEST(SanitizerReport, ANullPointer) {
  EXPECT_EQ(found("==29958==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000000 (pc "
                  "0x55eb356de2e1 bp 0x7ffc6d9b29f0 sp 0x7ffc6d9b29e0 T0)\n"
                  "    #0 0x55eb356de2e1 in dnn::fun(double (*)(int)) "
                  "/tmp/build/06_compute_cost.cpp:13:52\n"
                  "    #1 0x55eb356de3e8 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:18:10\n"
                  "    #2 0x55eb356de14b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "it dereferences a null pointer\n"
            "line 13 of 06_compute_cost.cpp, in fun");
}

TEST(SanitizerReport, AStrayPointer) {
  EXPECT_EQ(found("==28372==ERROR: AddressSanitizer: SEGV on unknown address 0x123456789000 (pc "
                  "0x559bb4ab0cb5 bp 0x7ffd3cd9e670 sp 0x7ffd3cd9e610 T0)\n"
                  "    #0 0x559bb4ab0cb5 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:17\n"
                  "    #1 0x559bb4ab0a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "it uses memory where nothing is: a stray pointer, or an index far outside\n"
            "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, TooMuchMemory) {
  EXPECT_EQ(found("==30537==ERROR: AddressSanitizer: requested allocation size 0x5af3107a4000 "
                  "(0x5af3107a5000 after adjustments for alignment, red zones etc.) exceeds "
                  "maximum supported size of 0x10000000000 (thread T0)\n"
                  "    #0 0x55653c23637f in malloc (/tmp/runner+0xa337f)\n"
                  "    #1 0x55653c27ecae in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16\n"
                  "    #2 0x55653c27ea8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "it asks for more memory than there is; is a size negative?\n"
            "line 16 of 06_compute_cost.cpp, in a call of malloc");
}

TEST(SanitizerReport, AnArrayTooLargeForTheStack) {
  EXPECT_EQ(found("==27004==ERROR: AddressSanitizer: stack-overflow on address 0x7fff2091cdd0 (pc "
                  "0x5588e6bf8c1a bp 0x7fff2a1b3710 sp 0x7fff2091cdd0 T0)\n"
                  "    #0 0x5588e6bf8c1a in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:13\n"
                  "    #1 0x5588e6bf8a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "its arrays are too large for the stack; is a std::vector better?\n"
            "line 13 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnAbort) {
  EXPECT_EQ(found("==19454==ERROR: AddressSanitizer: ABRT on unknown address 0x000000004bfe (pc "
                  "0x7fe0d5d6deec bp 0x7fe0d5ce0780 sp 0x7ffee195a190 T0)\n"
                  "    #0 0x7fe0d5d6deec in __pthread_kill_implementation "
                  "nptl/./nptl/pthread_kill.c:44:76\n"
                  "    #1 0x7fe0d5d1efb1 in raise signal/../sysdeps/posix/raise.c:26:13\n"
                  "    #2 0x7fe0d5d09471 in abort stdlib/./stdlib/abort.c:79:7\n"
                  "    #3 0x556a4fc063fc in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16:14\n"
                  "    #4 0x556a4fc0614b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "it gives up: abort(), a failed assert, or an exception where none may pass\n"
            "line 16 of 06_compute_cost.cpp, in a call of abort");
}

TEST(SanitizerReport, AnAssertion) {
  EXPECT_EQ(found("assert: 06_compute_cost.cpp:16: double dnn::compute_cost(const Matrix&, const "
                  "Matrix&): Assertion `zero == 1' failed.\n"
                  "==26920==ERROR: AddressSanitizer: ABRT on unknown address 0x000000006928 (pc "
                  "0x7f09065d6eec bp 0x7f0906549780 sp 0x7ffd7a4503a0 T0)\n"
                  "    #0 0x7f09065d6eec in __pthread_kill_implementation nptl/pthread_kill.c:44\n"
                  "    #1 0x7f0906587fb1 in __GI_raise ../sysdeps/posix/raise.c:26\n"
                  "    #2 0x7f0906572471 in __GI_abort stdlib/abort.c:79\n"
                  "    #3 0x7f0906572394 in __assert_fail_base assert/assert.c:94\n"
                  "    #4 0x7f0906580ec1 in __GI___assert_fail assert/assert.c:103\n"
                  "    #5 0x5591d5dfcd0a in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16\n"
                  "    #6 0x5591d5dfca8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "an assertion failed: zero == 1\n"
            "line 16 of 06_compute_cost.cpp, in a call of __assert_fail");
}

TEST(SanitizerReport, AnAssertionOfTheStandardLibrary) {
  EXPECT_EQ(found("/usr/include/c++/12/bits/stl_vector.h:1123: constexpr std::vector<_Tp, "
                  "_Alloc>::reference std::vector<_Tp, _Alloc>::operator[](size_type) [with _Tp = "
                  "double; _Alloc = std::allocator<double>; reference = double&; size_type = long "
                  "unsigned int]: Assertion '__n < this->size()' failed.\n"
                  "==20348==ERROR: AddressSanitizer: ABRT on unknown address 0x000000004f7c (pc "
                  "0x7fb9a6b73eec bp 0x7fb9a6ae6780 sp 0x7fff149ef030 T0)\n"
                  "    #0 0x7fb9a6b73eec in __pthread_kill_implementation nptl/pthread_kill.c:44\n"
                  "    #1 0x7fb9a6b24fb1 in __GI_raise ../sysdeps/posix/raise.c:26\n"
                  "    #2 0x7fb9a6b0f471 in __GI_abort stdlib/abort.c:79\n"
                  "    #3 0x55ad216b749d in std::__glibcxx_assert_fail(char const*, int, char "
                  "const*, char const*) (/tmp/runner+0x10849d)\n"
                  "    #4 0x55ad2169c9a8 in std::vector<double, std::allocator<double> "
                  ">::operator[](unsigned long) /usr/include/c++/12/bits/stl_vector.h:1123\n"
                  "    #5 0x55ad2169c9a8 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:18\n"
                  "    #6 0x55ad2169c28f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xed28f)\n"),
            "an index lies outside a std::vector or its like\n"
            "line 18 of 06_compute_cost.cpp, in a call of std::vector::operator[]");
}

TEST(SanitizerReport, AKindThatIsNotKnownKeepsItsWords) {
  EXPECT_EQ(found("==22683==ERROR: AddressSanitizer: invalid alignment requested in aligned_alloc: "
                  "3, alignment must be a power of two and the requested size 0xa must be a "
                  "multiple of alignment (thread T0)\n"
                  "    #0 0x5637d5e06818 in __interceptor_aligned_alloc "
                  "(/tmp/runner+0xa2818)\n"
                  "    #1 0x5637d5e4fc9f in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16\n"
                  "    #2 0x5637d5e4fa8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "invalid alignment requested in aligned_alloc: 3, alignment must be a power of two and "
            "the requested size 0xa must be a multiple of alignment (thread T0)\n"
            "line 16 of 06_compute_cost.cpp, in a call of aligned_alloc");
}

// ---- UBSan ------------------------------------------------------------------------------------

TEST(SanitizerReport, ADivisionByZeroByGcc) {
  EXPECT_EQ(found("06_compute_cost.cpp:16:12: runtime error: division by zero\n"
                  "    #0 0x557f5499ed0c in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16\n"
                  "    #1 0x557f5499ea8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "it divides a whole number by zero\n"
            "line 16 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, ADivisionByZeroByClang) {
  EXPECT_EQ(found("06_compute_cost.cpp:16:12: runtime error: division by zero\n"
                  "    #0 0x55dad7f5d40d in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16:12\n"
                  "    #1 0x55dad7f5d14b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "it divides a whole number by zero\n"
            "line 16 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnOverflow) {
  EXPECT_EQ(found("06_compute_cost.cpp:17:14: runtime error: signed integer overflow: 2147483647 + "
                  "1 cannot be represented in type 'int'\n"
                  "    #0 0x564f7aaa7d16 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:17\n"
                  "    #1 0x564f7aaa7a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "a whole number grew beyond what int can hold (2147483647 + 1)\n"
            "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnOverflowOfLong) {
  EXPECT_EQ(found("06_compute_cost.cpp:17:14: runtime error: signed integer overflow: "
                  "9223372036854775807 + 1 cannot be represented in type 'long int'\n"
                  "    #0 0x55fdfb669d24 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:17\n"
                  "    #1 0x55fdfb669a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "a whole number grew beyond what long can hold (9223372036854775807 + 1)\n"
            "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnOverflowOfADivision) {
  EXPECT_EQ(found("06_compute_cost.cpp:17:14: runtime error: division of -2147483648 by -1 cannot "
                  "be represented in type 'int'\n"
                  "    #0 0x55557212748f in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:17:14\n"
                  "    #1 0x55557212714b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "a whole number grew beyond what int can hold (-2147483648 / -1)\n"
            "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnOverflowOfANegation) {
  EXPECT_EQ(
      found("06_compute_cost.cpp:17:10: runtime error: negation of -2147483648 cannot be "
            "represented in type 'int'; cast to an unsigned type to negate this value to itself\n"
            "    #0 0x558c06d73417 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:17:10\n"
            "    #1 0x558c06d7314b in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xe814b)\n"),
      "a whole number grew beyond what int can hold (the negative of -2147483648)\n"
      "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, ANullMatrix) {
  EXPECT_EQ(found("06_compute_cost.cpp:17:14: runtime error: member call on null pointer of type "
                  "'const struct Matrix'\n"
                  "    #0 0x56436c9d75ff in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:17\n"
                  "    #1 0x56436c9d728f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xec28f)\n"),
            "it dereferences a null pointer\n"
            "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, ANullReference) {
  EXPECT_EQ(found("06_compute_cost.cpp:17:14: runtime error: reference binding to null pointer of "
                  "type 'const dnn::Matrix'\n"
                  "    #0 0x55dd7462241d in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:17:10\n"
                  "    #1 0x55dd7462214b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "it dereferences a null pointer\n"
            "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnIndexOutsideAnArrayByGcc) {
  EXPECT_EQ(
      found(
          "06_compute_cost.cpp:17:20: runtime error: index -1 out of bounds for type 'double [4]'\n"
          "    #0 0x560bfdfcc5f2 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
          "/tmp/build/06_compute_cost.cpp:17\n"
          "    #1 0x560bfdfcc28f in dnn::call_exercise(dnn::Values const&) "
          "(/tmp/runner+0xec28f)\n"),
      "index -1 is outside an array of 4\n"
      "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnIndexOutsideAnArrayByClang) {
  EXPECT_EQ(
      found("06_compute_cost.cpp:17:39: runtime error: index 4 out of bounds for type 'double[4]'\n"
            "    #0 0x55ef4947fd53 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix const&) "
            "/tmp/build/06_compute_cost.cpp:17:44\n"
            "    #1 0x55ef4947f96b in dnn::call_exercise(dnn::Values const&) "
            "(/tmp/runner+0xe896b)\n"),
      "index 4 is outside an array of 4\n"
      "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, ANullPointerInTheStandardLibrary) {
  EXPECT_EQ(found("/usr/include/c++/12/bits/stl_iterator.h:1096:17: runtime error: reference "
                  "binding to null pointer of type 'double'\n"
                  "    #0 0x561977a4219e in __gnu_cxx::__normal_iterator<double*, "
                  "std::vector<double, std::allocator<double> > >::operator*() const "
                  "/usr/include/c++/12/bits/stl_iterator.h:1096\n"
                  "    #1 0x561977a4219e in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:17\n"
                  "    #2 0x561977a41a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "it dereferences a null pointer\n"
            "line 17 of 06_compute_cost.cpp, in a call of __gnu_cxx::__normal_iterator::operator*");
}

TEST(SanitizerReport, AShiftTooFar) {
  EXPECT_EQ(found("06_compute_cost.cpp:16:12: runtime error: shift exponent 40 is too large for "
                  "32-bit type 'int'\n"
                  "    #0 0x560f77a86d27 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16\n"
                  "    #1 0x560f77a86a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "it shifts a number of 32 bits by 40\n"
            "line 16 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AShiftByANegativeNumber) {
  EXPECT_EQ(found("06_compute_cost.cpp:16:12: runtime error: shift exponent -1 is negative\n"
                  "    #0 0x561b5e86241f in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16:12\n"
                  "    #1 0x561b5e86214b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "it shifts by a negative number of bits (-1)\n"
            "line 16 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnImpossibleBool) {
  EXPECT_EQ(found("06_compute_cost.cpp:19:18: runtime error: load of value 7, which is not a valid "
                  "value for type 'bool'\n"
                  "    #0 0x55f071975d4c in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:19\n"
                  "    #1 0x55f071975a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "it reads a bool that is neither true nor false (7); was it ever set?\n"
            "line 19 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnImpossibleValueOfAnotherType) {
  EXPECT_EQ(found("06_compute_cost.cpp:20:10: runtime error: load of value 77, which is not a "
                  "valid value for type 'dnn::Kind'\n"
                  "    #0 0x55e5092d0422 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:20:10\n"
                  "    #1 0x55e5092d014b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "it reads a Kind of an impossible value (77); was it ever set?\n"
            "line 20 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AMisalignedPointer) {
  EXPECT_EQ(found("06_compute_cost.cpp:18:10: runtime error: load of misaligned address "
                  "0x7f5972000031 for type 'double', which requires 8 byte alignment\n"
                  "    #0 0x55d6dc1304c9 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:18:10\n"
                  "    #1 0x55d6dc13014b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "it uses a pointer to double whose address is no multiple of 8\n"
            "line 18 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, TooLittleSpace) {
  EXPECT_EQ(found("06_compute_cost.cpp:19:20: runtime error: load of address 0x55a67b589c40 with "
                  "insufficient space for an object of type 'double'\n"
                  "    #0 0x55a67b4e6666 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:19\n"
                  "    #1 0x55a67b4e628f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xec28f)\n"),
            "it uses a double that lies outside its array or block\n"
            "line 19 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, NoReturn) {
  EXPECT_EQ(found("06_compute_cost.cpp:13:8: runtime error: execution reached the end of a "
                  "value-returning function without returning a value\n"
                  "    #0 0x55d156516cf6 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:13\n"
                  "    #1 0x55d156516a8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "the function ends without a return\n"
            "line 13 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, ANumberTooLargeForAnInt) {
  EXPECT_EQ(found("06_compute_cost.cpp:17:27: runtime error: 1e+20 is outside the range of "
                  "representable values of type 'int'\n"
                  "    #0 0x56001aa2a436 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:17:27\n"
                  "    #1 0x56001aa2a14b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "the number 1e+20 doesn't fit into int\n"
            "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnArrayOfNegativeSize) {
  EXPECT_EQ(found("06_compute_cost.cpp:17:12: runtime error: variable length array bound evaluates "
                  "to non-positive value -1\n"
                  "    #0 0x5642eef93419 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:17:3\n"
                  "    #1 0x5642eef9314b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "it makes an array of -1 entries\n"
            "line 17 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AFunctionThatTakesNoNullPointer) {
  EXPECT_EQ(found("06_compute_cost.cpp:16:14: runtime error: null pointer passed as argument 1, "
                  "which is declared to never be null\n"
                  "    #0 0x558afecfecb2 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16\n"
                  "    #1 0x558afecfea8f in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xeba8f)\n"),
            "it passes a null pointer as argument 1, which must never be null\n"
            "line 16 of 06_compute_cost.cpp, in compute_cost");
}

TEST(SanitizerReport, AnotherKindKeepsItsWords) {
  EXPECT_EQ(found("06_compute_cost.cpp:16:24: runtime error: passing zero to clz(), which is not a "
                  "valid argument\n"
                  "    #0 0x564b2cba6401 in dnn::compute_cost(dnn::Matrix const&, dnn::Matrix "
                  "const&) /tmp/build/06_compute_cost.cpp:16:10\n"
                  "    #1 0x564b2cba614b in dnn::call_exercise(dnn::Values const&) "
                  "(/tmp/runner+0xe814b)\n"),
            "passing zero to clz(), which is not a valid argument\n"
            "line 16 of 06_compute_cost.cpp, in compute_cost");
}

// ---- what isn't as it should be ---------------------------------------------------------------

// A stack of `depth` calls of the same function.
std::string recursion(int depth) {
  std::string report =
      "AddressSanitizer:DEADLYSIGNAL\n"
      "==7==ERROR: AddressSanitizer: stack-overflow on address 0x7ffd9e85bfd8 (pc 0x563e08ec804a "
      "bp 0x7ffd9e85c800 sp 0x7ffd9e85bfd0 T0)\n"
      "    #0 0x563e08ec804a in operator new(unsigned long) (/tmp/runner+0xe504a)\n"
      "    #1 0x563e08ed154f in dnn::operator+(dnn::Matrix const&, double) (/tmp/runner+0xee54f)\n";
  for (int i = 0; i < depth; ++i)
    report += "    #" + std::to_string(i + 2) +
              " 0x563e08ecb3b2 in dnn::deep(dnn::Matrix const&, int) "
              "/tmp/build/06_compute_cost.cpp:13:16\n";
  return report;
}

TEST(SanitizerReport, EndlessRecursion) {
  EXPECT_EQ(found(recursion(240)),
            "it recurses without end\nline 13 of 06_compute_cost.cpp, in a call of operator+");
}

TEST(SanitizerReport, NoReportIsNothing) {
  EXPECT_EQ(found(""), "nothing");
  EXPECT_EQ(found("cost = 0.3\nan error: AddressSanitizer\n"), "nothing");
}

TEST(SanitizerReport, TheLastReportCounts) {
  EXPECT_EQ(found("==1==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000000 (pc 0)\n"
                  "06_compute_cost.cpp:8:13: runtime error: division by zero\n"),
            "it divides a whole number by zero\nline 8 of 06_compute_cost.cpp");
}

TEST(SanitizerReport, WithoutAStackTheLineOfUbsanIsLeft) {
  EXPECT_EQ(found("cost06_compute_cost.cpp:8:13: runtime error: division by zero\n"),
            "it divides a whole number by zero\ncost06_compute_cost.cpp:8:13");
  EXPECT_EQ(found("/usr/include/c++/12/bits/stl_vector.h:1320:2: runtime error: division by zero"),
            "it divides a whole number by zero\nstl_vector.h:1320:2");
}

TEST(SanitizerReport, WithoutNamesNoPlaceIsTold) {
  EXPECT_EQ(found("==1==ERROR: AddressSanitizer: attempting double-free on 0x6030 in thread T0:\n"
                  "    #0 0x55d5  (/tmp/runner+0xeba8f)\n"),
            "it frees something twice\n");
}

TEST(SanitizerReport, AStackOutsideTheFileSaysSo) {
  EXPECT_EQ(found("==1==ERROR: AddressSanitizer: attempting double-free on 0x6030 in thread T0:\n"
                  "    #0 0x55d5 in free (/tmp/runner+0xeba8f)\n"
                  "    #1 0x55d5 in dnn::f() /tmp/x_06_compute_cost.cpp:8\n"),
            "it frees something twice\noutside 06_compute_cost.cpp, in free");
}

TEST(SanitizerReport, NewerVersionsSayAfterAndBefore) {
  const std::string report =
      "==1==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x603000000058 at pc 0x56\n"
      "READ of size 8 at 0x603000000058 thread T0\n";
  EXPECT_EQ(found(report + "0x603000000058 is located 0 bytes after 24-byte region [0x60,0x61)\n"),
            "it reads 8 bytes past the end of a block of 24 bytes on the heap\n");
  EXPECT_EQ(found(report + "0x603000000058 is located 8 bytes before 24-byte region [0x60,0x61)\n"),
            "it reads 8 bytes before the start of a block of 24 bytes on the heap\n");
}

TEST(SanitizerReport, StrangeBytesAreEscapedAndLongLinesShortened) {
  EXPECT_EQ(found("06_compute_cost.cpp:8:13: runtime error: \x1b[2J\xff\n"),
            "\\x1b[2J\\xff\nline 8 of 06_compute_cost.cpp");
  EXPECT_EQ(found("a.cpp:1:1: runtime error: " + std::string(1000000, 'x') + "\n"),
            std::string(297, 'x') + "...\na.cpp:1:1");
  EXPECT_EQ(found("==1==ERROR: AddressSanitizer: heap-use-after-free on address\n"
                  "    #0 0x1 in a\x1b" +
                  std::string(1000, 'b') + "() (/tmp/runner+0x1)\n"),
            "it uses a matrix or a block of the heap after it was freed\n"
            "outside 06_compute_cost.cpp, in a\\x1b" +
                std::string(72, 'b') + "...");
}

TEST(SanitizerReport, AFloodBeforeItIsSkipped) {
  EXPECT_EQ(found(std::string(8 << 20, '\n') +
                  "06_compute_cost.cpp:8:13: runtime error: division by zero\n"),
            "it divides a whole number by zero\nline 8 of 06_compute_cost.cpp");
  EXPECT_EQ(found(std::string(100000, '/') +
                  "/06_compute_cost.cpp:8:13: runtime error: division by zero\n"),
            "it divides a whole number by zero\nline 8 of 06_compute_cost.cpp");
}

TEST(SanitizerReport, AForgedReportTakesNoTime) {
  std::string forged = "ERROR: AddressSanitizer: stack-buffer-overflow ";
  while (forged.size() < 1 << 20) forged += "\n[1, 2) '" + std::string(290, '\'');
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(found(forged), "it uses bytes outside a variable or an array\n");
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
}

}  // namespace
}  // namespace dnn
