// Theory of operation.
//
// A child's five descriptors are files, never pipes: nothing can block, so that nobody has to read
// while it runs, and what it wrote is read from the start once it is gone. How such a file is made,
// and how the child is started, is each system's own.
//
// Our descriptors stay above those of a child: it dups them down to 0 to 4, and no dup overwrites
// the source of a later one.
//
// The caller waits by two clocks, the wall's and that of the child's processor time: for the
// shorter of the two rests, then it looks at both again, since a child that sleeps uses up one
// only. On a system that shows no other process's clock, that limit is RLIMIT_CPU's alone.
#include "grader/process/process_posix.hpp"

#include <fcntl.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>

namespace dnn {
namespace {

constexpr int first_private_descriptor = 10;  // a child has 0 to 4, on Linux 5 as well

std::vector<char*> pointers(const std::vector<std::string>& strings) {
  std::vector<char*> result;
  for (const std::string& text : strings) result.push_back(const_cast<char*>(text.c_str()));
  result.push_back(nullptr);
  return result;
}

std::string read_from_start(const Descriptor& file, std::uint64_t at_most) {
  const off_t length = ::lseek(file.number(), 0, SEEK_END);
  if (length < 0) fail_with_errno("can't read what a child wrote");
  const std::uint64_t size = std::min(static_cast<std::uint64_t>(length), at_most);
  std::string bytes(static_cast<std::size_t>(size), '\0');
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t got =
        ::pread(file.number(), bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  bytes.resize(done);
  return bytes;
}

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

// Nothing where no clock shows it.
std::optional<double> cpu_seconds_used([[maybe_unused]] pid_t child) {
#if defined(_POSIX_CPUTIME) && _POSIX_CPUTIME >= 0
  clockid_t clock{};
  timespec time{};
  if (::clock_getcpuclockid(child, &clock) == 0 && ::clock_gettime(clock, &time) == 0)
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
#endif
  return std::nullopt;
}

}  // namespace

ProcessError::ProcessError(const std::string& message) : std::runtime_error(message) {}

void fail_with_errno(const std::string& what) {
  throw ProcessError(what + ": " + std::strerror(errno));
}

void Descriptor::close() {
  if (number_ >= 0) ::close(std::exchange(number_, -1));
}

Descriptor moved_up(Descriptor low, const std::string& what) {
  if (low.number() < 0) fail_with_errno(what);
  const int high = ::fcntl(low.number(), F_DUPFD_CLOEXEC, first_private_descriptor);
  if (high < 0) fail_with_errno(what);
  return Descriptor(high);
}

Descriptor empty_file() {
  return moved_up(Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC)), "/dev/null");
}

void write_all(const Descriptor& file, const std::string& bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t written = ::write(file.number(), bytes.data() + done, bytes.size() - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail_with_errno("can't hand the input to a child");
    done += static_cast<std::size_t>(written);
  }
  if (::lseek(file.number(), 0, SEEK_SET) != 0)
    fail_with_errno("can't rewind the input of a child");
}

Limit limit_of(Resource resource, std::uint64_t value, std::uint64_t leeway) {
  rlimit own{};
  if (::getrlimit(resource, &own) != 0) fail_with_errno("can't read a limit");
  const auto allowed = [&](std::uint64_t wanted) {
    return std::min(static_cast<rlim_t>(wanted), own.rlim_max);
  };
  return {resource, {allowed(value), allowed(value + leeway)}};
}

Command command_of(const ProcessRequest& request, const ChildFiles& files) {
  const int output = files.output.number();
  return {pointers(request.arguments),
          pointers(request.environment),
          request.working_directory.string(),
          {files.empty.number(), output, output, files.input.number(), files.answer.number()}};
}

SignalsBlocked::SignalsBlocked() {
  sigset_t all;
  ::sigfillset(&all);
  ::pthread_sigmask(SIG_SETMASK, &all, &before_);
}

SignalsBlocked::~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

void fail_to_start(pid_t child, const Command& command, const char* step, int error) {
  reap(child);
  errno = error;
  fail_with_errno("can't start " + std::string(command.arguments[0]) + " (" + step + ")");
}

pid_t forked(const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child < 0) fail_with_errno("can't start a child process");
  if (child != 0) return child;
  work();
  ::_exit(0);
}

Patience wait_for(pid_t child, const ProcessLimits& limits,
                  const std::function<bool(double seconds)>& ends_within) {
  constexpr double shortest = 0.001;
  const auto began = std::chrono::steady_clock::now();
  while (true) {
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
    const double wall_left = limits.wall_seconds - wall.count();
    const std::optional<double> cpu = cpu_seconds_used(child);
    const double cpu_left = cpu ? limits.cpu_seconds - *cpu : wall_left;
    if (cpu && cpu_left <= 0.0) return Patience::cpu_used_up;
    if (wall_left <= 0.0) return Patience::wall_used_up;
    if (ends_within(std::max(shortest, std::min(cpu_left, wall_left)))) return Patience::ended;
  }
}

void kill_with_group(pid_t child) {
  ::kill(-child, SIGKILL);
  ::kill(child, SIGKILL);  // should it have left its group
}

std::optional<Departure> reap(pid_t child) {
  Departure departure;
  while (::wait4(child, &departure.status, 0, &departure.usage) < 0)
    if (errno != EINTR) return std::nullopt;
  return departure;
}

double cpu_seconds_of(const Departure& departure) {
  return seconds_of(departure.usage.ru_utime) + seconds_of(departure.usage.ru_stime);
}

ProcessEnd end_of(Patience patience, const Departure& departure) {
  if (patience == Patience::cpu_used_up) return ProcessEnd::cpu_limit;
  if (patience == Patience::wall_used_up) return ProcessEnd::wall_limit;
  if (WIFEXITED(departure.status)) return ProcessEnd::exited;
  if (WTERMSIG(departure.status) == SIGXCPU) return ProcessEnd::cpu_limit;
  if (WTERMSIG(departure.status) == SIGXFSZ) return ProcessEnd::output_limit;
  return ProcessEnd::signalled;
}

ProcessResult result_of(ProcessEnd end, const Departure& departure, const ChildFiles& files,
                        std::uint64_t file_bytes) {
  const int status = departure.status;
  ProcessResult result;
  result.end = end;
  result.code = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
  result.answer = read_from_start(files.answer, file_bytes);
  result.output = read_from_start(files.output, file_bytes);
  result.cpu_seconds = cpu_seconds_of(departure);
  const bool is_full = result.answer.size() == file_bytes || result.output.size() == file_bytes;
  if (end == ProcessEnd::exited && is_full) result.end = ProcessEnd::output_limit;
  return result;
}

}  // namespace dnn
