// Part of the runner: when the kernel refuses a system call, says which one on the answer's
// descriptor (the refusal of PROTOCOL.md), then lets the signal end the program. A student who puts
// another handler in its place loses this sentence, nothing else.
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "grader/protocol.hpp"

namespace dnn {
namespace {

constexpr int answer_descriptor = 4;

// On a signal's stack: system calls only.
void tell_which(int, siginfo_t* info, void*) {
  const auto refusal = encode_refusal(static_cast<std::uint32_t>(info->si_syscall));
  [[maybe_unused]] const ssize_t written =
      ::write(answer_descriptor, refusal.data(), refusal.size());
  ::signal(SIGSYS, SIG_DFL);
  ::syscall(-1);  // refused as well: ends here
}

// Before the initialisers of a student's file.
__attribute__((constructor(101))) void listen_for_refusals() {
  struct sigaction action {};
  action.sa_sigaction = tell_which;
  action.sa_flags = SA_SIGINFO | SA_NODEFER;
  ::sigaction(SIGSYS, &action, nullptr);
}

}  // namespace
}  // namespace dnn
