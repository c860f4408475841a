// Counts what this test program allocates: the only operator new in it.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>
#include <vector>

#include "given/cat_images/damage_test_support.hpp"

namespace {

std::atomic<std::size_t> allocated{0};

}  // namespace

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  allocated += size;
  return std::malloc(size == 0 ? 1 : size);
}
void* operator new(std::size_t size) {
  if (void* memory = operator new(size, std::nothrow)) return memory;
  throw std::bad_alloc();
}

// Not inline, or GCC sees a new that ends in free.
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace dnn {

std::size_t bytes_allocated_so_far() { return allocated; }

namespace {

TEST(AllocationCountTest, CountsWhatAVectorTakes) {
  const Outcome outcome = outcome_of([] { std::vector<double>(1000).at(0) = 1.0; });
  EXPECT_GE(outcome.allocated, 8000u);
  EXPECT_LT(outcome.allocated, 9000u);
}

}  // namespace
}  // namespace dnn
