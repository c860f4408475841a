// Theory of operation.
//
// For macOS and other Unix systems: what POSIX has, and wait4, which isn't POSIX but on all of them
// and alone tells the processor time of one child. On Linux process_linux.cpp does more.
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
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include "grader/process.hpp"

namespace dnn {
namespace {

constexpr int first_private_descriptor = 10;  // ours stay clear of the child's 0 to 4

// The system gives out the lowest free number: one above is open where a thousand are at once.
constexpr int descriptors_looked_at = 1024;

// A caller may have had these ignored, and exec would keep it so.
constexpr int signals_with_default[] = {SIGHUP,  SIGINT,  SIGQUIT, SIGPIPE, SIGALRM,
                                        SIGTERM, SIGCHLD, SIGXCPU, SIGXFSZ};

[[noreturn]] void fail(const std::string& what) {
  throw ProcessError(what + ": " + std::strerror(errno));
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { close(); }
  int number() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
  }

 private:
  int number_;
};

// What is still low and open on exec while another thread starts a child, that child closes itself.
Descriptor moved_up(const Descriptor& low, const std::string& what) {
  if (low.number() < 0) fail(what);
  const int high = ::fcntl(low.number(), F_DUPFD_CLOEXEC, first_private_descriptor);
  if (high < 0) fail(what);
  return Descriptor(high);
}

Descriptor temporary_file() {
  const char* folder = ::getenv("TMPDIR");
  if (folder == nullptr || *folder == '\0') folder = "/tmp";
  std::string path = std::string(folder) + "/dnn-XXXXXX";
  Descriptor file = moved_up(Descriptor(::mkstemp(path.data())),
                             "can't make a temporary file in " + std::string(folder));
  if (::unlink(path.c_str()) != 0) fail("can't remove the name of " + path);
  return file;
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

void refuse_layers(const Sandbox& sandbox) {
  const std::string none = "this system has no such layer: ";
  if (sandbox.confine_calls) throw ProcessError(none + "a filter of system calls");
  if (sandbox.confine_files) throw ProcessError(none + "files and network out of reach");
  if (sandbox.own_user) throw ProcessError(none + "a user that owns nothing");
}

// ---- limits
// --------------------------------------------------------------------------------------

using Resource = decltype(RLIMIT_CPU);  // int, or an enumeration of the system's

#ifdef RLIMIT_AS
constexpr Resource memory_resource = RLIMIT_AS;
#else
constexpr Resource memory_resource = RLIMIT_DATA;
#endif

enum class Refusal { is_an_error, is_accepted };

struct Limit {
  Resource resource;
  rlimit value;
  Refusal refusal;
};

// Never above what we are allowed ourselves.
Limit limit_of(Resource resource, std::uint64_t value, Refusal refusal, std::uint64_t leeway = 0) {
  rlimit own{};
  if (::getrlimit(resource, &own) != 0) fail("can't read a limit");
  const auto allowed = [&](std::uint64_t wanted) {
    return std::min(static_cast<rlim_t>(wanted), own.rlim_max);
  };
  return {resource, {allowed(value), allowed(value + leeway)}, refusal};
}

std::vector<Limit> limits_of(const ProcessLimits& limits) {
  const auto seconds = static_cast<std::uint64_t>(std::max(1.0, std::ceil(limits.cpu_seconds)));
  return {limit_of(RLIMIT_CPU, seconds, Refusal::is_an_error, 1),
          limit_of(RLIMIT_FSIZE, limits.file_bytes, Refusal::is_an_error),
          limit_of(RLIMIT_NOFILE, limits.open_files, Refusal::is_an_error),
          limit_of(RLIMIT_CORE, 0, Refusal::is_an_error),
          limit_of(RLIMIT_STACK, limits.stack_bytes, Refusal::is_accepted),
          limit_of(memory_resource, limits.memory_bytes, Refusal::is_accepted)};
}

unsigned alarm_of(const ProcessLimits& limits) {
  constexpr double longest = 1e8;  // some systems take no more
  return static_cast<unsigned>(std::min(std::ceil(limits.wall_seconds) + 1.0, longest));
}

// ---- the start of a child
// ------------------------------------------------------------------------

// All that the child needs between fork and exec, made beforehand.
struct Launch {
  std::vector<char*> arguments;
  std::vector<char*> environment;
  std::string working_directory;
  std::vector<Limit> limits;
  unsigned alarm_seconds;
  int sources[5];  // which of our descriptors become 0 to 4
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
    if (::dup2(launch.sources[number], number) < 0) give_up(report, "dup2");
  for (int number = 5; number < descriptors_looked_at; ++number)
    ::fcntl(number, F_SETFD, FD_CLOEXEC);  // those that are open
}

void take_limits(const Launch& launch, int report) {
  for (const Limit& limit : launch.limits)
    if (::setrlimit(limit.resource, &limit.value) != 0 && limit.refusal == Refusal::is_an_error)
      give_up(report, "setrlimit");
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
  ::setsid();
  take_descriptors(launch, report);
  if (::chdir(launch.working_directory.c_str()) != 0) give_up(report, "chdir");
  take_limits(launch, report);
  take_default_signals();
  ::execve(launch.arguments[0], launch.arguments.data(), launch.environment.data());
  give_up(report, "execve");
}

// No handler of the caller's runs in the child.
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

pid_t fork_child(const Launch& launch, int report) {
  const SignalsBlocked blocked;
  const pid_t child = ::fork();
  if (child == 0) become_child(launch, report);
  if (child < 0) fail("can't start a child process");
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
  if (::pipe(ends) != 0) fail("can't make a pipe");
  Descriptor reading(ends[0]);
  Descriptor writing(ends[1]);
  reading = moved_up(reading, "can't make a pipe");
  writing = moved_up(writing, "can't make a pipe");
  const pid_t child = fork_child(launch, writing.number());
  writing.close();
  if (const std::optional<Failure> failure = read_failure(reading.number())) {
    ::waitpid(child, nullptr, 0);
    errno = failure->error;
    fail("can't start " + std::string(launch.arguments[0]) + " (" + failure->step + ")");
  }
  return child;
}

// ---- the end of a child
// --------------------------------------------------------------------------

enum class Patience { ended, cpu_used_up, wall_used_up };

struct Departure {
  int status = 0;
  rusage usage{};
};

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

double cpu_seconds_of(const rusage& usage) {
  return seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime);
}

// How long until the child has used up its processor time, at the earliest; nothing where no clock
// shows it.
std::optional<double> cpu_seconds_left([[maybe_unused]] pid_t child,
                                       [[maybe_unused]] const ProcessLimits& limits) {
#if defined(_POSIX_CPUTIME) && _POSIX_CPUTIME >= 0
  clockid_t clock{};
  timespec time{};
  if (::clock_getcpuclockid(child, &clock) == 0 && ::clock_gettime(clock, &time) == 0)
    return limits.cpu_seconds - static_cast<double>(time.tv_sec) -
           static_cast<double>(time.tv_nsec) * 1e-9;
#endif
  return std::nullopt;
}

// A child that runs. Its group is killed and it is reaped at the latest when this goes.
class Child {
 public:
  explicit Child(pid_t number) : number_(number) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (number_ == 0) return;
    end();
    ::waitpid(number_, nullptr, 0);
  }

