// What the sandbox costs a case: the same cases of the solutions with it and without, in turns.
// Prints medians and their difference.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "grader/build.hpp"
#include "grader/catalogue.hpp"
#include "grader/run_case.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

constexpr int rounds = 25;

struct Work {
  LinkedRunner runner;
  std::vector<Case> cases;
};

std::vector<Work> all_work(const Toolchain& toolchain, const Build& build) {
  std::vector<Work> work;
  for (const Exercise& exercise :
       read_catalogue(toolchain.source_dir / "exercises/catalogue.txt")) {
    const auto file = toolchain.source_dir / "test_cases" / exercise.case_file();
    work.push_back({build.link_solution(exercise), read_case_file(file).cases});
  }
  return work;
}

// Milliseconds a case.
double time_all(const std::vector<Work>& work, const Isolation& isolation) {
  std::size_t cases = 0;
  const auto began = std::chrono::steady_clock::now();
  for (const Work& each : work)
    for (const Case& test_case : each.cases) {
      run_case(each.runner, test_case.inputs, isolation);
      ++cases;
    }
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
  return took.count() / static_cast<double>(cases);
}

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

void run() {
  const Toolchain toolchain = configured_toolchain();
  const Isolation standard = probe_isolation(toolchain);
  const Build build(toolchain, "bench", standard);
  const std::vector<Work> work = all_work(toolchain, build);
  std::vector<double> with;
  std::vector<double> without;
  for (int round = 0; round < rounds; ++round) {
    without.push_back(time_all(work, Isolation{}));
    with.push_back(time_all(work, standard));
  }
  std::printf(
      "a case without sandbox %.3f ms, at level %s %.3f ms: %.3f ms more, ratio %.2f (medians of "
      "%d rounds in turns)\n",
      median(without), level_of(standard).c_str(), median(with), median(with) - median(without),
      median(with) / median(without), rounds);
}

}  // namespace
}  // namespace dnn

int main() { dnn::run(); }
