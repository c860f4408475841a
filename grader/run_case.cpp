#include "grader/run_case.hpp"

#include "grader/errors.hpp"
#include "grader/protocol.hpp"

namespace dnn {

ProcessResult run_case(const std::filesystem::path& runner, const Values& inputs,
                       const Isolation& isolation) {
  ProcessRequest request;
  request.arguments = {runner.string()};
  request.environment = {"LC_ALL=C"};
  request.sandbox.confine_calls = isolation.calls.in_force;
  request.sandbox.confine_files = isolation.files.in_force;
  request.sandbox.own_user = isolation.user.in_force;
  request.limits.open_files = 16;
  request.input = encode_request(inputs);
  try {
    return run_process(request);
  } catch (const ProcessError& error) {
    throw InfraError(error.what());
  }
}

}  // namespace dnn
