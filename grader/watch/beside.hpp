// Work that takes a while, in a thread of its own, so that the screen can follow the window.
#pragma once

#include <chrono>
#include <functional>
#include <future>

#include "grader/watch/raw_terminal.hpp"

namespace dnn {

constexpr std::chrono::milliseconds beat{50};  // how often is looked what happened

// What `work` returns or throws; `meanwhile` is called every now and then until then.
template <class Work>
auto done_beside(const Work& work, const std::function<void()>& meanwhile) {
  auto result = std::async(std::launch::async, [&] {
    block_signals();
    return work();
  });
  while (result.wait_for(beat) != std::future_status::ready) meanwhile();
  return result.get();
}

}  // namespace dnn
