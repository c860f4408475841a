// Theory of operation.
//
// For macOS and other Unix systems: what POSIX has, and wait4, which isn't POSIX but on all of them
// and alone tells the processor time of one child. On Linux process_linux.cpp does more; what both
// do in the same way is in process_posix.cpp.
//
// A child gets five descriptors: 0 is empty, 1 and 2 are one temporary file for what it prints, 3
// is a temporary file with its input, 4 one for its answer. The files have no name any more when
// the child starts. No pipe carries data, so nothing can block, and RLIMIT_FSIZE bounds each file:
// the system ends a flood with SIGXFSZ.
//
// fork and exec start it: posix_spawn can't set limits. fork copies the grader's page table, which
// takes a millisecond where the grader is small, and more where it isn't. The grader has threads,
// so between the two the child only makes system calls, on values prepared before. (setrlimit isn't
// on POSIX's list of calls that are safe there; everywhere it is a bare system call.) What fails
// goes through a pipe that closes on exec: a message is a failed step, the bare end of the pipe a
// child that runs.
//
// It leads a session of its own. A thread waits for its end and leaves it to be reaped, while the
// caller looks at the clocks: processor time is what is limited, the wall limit is for a child that
// sleeps. Where no clock shows another process's time, RLIMIT_CPU alone limits it, in whole
// seconds. At the end, and before the child is reaped, its group is killed: whatever it started
// goes with it, and the number can't have been given to another process yet.
//
// What is not promised here:
// - There is no sandbox: a layer that is asked for is an error.
// - A child of a killed grader is not killed with it. RLIMIT_CPU ends it if it loops, an alarm, a
//   second after the wall limit, if it sleeps. One that cancels the alarm and sleeps goes on, and
//   so does a sleeper that it started.
// - A process that the child started and that has made a group of its own is not ended.
// - A limit of memory or of the stack that the system refuses to set is not in force, as that of
//   memory on macOS.
// - Where only RLIMIT_CPU limits processor time and the system does no more than send SIGXCPU, a
//   child that ignores it runs until the wall limit.
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include "grader/process/process_posix.hpp"

