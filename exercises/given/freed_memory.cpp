#include "given/freed_memory.hpp"

#include <cstdint>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#endif

namespace dnn {

#ifdef __GLIBC__
namespace {

constexpr std::uintptr_t large_page = 2 << 20;

// What malloc gives out later lies in this room; nothing of it is used before.
void ask_for_large_pages(std::size_t bytes) {
  void* const room = std::malloc(bytes);
  if (room == nullptr) return;
  const auto begin = reinterpret_cast<std::uintptr_t>(room);
  const std::uintptr_t first = (begin + large_page - 1) / large_page * large_page;
  const std::uintptr_t last = (begin + bytes) / large_page * large_page;
  ::madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
  std::free(room);
}

}  // namespace
#endif

void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int one_gigabyte = 1 << 30;
  mallopt(M_MMAP_THRESHOLD, one_gigabyte);
  mallopt(M_TRIM_THRESHOLD, one_gigabyte);
  ask_for_large_pages(one_gigabyte / 2);
#endif
}

}  // namespace dnn
