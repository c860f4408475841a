#include "given/freed_memory.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "given/matrix.hpp"

namespace dnn {
namespace {

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

long pages_asked_for() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_minflt;
}

TEST(FreedMemoryTest, IsUsedAgain) {
  constexpr long pages_of_a_matrix = 8 * 1000 * 1000 / 4096;
  keep_freed_memory();
  { const Matrix first(1000, 1000, 1.0); }
  const long before = pages_asked_for();
  for (int i = 0; i < 20; ++i) const Matrix again(1000, 1000, 1.0);
  EXPECT_LT(pages_asked_for() - before, 2 * pages_of_a_matrix);
}

#endif

}  // namespace
}  // namespace dnn
