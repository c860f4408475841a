// Theory of operation. What other systems do in the same way is in process_posix.cpp.
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
// killed ourselves, the kernel kills the child (PDEATHSIG), and its group: where it may start
// others, as a compiler does, it holds one end of a pipe, its lifeline. When our end is closed,
// the kernel signals that to the group (O_ASYNC), with SIGKILL.
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
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cmath>
#include <utility>

#include "grader/process/process_linux_landlock.hpp"
#include "grader/process/process_linux_orphans.hpp"
#include "grader/process/process_linux_seccomp.hpp"
#include "grader/process/process_posix.hpp"

namespace dnn {
namespace {

constexpr int executed_descriptor = 5;      // what a child with confined calls executes
constexpr int lifeline_descriptor = 5;      // of a child whose calls aren't confined
constexpr unsigned first_own_user = 60000;  // nobody's on most systems
constexpr unsigned own_users = 1000;

Descriptor memory_file(const char* name) {
  return moved_up(Descriptor(::memfd_create(name, MFD_CLOEXEC)), "can't make a file in memory");
}

struct Lifeline {
  Descriptor childs;
  Descriptor ours;
};

Lifeline new_lifeline() {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) fail_with_errno("can't make a pipe");
  Descriptor low_childs(ends[0]);
  Descriptor low_ours(ends[1]);
  return {moved_up(std::move(low_childs), "a pipe"), moved_up(std::move(low_ours), "a pipe")};
}

// All that the child needs between vfork and exec, made beforehand.
struct Launch {
  Command command;
  std::vector<Limit> limits;
  pid_t parent;
  unsigned user;  // 0: ours
  int ruleset;    // -1: all files
  bool own_proc;
  int program;  // to be executed with confined calls, or -1
  int lifeline;
  CallFilter filter;

