// Theory of operation.
//
// A child gets five descriptors: 0 is empty, 1 and 2 are one file in memory for what it prints, 3
// is a file in memory with its input, 4 one for its answer. Files in memory need no reader while
// the child runs, so nothing can block, and RLIMIT_FSIZE bounds each: the kernel ends a flood with
// SIGXFSZ.
//
// vfork and exec start it: no page table is copied, however large the grader is. Between the two
// the child shares our memory, so it makes system calls only, on values prepared before; what fails
// there is written to `Launch::failed_step` and read by us once the child is gone.
//
// It leads a session of its own. We wait on a pidfd and look at its processor clock: processor time
// is what is limited, since a busy machine must not fail a correct program; the wall limit, ten
// times as long, is for a child that sleeps. At the end, and before the child is reaped, its group
// is killed: whatever it started goes with it, and the number can't have been given to another
// process yet. What left the group comes to us, the subreaper, and is ended too. Should we be
// killed ourselves, the kernel kills the child (PDEATHSIG).
//
// The sandbox is put on between vfork and exec, from the outside in: a user of its own, no new
// privileges, the files (Landlock), the limits, and last the system calls (seccomp), whose filter
// lets nothing through but the exec of the one program, by its descriptor 5. A layer that was asked
// for and can't be put on is an error of ours: the child does not start.
#include <fcntl.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstring>
#include <utility>

#include "grader/process.hpp"
#include "grader/process_linux_landlock.hpp"
#include "grader/process_linux_orphans.hpp"
#include "grader/process_linux_seccomp.hpp"

