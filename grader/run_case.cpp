#include "grader/run_case.hpp"

#include <sys/utsname.h>

#include <exception>
#include <utility>

#include "given/instruction_set.hpp"
#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/protocol.hpp"
#include "grader/typed.hpp"

namespace dnn {
namespace {

void confine(ProcessRequest& request, const Isolation& isolation) {
  request.sandbox.confine_calls = isolation.calls.in_force;
  request.sandbox.confine_files = isolation.files.in_force;
  request.sandbox.own_user = isolation.user.in_force;
  request.limits.open_files = 16;
}

// AddressSanitizer reserves terabytes of addresses, reads /proc/self, and needs the C library and
// sometimes a program that finds the line.
void confine_sanitized(ProcessRequest& request, const Isolation& isolation) {
  request.sandbox.confine_files = isolation.files.in_force;
  request.sandbox.readable = {"/usr", "/lib", "/lib64", "/etc/ld.so.cache"};
  request.sandbox.own_proc = true;
  request.limits.memory_bytes = ~std::uint64_t{0};
  request.limits.stack_bytes = 8 << 20;
  request.limits.cpu_seconds = 10.0;
  request.limits.wall_seconds = 60.0;
  const std::string end = "exitcode=" + std::to_string(exit_code_of_sanitizers);
  request.environment.push_back(
      "ASAN_OPTIONS=detect_leaks=0:handle_abort=1:"
      "detect_stack_use_after_return=1:" +
      end);
  request.environment.push_back("UBSAN_OPTIONS=print_stacktrace=1:" + end);
}

// What an answer depends on beside the program and the request: who confined it and how, and which
// instructions the processor has.
std::string surroundings(const Isolation& isolation) {
  utsname system{};
  ::uname(&system);
  return stamp("/proc/self/exe") + system.nodename + "\n" + system.release + "\n" +
         std::to_string(static_cast<int>(instruction_set())) +
         (isolation.user.in_force ? "own user\n" : "same user\n");
}

ProcessResult run_request(const LinkedRunner& runner, const std::string& frame,
                          const Isolation& isolation) {
  ProcessRequest request;
  request.arguments = {runner.program.string()};
  // glibc's cache of small blocks would hand them out unfilled; see fill_free_memory in the runner.
  request.environment = {"LC_ALL=C", "GLIBC_TUNABLES=glibc.malloc.tcache_count=0"};
  if (runner.sanitized)
    confine_sanitized(request, isolation);
  else
    confine(request, isolation);
  request.input = frame + frame;
  try {
    return run_process(request);
  } catch (const ProcessError& error) {
    throw InfraError(say(messages::see_isolation, error_in_words(error.what()), grader_command()));
  }
}

}  // namespace

ProcessResult run_case(const LinkedRunner& runner, const Values& inputs,
                       const Isolation& isolation) {
  return run_request(runner, encode_request(inputs), isolation);
}

CaseRunner::CaseRunner(LinkedRunner runner, const Isolation& isolation, RunMode mode)
    : runner_(std::move(runner)), isolation_(isolation) {
  if (mode == RunMode::when_changed && isolation.is_standard() && !runner_.sanitized)
    kept_.emplace(runner_.program.parent_path() / "answers", surroundings(isolation));
}

CaseRunner::~CaseRunner() {
  try {
    if (kept_) kept_->save();
  } catch (const std::exception&) {  // without memory for it the cases run again
  }
}

ProcessResult CaseRunner::run(const Values& inputs) {
  const std::string request = encode_request(inputs);
  ProcessResult result;
  if (kept_ && kept_->find(request, result)) return result;
  result = run_request(runner_, request, isolation_);
  if (kept_) kept_->add(request, result);
  return result;
}

}  // namespace dnn
