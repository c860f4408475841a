#include "given/dot_threads.hpp"

#include <thread>
#include <vector>

#include "given/dot_sharing.hpp"

namespace dnn {
namespace {

// The caller takes the last part.
void run_side_by_side(std::size_t parts, const std::function<void(std::size_t)>& work) {
  std::vector<std::jthread> others;
  for (std::size_t part = 0; part + 1 < parts; ++part) others.emplace_back(work, part);
  work(parts - 1);
}

}  // namespace

void use_threads_for_dot(unsigned count) {
  const unsigned threads = count > 0 ? count : std::thread::hardware_concurrency();
  share_dot({threads, run_side_by_side});
}

}  // namespace dnn
