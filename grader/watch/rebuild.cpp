#include "grader/watch/rebuild.hpp"

#include <unistd.h>

#include "grader/catalogue.hpp"
#include "grader/file_lock.hpp"
#include "grader/process/process.hpp"
#include "grader/text.hpp"

extern char** environ;  // POSIX has it in no header

namespace dnn {
namespace {

constexpr std::size_t most_lines_of_build = 5;

ProcessRequest build_request(const Toolchain& toolchain) {
  ProcessRequest request;
  request.arguments = {"/usr/bin/env", "cmake", "--build", toolchain.build_dir.string(),
                       "--target",     "grader"};
  for (char** variable = environ; *variable != nullptr; ++variable)
    request.environment.emplace_back(*variable);
  request.working_directory = toolchain.source_dir;
  request.limits.cpu_seconds = 600.0;
  request.limits.wall_seconds = 1200.0;
  request.limits.memory_bytes = std::uint64_t{1} << 46;
  request.limits.file_bytes = std::uint64_t{1} << 30;
  request.limits.open_files = 1024;
  return request;
}

// The lines about errors; where none says that word, the last ones.
std::vector<std::string> lines_about_errors(const std::string& output) {
  const std::vector<std::string> all = lines_of(output);
  std::vector<std::string> errors;
  for (const std::string& line : all)
    if (line.find("rror:") != std::string::npos && errors.size() < most_lines_of_build)
      errors.push_back(line);
  if (!errors.empty() || all.size() <= most_lines_of_build) return errors.empty() ? all : errors;
  return {all.end() - most_lines_of_build, all.end()};
}

}  // namespace

std::string rebuild_command(const Toolchain& toolchain) {
  return "cmake --build " + short_path(toolchain.build_dir) + " --target grader";
}

std::optional<std::vector<std::string>> rebuild(const Toolchain& toolchain) {
  require_exercises(toolchain.source_dir / "exercises");  // else the build would be blamed
  const FileLock one_at_a_time(toolchain.build_dir / "rebuild.lock");
  const ProcessResult result = run_process(build_request(toolchain));
  if (result.end == ProcessEnd::exited && result.code == 0) return std::nullopt;
  return lines_about_errors(result.output);
}

}  // namespace dnn
