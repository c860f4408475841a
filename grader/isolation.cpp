#include "grader/isolation.hpp"

#include "grader/columns.hpp"
#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/isolation.hpp"
#include "grader/process/process.hpp"

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
    return {false, error_in_words(error.what())};
  }
}

Layer probe_calls(const Probe& probe) {
  return probed([&]() -> Layer {
    const ProcessResult free = probe.attempt({"fork"}, {});
    if (free.output != "done")
      return {false, say(messages::fork_fails_anyway, error_in_words(free.output))};
    Sandbox sandbox;
    sandbox.confine_calls = true;
    const ProcessResult confined = probe.attempt({"fork"}, sandbox);
    if (confined.end == ProcessEnd::forbidden) return {true, say(messages::fork_ended)};
    if (confined.output == "done") return {false, say(messages::fork_not_ended)};
    return {false, say(messages::cannot_start)};
  });
}

Layer probe_files(const Probe& probe, const fs::path& readable) {
  return probed([&]() -> Layer {
    const std::vector<std::string> open = {"open", readable.string()};
    const ProcessResult free = probe.attempt(open, {});
    if (free.output != "done")
      return {false,
              say(messages::open_fails_anyway, readable.string(), error_in_words(free.output))};
    Sandbox sandbox;
    sandbox.confine_files = true;
    const ProcessResult confined = probe.attempt(open, sandbox);
    return {
        confined.output == "Permission denied",
        say(messages::child_opened, readable.filename().string(), error_in_words(confined.output))};
  });
}

Layer probe_user(const Probe& probe) {
  return probed([&]() -> Layer {
    const std::string ours = probe.attempt({"user"}, {}).output;
    if (ours != "0") return {false, say(messages::only_root)};
    Sandbox sandbox;
    sandbox.own_user = true;
    const std::string its = probe.attempt({"user"}, sandbox).output;
    return {its != ours && !its.empty(), say(messages::child_ran_as, its)};
  });
}

std::string row(const Message& name, const Layer& layer) {
  const Message& force = layer.in_force ? messages::in_force : messages::not_in_force;
  return "  " + padded(say(name), 16) + padded(say(force), 6) + layer.probed + "\n";
}

}  // namespace

Isolation probe_isolation(const Toolchain& toolchain) {
  const Probe probe(toolchain.isolation_probe);
  return {probe_calls(probe), probe_files(probe, toolchain.source_dir / "exercises/catalogue.txt"),
          probe_user(probe)};
}

std::string level_of(const Isolation& isolation) {
  if (isolation.is_standard()) return say(messages::level_standard);
  const bool has_one = isolation.calls.in_force || isolation.files.in_force;
  return say(has_one ? messages::level_reduced : messages::level_limits_only);
}

std::string to_text(const Isolation& isolation) {
  const Layer limits{true, say(messages::limits_set)};
  return say(messages::isolation_level, level_of(isolation)) + "\n\n" +
         row(messages::layer_limits, limits) + row(messages::layer_calls, isolation.calls) +
         row(messages::layer_files, isolation.files) + row(messages::layer_user, isolation.user);
}

std::string what_is_missing(const Isolation& isolation) {
  std::string missing;
  if (!isolation.calls.in_force) missing += say(messages::no_call_filter, isolation.calls.probed);
  if (!missing.empty() && !isolation.files.in_force) missing += "; ";
  if (!isolation.files.in_force)
    missing += say(messages::no_file_confinement, isolation.files.probed);
  return missing;
}

void require_standard(const Isolation& isolation) {
  if (!isolation.is_standard())
    throw InfraError(
        say(messages::too_little_isolation, level_of(isolation), what_is_missing(isolation)));
}

}  // namespace dnn
