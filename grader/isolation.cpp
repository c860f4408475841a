#include "grader/isolation.hpp"

#include "grader/errors.hpp"
#include "grader/process.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

class Probe {
 public:
  explicit Probe(fs::path program) : program_(std::move(program)) {}

  ProcessResult attempt(const std::vector<std::string>& what, const Sandbox& sandbox) const {
    ProcessRequest request;
    request.arguments = {program_.string()};
    request.arguments.insert(request.arguments.end(), what.begin(), what.end());
    request.sandbox = sandbox;
    return run_process(request);
  }

 private:
  fs::path program_;
};

// Lets `look` find out; a layer that can't be put on is not in force.
template <typename Look>
Layer probed(const Look& look) {
  try {
    return look();
  } catch (const ProcessError& error) {
    return {false, error.what()};
  }
}

Layer probe_calls(const Probe& probe) {
  return probed([&]() -> Layer {
    const ProcessResult free = probe.attempt({"fork"}, {});
    if (free.output != "done")
      return {false, "nothing to compare with: fork fails anyway: " + free.output};
    Sandbox sandbox;
    sandbox.confine_calls = true;
    const ProcessResult confined = probe.attempt({"fork"}, sandbox);
    if (confined.end == ProcessEnd::forbidden)
      return {true, "a child called fork and was ended for it"};
    if (confined.output == "done") return {false, "a child called fork and nothing ended it"};
    return {false, "a child can't even start: the C library is not a static one"};
  });
}

Layer probe_files(const Probe& probe, const fs::path& readable) {
  return probed([&]() -> Layer {
    const std::vector<std::string> open = {"open", readable.string()};
    const ProcessResult free = probe.attempt(open, {});
    if (free.output != "done")
      return {false, "nothing to compare with: " + readable.string() + ": " + free.output};
    Sandbox sandbox;
    sandbox.confine_files = true;
    const ProcessResult confined = probe.attempt(open, sandbox);
    const std::string tried = "a child opened " + readable.filename().string() + ": ";
    return {confined.output == "Permission denied", tried + confined.output};
  });
}

Layer probe_user(const Probe& probe) {
  return probed([&]() -> Layer {
    const std::string ours = probe.attempt({"user"}, {}).output;
    if (ours != "0") return {false, "only root can give a child a user of its own"};
    Sandbox sandbox;
    sandbox.own_user = true;
    const std::string its = probe.attempt({"user"}, sandbox).output;
    return {its != ours && !its.empty(), "a child ran as user " + its};
  });
}

std::string row(const std::string& name, const Layer& layer) {
  const std::string padded = name + std::string(16 - name.size(), ' ');
  return "  " + padded + (layer.in_force ? "yes   " : "no    ") + layer.probed + "\n";
}

}  // namespace

Isolation probe_isolation(const Toolchain& toolchain) {
  const Probe probe(toolchain.isolation_probe);
  return {probe_calls(probe), probe_files(probe, toolchain.source_dir / "exercises/catalogue.txt"),
          probe_user(probe)};
}

std::string level_of(const Isolation& isolation) {
  if (isolation.is_standard()) return "standard";
  return isolation.calls.in_force || isolation.files.in_force ? "reduced" : "limits only";
}

std::string to_text(const Isolation& isolation) {
  const Layer limits{true, "set for every child: processor time, memory, output, open files"};
  return "Isolation: " + level_of(isolation) + "\n\n" + row("limits", limits) +
         row("system calls", isolation.calls) + row("files", isolation.files) +
         row("own user", isolation.user);
}

std::string what_is_missing(const Isolation& isolation) {
  std::string missing;
  if (!isolation.calls.in_force)
    missing += "no filter of system calls (" + isolation.calls.probed + "): allow seccomp";
  if (!missing.empty() && !isolation.files.in_force) missing += "; ";
  if (!isolation.files.in_force)
    missing += "no confinement of files (" + isolation.files.probed +
               "): Linux 5.13 or newer with Landlock among its security modules";
  return missing;
}

void require_standard(const Isolation& isolation) {
  if (!isolation.is_standard())
    throw InfraError("--require-isolation: the isolation here is " + level_of(isolation) +
                     ", so nothing is graded; " + what_is_missing(isolation));
}

}  // namespace dnn