namespace dnn {
namespace {

// The system gives out the lowest free number: one above is open where a thousand are at once.
constexpr int descriptors_looked_at = 1024;

// A caller may have had these ignored, and exec would keep it so.
constexpr int signals_with_default[] = {SIGHUP,  SIGINT,  SIGQUIT, SIGPIPE, SIGALRM,
                                        SIGTERM, SIGCHLD, SIGXCPU, SIGXFSZ};

Descriptor temporary_file() {
  const char* folder = ::getenv("TMPDIR");
  if (folder == nullptr || *folder == '\0') folder = "/tmp";
  std::string path = std::string(folder) + "/dnn-XXXXXX";
  Descriptor file = moved_up(Descriptor(::mkstemp(path.data())),
                             "can't make a temporary file in " + std::string(folder));
  if (::unlink(path.c_str()) != 0) fail_with_errno("can't remove the name of " + path);
  return file;
}

void refuse_layers(const Sandbox& sandbox) {
  const std::string none = "this system has no such layer: ";
  if (sandbox.confine_calls) throw ProcessError(none + "a filter of system calls");
  if (sandbox.confine_files) throw ProcessError(none + "files and network out of reach");
  if (sandbox.own_user) throw ProcessError(none + "a user that owns nothing");
}

// ---- limits ----

#ifdef RLIMIT_AS
constexpr Resource memory_resource = RLIMIT_AS;
#else
constexpr Resource memory_resource = RLIMIT_DATA;
#endif

// A child without them does not start.
std::vector<Limit> limits_of(const ProcessLimits& limits) {
  const auto seconds = static_cast<std::uint64_t>(std::max(1.0, std::ceil(limits.cpu_seconds)));
  return {limit_of(RLIMIT_CPU, seconds, 1), limit_of(RLIMIT_FSIZE, limits.file_bytes),
          limit_of(RLIMIT_NOFILE, limits.open_files), limit_of(RLIMIT_CORE, 0)};
}

// A child whose system refuses them starts all the same.
std::vector<Limit> wishes_of(const ProcessLimits& limits) {
  return {limit_of(RLIMIT_STACK, limits.stack_bytes),
          limit_of(memory_resource, limits.memory_bytes)};
}

unsigned alarm_of(const ProcessLimits& limits) {
  constexpr double longest = 1e8;  // some systems take no more
  return static_cast<unsigned>(std::min(std::ceil(limits.wall_seconds) + 1.0, longest));
}

// ---- the start of a child ----

// All that the child needs between fork and exec, made beforehand.
struct Launch {
  Command command;
  std::vector<Limit> limits;
  std::vector<Limit> wishes;
  unsigned alarm_seconds;
};

struct Failure {
  const char* step;  // the child is a copy of us: its literal is ours
  int error;
};

[[noreturn]] void give_up(int report, const char* step) {
  const Failure failure{step, errno};
  const ssize_t written = ::write(report, &failure, sizeof failure);
  ::_exit(written == sizeof failure ? 127 : 126);
}

void take_descriptors(const Launch& launch, int report) {
  for (int number = 0; number < 5; ++number)
    if (::dup2(launch.command.sources[number], number) < 0) give_up(report, "dup2");
  for (int number = 5; number < descriptors_looked_at; ++number)
    ::fcntl(number, F_SETFD, FD_CLOEXEC);  // those that are open
}

void take_limits(const Launch& launch, int report) {
  for (const Limit& limit : launch.limits)
    if (::setrlimit(limit.resource, &limit.value) != 0) give_up(report, "setrlimit");
  for (const Limit& limit : launch.wishes) ::setrlimit(limit.resource, &limit.value);
  ::alarm(launch.alarm_seconds);  // exec keeps it
}

void take_default_signals() {
  struct sigaction standard {};
  standard.sa_handler = SIG_DFL;
  for (const int signal : signals_with_default) ::sigaction(signal, &standard, nullptr);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

// Runs in the child: system calls only.
[[noreturn]] void become_child(const Launch& launch, int report) {
  const Command& command = launch.command;
  ::setsid();
  take_descriptors(launch, report);
  if (::chdir(command.working_directory.c_str()) != 0) give_up(report, "chdir");
  take_limits(launch, report);
  take_default_signals();
  ::execve(command.arguments[0], command.arguments.data(), command.environment.data());
  give_up(report, "execve");
}

pid_t fork_child(const Launch& launch, int report) {
  const SignalsBlocked blocked;
  const pid_t child = ::fork();
  if (child == 0) become_child(launch, report);
  if (child < 0) fail_with_errno("can't start a child process");
  return child;
}

std::optional<Failure> read_failure(int report) {
  Failure failure{};
  ssize_t got = 0;
  do {
    got = ::read(report, &failure, sizeof failure);
  } while (got < 0 && errno == EINTR);
  if (got == sizeof failure) return failure;
  return std::nullopt;
}

// Returns once the child runs its program.
pid_t start(const Launch& launch) {
  int ends[2];
  if (::pipe(ends) != 0) fail_with_errno("can't make a pipe");
  Descriptor reading(ends[0]);
  Descriptor writing(ends[1]);
  reading = moved_up(std::move(reading), "can't make a pipe");
  writing = moved_up(std::move(writing), "can't make a pipe");
  const pid_t child = fork_child(launch, writing.number());
  writing.close();
  if (const std::optional<Failure> failure = read_failure(reading.number()))
    fail_to_start(child, launch.command, failure->step, failure->error);
  return child;
}

// ---- the end of a child ----

// A child that runs. Its group is killed and it is reaped at the latest when this goes.
class Child {
 public:
  explicit Child(pid_t number) : number_(number) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (number_ != 0) end();
  }

  // Waits until it has ended or a limit is reached.
  Patience wait(const ProcessLimits& limits) {
    start_watching();
    return wait_for(number_, limits, [this](double seconds) { return ends_within(seconds); });
  }

  // Nothing where it can't be waited for; errno says why.
  std::optional<Departure> end() {
    kill_with_group(number_);
    if (watcher_.joinable()) watcher_.join();
    return reap(std::exchange(number_, 0));
  }

 private:
  void start_watching();
  bool ends_within(double seconds);

  pid_t number_;
  std::thread watcher_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool ended_ = false;
};

void Child::start_watching() try {
  watcher_ = std::thread([this] {
    siginfo_t ignored;
    while (::waitid(P_PID, static_cast<id_t>(number_), &ignored, WEXITED | WNOWAIT) != 0 &&
           errno == EINTR) {
    }
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_one();
  });
} catch (const std::system_error& error) {
  throw ProcessError(std::string("can't watch a child process: ") + error.what());
}

bool Child::ends_within(double seconds) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, std::chrono::duration<double>(seconds), [this] { return ended_; });
}

// SIGALRM is our alarm, which a grader that was stopped itself finds here; SIGKILL, after the
// processor time is used up, the system's answer to a child that ignores SIGXCPU.
ProcessEnd end_by_signal(Patience patience, const Departure& departure,
                         const ProcessLimits& limits) {
  const ProcessEnd end = end_of(patience, departure);
  if (end != ProcessEnd::signalled) return end;
  const int signal = WTERMSIG(departure.status);
  if (signal == SIGALRM) return ProcessEnd::wall_limit;
  const bool used_up = cpu_seconds_of(departure) >= limits.cpu_seconds;
  return signal == SIGKILL && used_up ? ProcessEnd::cpu_limit : end;
}

}  // namespace

// Here nothing can be hidden.
HiddenProcess::HiddenProcess() = default;
HiddenProcess::~HiddenProcess() = default;

std::string system_call_name(std::uint32_t number) {
  return "system call " + std::to_string(number);
}

ProcessResult run_process(const ProcessRequest& request) {
  refuse_layers(request.sandbox);
  const ProcessLimits& limits = request.limits;
  const ChildFiles files{empty_file(), temporary_file(), temporary_file(), temporary_file()};
  write_all(files.input, request.input);

  const Launch launch{command_of(request, files), limits_of(limits), wishes_of(limits),
                      alarm_of(limits)};
  Child child(start(launch));
  const Patience patience = child.wait(limits);
  const std::optional<Departure> departure = child.end();
  if (!departure) fail_with_errno("can't wait for a child process");
  return result_of(end_by_signal(patience, *departure, limits), *departure, files,
                   limits.file_bytes);
}

int start_companion(const std::function<void()>& work) { return forked(work); }

void wait_for_companion(int companion) { reap(companion); }

}  // namespace dnn
