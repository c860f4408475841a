#include "grader/process/process_linux_orphans.hpp"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <vector>

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr int most_rounds = 1000;  // against a program that forks faster than it is ended

// Starting is shared, clearing up is exclusive: a child that is just being started is no orphan.
std::shared_mutex starting;
std::mutex table;
std::set<pid_t> children;

bool is_one_of_ours(pid_t process) {
  const std::lock_guard lock(table);
  return children.contains(process);
}

std::vector<pid_t> find_orphans() {
  std::vector<pid_t> orphans;
  std::error_code error;
  for (const auto& thread : fs::directory_iterator("/proc/self/task", error)) {
    std::ifstream list(thread.path() / "children");
    for (pid_t process = 0; list >> process;)
      if (!is_one_of_ours(process)) orphans.push_back(process);
  }
  return orphans;
}

void end(pid_t process) {
  ::kill(process, SIGKILL);
  while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
  }
}

}  // namespace

void adopt_orphans() {
  [[maybe_unused]] static const bool done = [] {
    ::signal(SIGCHLD,
             SIG_DFL);  // whoever started us may ignore it; then no child could be waited for
    return ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
  }();
}

pid_t start_child(const std::function<pid_t()>& start) {
  const std::shared_lock lock(starting);
  const pid_t child = start();
  const std::lock_guard table_lock(table);
  children.insert(child);
  return child;
}

void forget_child(pid_t child) {
  const std::lock_guard lock(table);
  children.erase(child);
}

void end_orphans() {
  const std::unique_lock lock(starting);
  for (int round = 0; round < most_rounds; ++round) {
    const std::vector<pid_t> orphans = find_orphans();
    if (orphans.empty()) return;
    for (const pid_t orphan : orphans) end(orphan);
  }
}

}  // namespace dnn