namespace dnn {
namespace {

constexpr int program_descriptor = 5;         // what a child with confined calls executes
constexpr int first_private_descriptor = 10;  // ours stay clear of the child's 0 to 5
constexpr unsigned first_own_user = 60000;    // nobody's on most systems
constexpr unsigned own_users = 1000;

[[noreturn]] void fail(const std::string& what) {
  throw ProcessError(what + ": " + std::strerror(errno));
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

Descriptor moved_up(int number, const char* what) {
  if (number < 0) fail(what);
  const Descriptor low(number);
  const int high = ::fcntl(number, F_DUPFD_CLOEXEC, first_private_descriptor);
  if (high < 0) fail(what);
  return Descriptor(high);
}

Descriptor memory_file(const char* name) {
  return moved_up(::memfd_create(name, MFD_CLOEXEC), "can't make a file in memory");
}

void write_all(int descriptor, const std::string& bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t written = ::write(descriptor, bytes.data() + done, bytes.size() - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail("can't hand the input to a child");
    done += static_cast<std::size_t>(written);
  }
  if (::lseek(descriptor, 0, SEEK_SET) != 0) fail("can't rewind the input of a child");
}

std::string read_from_start(int descriptor, std::uint64_t at_most) {
  const off_t length = ::lseek(descriptor, 0, SEEK_END);
  if (length < 0) fail("can't read what a child wrote");
  std::string bytes(static_cast<std::size_t>(
                        std::min<std::uint64_t>(static_cast<std::uint64_t>(length), at_most)),
                    '\0');
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t got =
        ::pread(descriptor, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  bytes.resize(done);
  return bytes;
}

std::vector<char*> pointers(const std::vector<std::string>& strings) {
  std::vector<char*> result;
  for (const std::string& text : strings) result.push_back(const_cast<char*>(text.c_str()));
  result.push_back(nullptr);
  return result;
}

struct Limit {
  int resource;
  rlimit value;
};

// All that the child needs between vfork and exec, made beforehand.
struct Launch {
  std::vector<char*> arguments;
  std::vector<char*> environment;
  std::string working_directory;
  std::vector<Limit> limits;
  int sources[5];  // which of our descriptors become 0 to 4
  pid_t parent;
  unsigned user;  // 0: ours
  int ruleset;    // -1: all files
  bool own_proc;
  int program;  // to be executed with confined calls, or -1
  CallFilter filter;

  const char* volatile failed_step = nullptr;
  volatile int failed_errno = 0;
};

std::vector<Limit> limits_of(const ProcessRequest& request) {
  const ProcessLimits& limits = request.limits;
  const auto seconds = static_cast<rlim_t>(std::ceil(limits.cpu_seconds)) + 1;
  std::vector<Limit> result = {{RLIMIT_CPU, {seconds, seconds + 1}},
                               {RLIMIT_AS, {limits.memory_bytes, limits.memory_bytes}},
                               {RLIMIT_STACK, {limits.stack_bytes, limits.stack_bytes}},
                               {RLIMIT_FSIZE, {limits.file_bytes, limits.file_bytes}},
                               {RLIMIT_NOFILE, {limits.open_files, limits.open_files}},
                               {RLIMIT_CORE, {0, 0}}};
  if (request.sandbox.confine_calls) result.push_back({RLIMIT_NPROC, {0, 0}});
  return result;
}

Descriptor ruleset_of(const ProcessRequest& request) {
  if (!request.sandbox.confine_files) return Descriptor(-1);
  return moved_up(make_landlock_ruleset(request.sandbox, request.arguments.front()),
                  "can't make a Landlock ruleset");
}

Descriptor program_of(const ProcessRequest& request) {
  if (!request.sandbox.confine_calls) return Descriptor(-1);
  const std::string& program = request.arguments.front();
  const int opened = ::open(program.c_str(), O_PATH | O_CLOEXEC);
  if (opened < 0) fail("can't start " + program);
  return moved_up(opened, "can't start a program");
}

// The same for all children of this grader, another one for each grader.
unsigned own_user() { return first_own_user + static_cast<unsigned>(::getpid()) % own_users; }

[[noreturn]] void give_up(Launch& launch, const char* step) {
  launch.failed_errno = errno;
  launch.failed_step = step;
  ::_exit(127);
}

// What follows runs in the child, on our memory: system calls only.
#define IN_CHILD __attribute__((no_sanitize("address", "undefined")))

IN_CHILD void end_with_the_grader(const Launch& launch) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != launch.parent) ::_exit(127);  // killed before that took hold
}

// By raw calls: the C library's would change the user of every thread of ours.
IN_CHILD void become_own_user(Launch& launch) {
  const unsigned user = launch.user;
  if (::syscall(SYS_setgroups, 0, nullptr) != 0) give_up(launch, "setgroups");
  if (::syscall(SYS_setresgid, user, user, user) != 0) give_up(launch, "setresgid");
  if (::syscall(SYS_setresuid, user, user, user) != 0) give_up(launch, "setresuid");
}

IN_CHILD void confine_files(Launch& launch) {
  if (launch.own_proc && landlock_allow_own_proc(launch.ruleset) != 0)
    give_up(launch, "landlock_add_rule");
  if (landlock_enter(launch.ruleset) != 0) give_up(launch, "landlock_restrict_self");
}

IN_CHILD void confine_calls(Launch& launch) {
  sock_filter* const instructions = launch.filter.program.data();
  for (const std::size_t at : launch.filter.own_pid_at)
    instructions[at].k = static_cast<std::uint32_t>(::getpid());
  const sock_fprog program{static_cast<unsigned short>(launch.filter.program.size()), instructions};
  if (::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) give_up(launch, "seccomp");
}

IN_CHILD void reset_signals() {
  struct sigaction standard {};
  standard.sa_handler = SIG_DFL;
  for (int signal = 1; signal < 32; ++signal) ::sigaction(signal, &standard, nullptr);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

IN_CHILD [[noreturn]] void become_child(Launch& launch) {
  ::setsid();
  end_with_the_grader(launch);
  for (int number = 0; number < 5; ++number)
    if (::dup2(launch.sources[number], number) < 0) give_up(launch, "dup2");
  const bool by_descriptor = launch.program >= 0;
  if (by_descriptor && ::dup3(launch.program, program_descriptor, O_CLOEXEC) < 0)
    give_up(launch, "dup3");
  if (::chdir(launch.working_directory.c_str()) != 0) give_up(launch, "chdir");
  if (launch.user != 0) become_own_user(launch);
  end_with_the_grader(launch);  // another user is not armed
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) give_up(launch, "no_new_privs");
  if (launch.ruleset >= 0) confine_files(launch);
  ::syscall(SYS_close_range, by_descriptor ? 6U : 5U, ~0U, 0U);  // since Linux 5.9
  for (const Limit& limit : launch.limits)
    if (::setrlimit(static_cast<__rlimit_resource_t>(limit.resource), &limit.value) != 0)
      give_up(launch, "setrlimit");
  reset_signals();
  if (by_descriptor) {
    confine_calls(launch);
    ::syscall(SYS_execveat, program_descriptor, "", launch.arguments.data(),
              launch.environment.data(), AT_EMPTY_PATH);
    give_up(launch, "execveat");
  }
  ::execve(launch.arguments[0], launch.arguments.data(), launch.environment.data());
  give_up(launch, "execve");
}

#undef IN_CHILD

std::atomic<int> dumpable = 1;

void restore_dumpable() { ::prctl(PR_SET_DUMPABLE, dumpable.load(), 0, 0, 0); }

// The caller's signals wait while the child shares our memory.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
  sigset_t before_;
};

pid_t start(Launch& launch) {
  const SignalsBlocked blocked;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  const pid_t child = ::vfork();
#pragma GCC diagnostic pop
  if (child == 0) become_child(launch);
  if (child < 0) fail("can't start a child process");
  if (launch.user != 0) restore_dumpable();  // another user cleared it, on the memory we shared
  if (launch.failed_step != nullptr) {
    ::waitpid(child, nullptr, 0);
    errno = launch.failed_errno;
    fail("can't start " + std::string(launch.arguments[0]) + " (" + launch.failed_step + ")");
  }
  return child;
}

// Ended and reaped, whatever happens to us.
class Child {
 public:
  explicit Child(Launch& launch) : number_(start_child([&] { return start(launch); })) {}
  ~Child() {
    if (!ended_) end();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  void end() {
    ended_ = true;
    ::kill(-number_, SIGKILL);
    ::kill(number_, SIGKILL);  // should it have left its group
    while (::wait4(number_, &status_, 0, &usage_) < 0 && errno == EINTR) {
    }
    forget_child(number_);
  }
  pid_t number() const { return number_; }
  int status() const { return status_; }
  double cpu_seconds() const {
    const auto seconds = [](const timeval& time) {
      return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage_.ru_utime) + seconds(usage_.ru_stime);
  }

 private:
  pid_t number_;
  bool ended_ = false;
  int status_ = 0;
  rusage usage_{};
};

double cpu_seconds_of(clockid_t clock) {
  timespec time{};
  if (::clock_gettime(clock, &time) != 0) return 0.0;
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

enum class Patience { ended, cpu_used_up, wall_used_up };

// Waits until the child has ended or a limit is reached. Does not reap it.
Patience wait_for(pid_t child, const ProcessLimits& limits) {
  const Descriptor handle(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
  if (handle.number() < 0) fail("can't watch a child process");
  clockid_t clock = 0;
  const bool has_clock = ::clock_getcpuclockid(child, &clock) == 0;
  const auto began = std::chrono::steady_clock::now();
  while (true) {
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
    const double cpu = has_clock ? cpu_seconds_of(clock) : 0.0;
    if (cpu >= limits.cpu_seconds) return Patience::cpu_used_up;
    if (wall.count() >= limits.wall_seconds) return Patience::wall_used_up;
    const double left = std::min(limits.cpu_seconds - cpu, limits.wall_seconds - wall.count());
    pollfd watched{handle.number(), POLLIN, 0};
    const int ready = ::poll(&watched, 1, std::max(1, static_cast<int>(left * 1000.0)));
    if (ready > 0) return Patience::ended;
    if (ready < 0 && errno != EINTR) fail("can't wait for a child process");
  }
}

ProcessEnd end_of(Patience patience, int status) {
  if (patience == Patience::cpu_used_up) return ProcessEnd::cpu_limit;
  if (patience == Patience::wall_used_up) return ProcessEnd::wall_limit;
  if (WIFEXITED(status)) return ProcessEnd::exited;
  if (WTERMSIG(status) == SIGXCPU) return ProcessEnd::cpu_limit;
  if (WTERMSIG(status) == SIGXFSZ) return ProcessEnd::output_limit;
  if (WTERMSIG(status) == SIGSYS) return ProcessEnd::forbidden;
  return ProcessEnd::signalled;
}

}  // namespace

HiddenProcess::HiddenProcess() {
  dumpable = 0;
  restore_dumpable();
}
HiddenProcess::~HiddenProcess() {
  dumpable = 1;
  restore_dumpable();
}

ProcessError::ProcessError(const std::string& message) : std::runtime_error(message) {}

ProcessResult run_process(const ProcessRequest& request) {
  const Descriptor empty = moved_up(::open("/dev/null", O_RDONLY | O_CLOEXEC), "/dev/null");
  const Descriptor output = memory_file("output");
  const Descriptor input = memory_file("input");
  const Descriptor answer = memory_file("answer");
  write_all(input.number(), request.input);

  const Sandbox& sandbox = request.sandbox;
  const Descriptor ruleset = ruleset_of(request);
  const Descriptor program = program_of(request);
  Launch launch{pointers(request.arguments),
                pointers(request.environment),
                request.working_directory.string(),
                limits_of(request),
                {empty.number(), output.number(), output.number(), input.number(), answer.number()},
                ::getpid(),
                sandbox.own_user ? own_user() : 0,
                ruleset.number(),
                sandbox.own_proc,
                program.number(),
                sandbox.confine_calls ? filter_for_computing(program_descriptor) : CallFilter{}};
  adopt_orphans();
  Child child(launch);
  const Patience patience = wait_for(child.number(), request.limits);
  child.end();
  if (!sandbox.confine_calls) end_orphans();  // with the filter nothing can be started

  ProcessResult result;
  result.end = end_of(patience, child.status());
  result.code = WIFEXITED(child.status()) ? WEXITSTATUS(child.status()) : WTERMSIG(child.status());
  result.answer = read_from_start(answer.number(), request.limits.file_bytes);
  result.output = read_from_start(output.number(), request.limits.file_bytes);
  result.cpu_seconds = child.cpu_seconds();
  return result;
}

}  // namespace dnn
