#include "grader/run_tool.hpp"

#include <algorithm>

#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/inputs.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_words = 64 * 1024;

ProcessLimits tool_limits() {
  ProcessLimits limits;
  limits.cpu_seconds = 8.0;
  limits.wall_seconds = 15.0;
  limits.memory_bytes = std::uint64_t{1536} << 20;
  limits.file_bytes = 64 << 20;
  return limits;
}

// That isn't about the file that is compiled, and is over when there is space again.
bool speaks_of_the_disk(const std::string& words) {
  for (const char* sign :
       {"No space left on device", "Disk quota exceeded", "Read-only file system"})
    if (words.find(sign) != std::string::npos) return true;
  return false;
}

}  // namespace

ProcessResult run_tool(const std::vector<std::string>& command, const std::filesystem::path& folder,
                       const ToolAccess& access) {
  ProcessRequest request;
  request.arguments = command;
  request.environment = {"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C",
                         "TMPDIR=" + folder.string()};
  request.working_directory = folder;
  request.limits = tool_limits();
  request.sandbox.confine_files = access.confined;
  request.sandbox.readable = access.readable;
  for (const std::string& word : command)
    if (word.starts_with('/')) request.sandbox.readable.emplace_back(word);
  request.sandbox.writable = {folder, "/dev/null"};
  try {
    ProcessResult result = run_process(request);
    if (result.end == ProcessEnd::cpu_limit || result.end == ProcessEnd::wall_limit)
      throw LimitReached{"the compiler took longer than 8 seconds"};
    if (result.end == ProcessEnd::output_limit)
      throw LimitReached{"the compiler wrote more than 64 MiB"};
    if (result.end == ProcessEnd::signalled)
      throw LimitReached{"the compiler ran out of memory or crashed"};
    if (result.code != 0 && speaks_of_the_disk(result.output))
      throw InfraError(say(messages::cannot_write, folder.string()));
    result.output.resize(std::min(result.output.size(), longest_words));
    return result;
  } catch (const ProcessError& error) {
    throw InfraError(error_in_words(error.what()));
  }
}

}  // namespace dnn