  // Waits until it has ended or a limit is reached.
  Patience wait(const ProcessLimits& limits);

  Departure reap() {
    end();
    Departure departure;
    while (::wait4(number_, &departure.status, 0, &departure.usage) < 0)
      if (errno != EINTR) fail("can't wait for a child process");
    number_ = 0;
    return departure;
  }

 private:
  void start_watching();
  bool ends_within(double seconds);

  // Afterwards it is still there to be reaped.
  void end() {
    ::kill(-number_, SIGKILL);
    ::kill(number_, SIGKILL);
    if (watcher_.joinable()) watcher_.join();
  }

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

Patience Child::wait(const ProcessLimits& limits) {
  constexpr double shortest = 0.001;
  const auto began = std::chrono::steady_clock::now();
  start_watching();
  while (true) {
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
    const double wall_left = limits.wall_seconds - wall.count();
    const double cpu_left = cpu_seconds_left(number_, limits).value_or(wall_left);
    if (wall_left <= 0.0) return Patience::wall_used_up;
    if (cpu_left <= 0.0) return Patience::cpu_used_up;
    if (ends_within(std::max(shortest, std::min(cpu_left, wall_left)))) return Patience::ended;
  }
}

// SIGALRM is our alarm, which a grader that was stopped itself finds here; SIGKILL, after the
// processor time is used up, the system's answer to a child that ignores SIGXCPU.
ProcessEnd end_of(Patience patience, const Departure& departure, const ProcessLimits& limits) {
  if (patience == Patience::cpu_used_up) return ProcessEnd::cpu_limit;
  if (patience == Patience::wall_used_up) return ProcessEnd::wall_limit;
  if (WIFEXITED(departure.status)) return ProcessEnd::exited;
  const int signal = WTERMSIG(departure.status);
  if (signal == SIGXCPU) return ProcessEnd::cpu_limit;
  if (signal == SIGXFSZ) return ProcessEnd::output_limit;
  if (signal == SIGALRM) return ProcessEnd::wall_limit;
  if (signal == SIGKILL && cpu_seconds_of(departure.usage) >= limits.cpu_seconds)
    return ProcessEnd::cpu_limit;
  return ProcessEnd::signalled;
}

}  // namespace

// Here nothing can be hidden.
HiddenProcess::HiddenProcess() = default;
HiddenProcess::~HiddenProcess() = default;

ProcessError::ProcessError(const std::string& message) : std::runtime_error(message) {}

std::string system_call_name(std::uint32_t number) {
  return "system call " + std::to_string(number);
}

ProcessResult run_process(const ProcessRequest& request) {
  refuse_layers(request.sandbox);
  const Descriptor empty =
      moved_up(Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC)), "/dev/null");
  const Descriptor output = temporary_file();
  const Descriptor input = temporary_file();
  const Descriptor answer = temporary_file();
  write_all(input.number(), request.input);

  const Launch launch{
      pointers(request.arguments),
      pointers(request.environment),
      request.working_directory.string(),
      limits_of(request.limits),
      alarm_of(request.limits),
      {empty.number(), output.number(), output.number(), input.number(), answer.number()}};
  Child child(start(launch));
  const Patience patience = child.wait(request.limits);
  const Departure departure = child.reap();

  ProcessResult result;
  result.end = end_of(patience, departure, request.limits);
  result.code =
      WIFEXITED(departure.status) ? WEXITSTATUS(departure.status) : WTERMSIG(departure.status);
  result.answer = read_from_start(answer.number(), request.limits.file_bytes);
  result.output = read_from_start(output.number(), request.limits.file_bytes);
  result.cpu_seconds = cpu_seconds_of(departure.usage);
  return result;
}

}  // namespace dnn
