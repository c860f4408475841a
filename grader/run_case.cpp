#include "grader/run_case.hpp"

#include "grader/errors.hpp"
#include "grader/protocol.hpp"

namespace dnn {

ProcessResult run_case(const std::filesystem::path& runner, const Values& inputs,
                       const Isolation& isolation) {
  ProcessRequest request;
  request.arguments = {runner.string()};
  request.sandbox.confine_calls = isolation.calls.in_force;
  request.sandbox.confine_files = isolation.files.in_force;
  request.sandbox.own_user = isolation.user.in_force;
  request.limits.open_files = 16;
  // glibc's cache of small blocks would hand them out unfilled; see fill_free_memory in the runner.
  request.environment = {"LC_ALL=C", "GLIBC_TUNABLES=glibc.malloc.tcache_count=0"};
  const std::string frame = encode_request(inputs);
  request.input = frame + frame;
  try {
    return run_process(request);
  } catch (const ProcessError& error) {
    throw InfraError(error.what());
  }
}

}  // namespace dnn
