// What process_linux.cpp and process_portable.cpp have in common: POSIX, and wait4, which all Unix
// systems have. For them and the parts of process_linux.cpp alone; others include process.hpp.
#pragma once

#include <signal.h>
#include <sys/resource.h>
#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "grader/process/process.hpp"

namespace dnn {

// Throws ProcessError: `what`, then what errno means.
[[noreturn]] void fail_with_errno(const std::string& what);

// An open descriptor, closed by its owner. A negative number is none.
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
  void close();

 private:
  int number_;
};

// ---- before a child ----

// What is behind `low`, by a number clear of those a child uses; closed on exec. Where `low` is
// none, or can't be moved, throws ProcessError: `what`, then what errno means.
Descriptor moved_up(Descriptor low, const std::string& what);

// A file that is empty and can't be written to.
Descriptor empty_file();

// Writes all bytes to an empty file and rewinds it. Throws ProcessError.
void write_all(const Descriptor& file, const std::string& bytes);

// What is behind the five descriptors of a child: 0, 1 and 2, 3, 4.
struct ChildFiles {
  Descriptor empty;
  Descriptor output;
  Descriptor input;
  Descriptor answer;
};

// Made beforehand, for a child that can only make system calls until it executes its program. Valid
// as long as the request and the files.
struct Command {
  std::vector<char*> arguments;    // ends with a null pointer
  std::vector<char*> environment;  // the same
  std::string working_directory;
  int sources[5];  // which of our descriptors become 0 to 4
};

Command command_of(const ProcessRequest& request, const ChildFiles& files);

using Resource = decltype(RLIMIT_CPU);  // int, or an enumeration of the system's

struct Limit {
  Resource resource;
  rlimit value;
};

// `value`, and as much more for the hard limit as `leeway`; never more than this process may have
// itself. Throws ProcessError.
Limit limit_of(Resource resource, std::uint64_t value, std::uint64_t leeway = 0);

// While it lives, the caller's signals wait: no handler of its runs in a child.
class SignalsBlocked {
 public:
  SignalsBlocked();
  ~SignalsBlocked();
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
  sigset_t before_;
};

// For a child that ended without executing its program: reaps it and throws ProcessError, which
// names the program, the step that failed, and what `error` means.
[[noreturn]] void fail_to_start(pid_t child, const Command& command, const char* step, int error);

// The number of a new process, which does `work` and ends. Throws ProcessError.
pid_t forked(const std::function<void()>& work);

// ---- while it runs ----

enum class Patience { ended, cpu_used_up, wall_used_up };

// Waits until the child has ended or a limit is reached, and leaves it to be reaped. `ends_within`
// waits so many seconds, at least 0.001, for its end, or less; it says whether that has come.
Patience wait_for(pid_t child, const ProcessLimits& limits,
                  const std::function<bool(double seconds)>& ends_within);

// ---- its end ----

// How a child left, in the system's words.
struct Departure {
  int status = 0;  // for WIFEXITED and the like
  rusage usage{};
};

// Kills the child and its group; it is still there to be reaped.
void kill_with_group(pid_t child);

// Waits for the child's end. Nothing where it can't be waited for; errno says why.
std::optional<Departure> reap(pid_t child);

double cpu_seconds_of(const Departure& departure);

// By our limits, by an exit, or by a signal that means the same on every system; any other signal
// is ProcessEnd::signalled.
ProcessEnd end_of(Patience patience, const Departure& departure);

// At most `file_bytes` of what it wrote to each file. Throws ProcessError.
ProcessResult result_of(ProcessEnd end, const Departure& departure, const ChildFiles& files,
                        std::uint64_t file_bytes);

}  // namespace dnn
