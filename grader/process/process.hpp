// One child process under limits, and how it ended. Knows the operating system, nothing of grading.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace dnn {

struct ProcessLimits {
  double cpu_seconds = 1.0;              // processor time of the child itself
  double wall_seconds = 10.0;            // for a child that sleeps
  std::uint64_t memory_bytes = 1 << 30;  // address space
  std::uint64_t stack_bytes = 64 << 20;
  std::uint64_t file_bytes = 8 << 20;  // of its output, its answer, and each file it writes
  unsigned open_files = 256;
};

// What a child can reach beyond its five descriptors. A layer that is asked for is in force, or
// run_process throws.
struct Sandbox {
  bool confine_calls = false;  // only the system calls of a computation; the rest ends the child
  bool confine_files = false;  // no file but those below, no network, no signal to the outside
  std::vector<std::filesystem::path> readable;  // files and folders, to read and to execute
  std::vector<std::filesystem::path> writable;  // folders and devices, to read and to write
  bool own_proc = false;                        // its own /proc/self is readable as well
  bool own_user = false;                        // a user that owns nothing; only root can give one
};

struct ProcessRequest {
  std::vector<std::string> arguments;    // the program's path first
  std::vector<std::string> environment;  // "NAME=value"; nothing else is inherited
  std::filesystem::path working_directory = "/";
  std::string input;  // what the child can read from descriptor 3
  ProcessLimits limits;
  Sandbox sandbox;
};

enum class ProcessEnd {
  exited,        // by itself; `code` is the exit status
  signalled,     // `code` is the signal
  cpu_limit,     // stopped by us
  wall_limit,    // stopped by us
  output_limit,  // it wrote file_bytes or more
  forbidden,     // ended for a system call that its sandbox refuses
};

struct ProcessResult {
  ProcessEnd end = ProcessEnd::exited;
  int code = 0;
  std::string answer;  // what it wrote to descriptor 4
  std::string output;  // what it wrote to standard output and standard error
  double cpu_seconds = 0.0;
};

// Thrown when a child could not be set up: the machine's fault or ours, never the child's.
class ProcessError : public std::runtime_error {
 public:
  explicit ProcessError(const std::string& message);
};

// Runs one child to its end. Standard input is empty. Afterwards nothing that the child started is
// left; whatever else this process may have as children is taken for such, so start none in another
// way. Safe to call from several threads. Throws ProcessError.
ProcessResult run_process(const ProcessRequest& request);

// A copy of this process that does `work` beside it and ends; run_process leaves it alone. To be
// called while there is one thread. Returns its number, for wait_for_companion, which waits for its
// end. Throws ProcessError.
int start_companion(const std::function<void()>& work);
void wait_for_companion(int companion);

// While it lives, no other process of the same user can read or stop this one's memory as a
// debugger would.
class HiddenProcess {
 public:
  HiddenProcess();
  ~HiddenProcess();
  HiddenProcess(const HiddenProcess&) = delete;
  HiddenProcess& operator=(const HiddenProcess&) = delete;
};

// "socket", "fork", …; "system call 1234" for one without a name here.
std::string system_call_name(std::uint32_t number);

}  // namespace dnn
