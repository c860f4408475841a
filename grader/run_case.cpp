#include "grader/run_case.hpp"

#include "grader/errors.hpp"
#include "grader/protocol.hpp"

namespace dnn {

ProcessResult run_case(const std::filesystem::path& runner, const Values& inputs) {
  ProcessRequest request;
  request.arguments = {runner.string()};
  request.environment = {"LC_ALL=C"};
  request.input = encode_request(inputs);
  try {
    return run_process(request);
  } catch (const ProcessError& error) {
    throw InfraError(error.what());
  }
}

}  // namespace dnn
