#include "given/bench.hpp"

#include <algorithm>
#include <chrono>

namespace dnn {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double seconds_of_a_turn = 0.01;  // at least

double seconds_of(const Work& work, std::size_t calls) {
  const auto began = Clock::now();
  for (std::size_t call = 0; call < calls; ++call) work();
  return std::chrono::duration<double>(Clock::now() - began).count();
}

std::size_t calls_of_a_turn(const Work& work) {
  seconds_of(work, 1);
  std::size_t calls = 1;
  while (seconds_of(work, calls) < seconds_of_a_turn) calls *= 2;
  return calls;
}

}  // namespace

double median(std::vector<double> numbers) {
  std::sort(numbers.begin(), numbers.end());
  return numbers[numbers.size() / 2];
}

std::vector<double> medians_in_turns(const std::vector<Work>& works, std::size_t rounds) {
  std::vector<std::size_t> calls;
  for (const Work& work : works) calls.push_back(calls_of_a_turn(work));
  std::vector<std::vector<double>> times(works.size());
  for (std::size_t round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < works.size(); ++i) {
      times[i].push_back(seconds_of(works[i], calls[i]) / static_cast<double>(calls[i]));
    }
  }
  std::vector<double> medians;
  for (const std::vector<double>& each : times) medians.push_back(median(each));
  return medians;
}

double median_alone(const Work& work) { return medians_in_turns({work}, 25).front(); }

}  // namespace dnn
