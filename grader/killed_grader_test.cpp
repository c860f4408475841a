// kill -9 for the grader at its work: nothing of the student's is left, nor of the compiler's.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr const char* loops =
    "#include \"step_by_step.hpp\"\n"
    "namespace dnn {\n"
    "double compute_cost(const Matrix&, const Matrix&) {\n"
    "  for (volatile bool forever = true; forever;) {}\n"
    "  return 0;\n"
    "}\n"
    "}\n";

// A child of `grader` that is a runner, or 0.
pid_t runner_of(pid_t grader) {
  for (const pid_t child : children_of(grader))
    if (proc_text(child, "comm") == "runner\n") return child;
  return 0;
}

template <typename Condition>
bool within(std::chrono::milliseconds time, const Condition& condition) {
  const auto end = std::chrono::steady_clock::now() + time;
  while (!condition()) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return true;
}

TEST(KilledGrader, LeavesNoProcessOfTheStudents) {
  const TemporaryFolder folder;
  write_text(folder / "06_compute_cost.cpp", loops);
  const std::string submission = fs::path(folder / "").string();
  const pid_t grader = ::fork();
  if (grader == 0) {
    ::close(1);
    ::execl(DNN_GRADER, "grader", "compute_cost", "--submission", submission.c_str(), nullptr);
    ::_exit(127);
  }
  pid_t runner = 0;
  const bool started =
      within(std::chrono::seconds(60), [&] { return (runner = runner_of(grader)) != 0; });
  ::kill(grader, SIGKILL);
  ::waitpid(grader, nullptr, 0);
  ASSERT_TRUE(started);
  EXPECT_TRUE(within(std::chrono::seconds(1), [&] { return !is_running(runner); }));
}

// A compiler is several processes, of which ours starts the first.
TEST(KilledGrader, LeavesNothingThatACompilerStarted) {
  const pid_t grader = ::fork();
  if (grader == 0) {
    run_program({"/bin/sh", "-c", "sleep 100 & wait"});
    ::_exit(0);
  }
  std::vector<int> started;
  const bool runs = within(std::chrono::seconds(60), [&] {
    for (const pid_t shell : children_of(grader)) started = children_of(shell);
    return !started.empty();
  });
  ::kill(grader, SIGKILL);
  ::waitpid(grader, nullptr, 0);
  ASSERT_TRUE(runs);
  EXPECT_TRUE(within(std::chrono::seconds(1), [&] { return !is_running(started[0]); }));
}

}  // namespace
}  // namespace dnn