  const char* volatile failed_step = nullptr;
  volatile int failed_errno = 0;
};

std::vector<Limit> limits_of(const ProcessRequest& request) {
  const ProcessLimits& limits = request.limits;
  const auto seconds = static_cast<std::uint64_t>(std::ceil(limits.cpu_seconds)) + 1;
  std::vector<Limit> result = {
      limit_of(RLIMIT_CPU, seconds, 1),           limit_of(RLIMIT_AS, limits.memory_bytes),
      limit_of(RLIMIT_STACK, limits.stack_bytes), limit_of(RLIMIT_FSIZE, limits.file_bytes),
      limit_of(RLIMIT_NOFILE, limits.open_files), limit_of(RLIMIT_CORE, 0)};
  if (request.sandbox.confine_calls) result.push_back(limit_of(RLIMIT_NPROC, 0));
  return result;
}

Descriptor ruleset_of(const ProcessRequest& request) {
  if (!request.sandbox.confine_files) return Descriptor(-1);
  return make_landlock_ruleset(request.sandbox, request.arguments.front());
}

Descriptor program_of(const ProcessRequest& request) {
  if (!request.sandbox.confine_calls) return Descriptor(-1);
  const std::string& program = request.arguments.front();
  return moved_up(Descriptor(::open(program.c_str(), O_PATH | O_CLOEXEC)),
                  "can't start " + program);
}

const CallFilter& computing_filter() {
  static const CallFilter filter = filter_for_computing(executed_descriptor);
  return filter;
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

// Where the kernel can't, the group ends by its limits.
IN_CHILD void tie_group_to_the_grader(const Launch& launch) {
  ::dup2(launch.lifeline, lifeline_descriptor);
  ::fcntl(lifeline_descriptor, F_SETOWN, -::getpid());
  ::fcntl(lifeline_descriptor, F_SETSIG, SIGKILL);
  ::fcntl(lifeline_descriptor, F_SETFL, O_ASYNC);
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

[[noreturn]] IN_CHILD void execute(Launch& launch) {
  char* const* const arguments = launch.command.arguments.data();
  char* const* const environment = launch.command.environment.data();
  if (launch.program < 0) {
    ::execve(arguments[0], arguments, environment);
    give_up(launch, "execve");
  }
  confine_calls(launch);
  ::syscall(SYS_execveat, executed_descriptor, "", arguments, environment, AT_EMPTY_PATH);
  give_up(launch, "execveat");
}

[[noreturn]] IN_CHILD void become_child(Launch& launch) {
  ::setsid();
  end_with_the_grader(launch);
  for (int number = 0; number < 5; ++number)
    if (::dup2(launch.command.sources[number], number) < 0) give_up(launch, "dup2");
  const bool by_descriptor = launch.program >= 0;
  if (by_descriptor && ::dup3(launch.program, executed_descriptor, O_CLOEXEC) < 0)
    give_up(launch, "dup3");
  if (!by_descriptor) tie_group_to_the_grader(launch);
  if (::chdir(launch.command.working_directory.c_str()) != 0) give_up(launch, "chdir");
  if (launch.user != 0) become_own_user(launch);
  end_with_the_grader(launch);  // another user is not armed
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) give_up(launch, "no_new_privs");
  if (launch.ruleset >= 0) confine_files(launch);
  ::syscall(SYS_close_range, 6U, ~0U, 0U);  // since Linux 5.9
  for (const Limit& limit : launch.limits)
    if (::setrlimit(limit.resource, &limit.value) != 0) give_up(launch, "setrlimit");
  reset_signals();
  execute(launch);
}

#undef IN_CHILD

std::atomic<int> dumpable = 1;

void restore_dumpable() { ::prctl(PR_SET_DUMPABLE, dumpable.load(), 0, 0, 0); }

pid_t start(Launch& launch) {
  const SignalsBlocked blocked;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  const pid_t child = ::vfork();
#pragma GCC diagnostic pop
  if (child == 0) become_child(launch);
  if (child < 0) fail_with_errno("can't start a child process");
  if (launch.user != 0) restore_dumpable();  // another user cleared it, on the memory we shared
  if (launch.failed_step != nullptr)
    fail_to_start(child, launch.command, launch.failed_step, launch.failed_errno);
  return child;
}

// Ended and reaped, whatever happens to us.
class Child {
 public:
  explicit Child(Launch& launch) : number_(start_child([&] { return start(launch); })) {}
  ~Child() {
    if (number_ != 0) end();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  Departure end() {
    kill_with_group(number_);
    const Departure departure = reap(number_).value_or(Departure{});
    forget_child(std::exchange(number_, 0));
    return departure;
  }
  pid_t number() const { return number_; }

 private:
  pid_t number_;
};

bool ends_within(double seconds, const Descriptor& child) {
  pollfd watched{child.number(), POLLIN, 0};
  const int ready = ::poll(&watched, 1, static_cast<int>(std::lround(seconds * 1000.0)));
  if (ready < 0 && errno != EINTR) fail_with_errno("can't wait for a child process");
  return ready > 0;
}

Patience watch(pid_t child, const ProcessLimits& limits) {
  const Descriptor handle(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
  if (handle.number() < 0) fail_with_errno("can't watch a child process");
  return wait_for(child, limits, [&](double seconds) { return ends_within(seconds, handle); });
}

// SIGSYS is the answer of the filter of system calls.
ProcessEnd end_by_signal(Patience patience, const Departure& departure) {
  const ProcessEnd end = end_of(patience, departure);
  const bool refused = end == ProcessEnd::signalled && WTERMSIG(departure.status) == SIGSYS;
  return refused ? ProcessEnd::forbidden : end;
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

ProcessResult run_process(const ProcessRequest& request) {
  const Sandbox& sandbox = request.sandbox;
  const ChildFiles files{empty_file(), memory_file("output"), memory_file("input"),
                         memory_file("answer")};
  write_all(files.input, request.input);
  const Descriptor ruleset = ruleset_of(request);
  const Descriptor program = program_of(request);
  const Lifeline lifeline = new_lifeline();
  Launch launch{command_of(request, files),
                limits_of(request),
                ::getpid(),
                sandbox.own_user ? own_user() : 0,
                ruleset.number(),
                sandbox.own_proc,
                program.number(),
                lifeline.childs.number(),
                sandbox.confine_calls ? computing_filter() : CallFilter{}};
  adopt_orphans();
  Child child(launch);
  const Patience patience = watch(child.number(), request.limits);
  const Departure departure = child.end();
  if (!sandbox.confine_calls) end_orphans();  // with the filter nothing can be started
  return result_of(end_by_signal(patience, departure), departure, files, request.limits.file_bytes);
}

int start_companion(const std::function<void()>& work) {
  return start_child([&] { return forked(work); });
}

void wait_for_companion(int companion) {
  reap(companion);
  forget_child(companion);
}

}  // namespace dnn
