// A loop whose turns run side by side.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace dnn {

// Calls work(0) … work(count - 1), each once, on as many threads as the machine has cores. When
// turns throw, the exception of the first of them, by number, is thrown again after all have ended.
template <typename Work>
void parallel_for(std::size_t count, const Work& work) {
  std::vector<std::exception_ptr> errors(count);
  std::atomic<std::size_t> next = 0;
  const auto take_turns = [&] {
    for (std::size_t turn; (turn = next++) < count;) {
      try {
        work(turn);
      } catch (...) {
        errors[turn] = std::current_exception();
      }
    }
  };
  const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < std::min(cores, count); ++i) helpers.emplace_back(take_turns);
  take_turns();
  helpers.clear();
  for (const std::exception_ptr& error : errors)
    if (error) std::rethrow_exception(error);
}

}  // namespace dnn
