#include "grader/toolchain.hpp"

#include <sstream>

#include "grader/errors.hpp"
#include "grader/messages/inputs.hpp"
#include "grader_config.hpp"  // written by CMake

namespace dnn {
namespace {

namespace fs = std::filesystem;

// A CMake list.
std::vector<std::string> split(const std::string& list) {
  std::vector<std::string> items;
  std::istringstream stream(list);
  for (std::string item; std::getline(stream, item, ';');)
    if (!item.empty()) items.push_back(item);
  return items;
}

// The compiler's own installation, unless the checkout lies in it.
fs::path installation_of(const fs::path& compiler, const fs::path& source_dir) {
  std::error_code error;
  const fs::path program = fs::canonical(compiler, error);
  const fs::path prefix = program.parent_path().parent_path();
  const fs::path from_there = source_dir.lexically_relative(prefix);
  const bool holds_checkout = !from_there.empty() && *from_there.begin() != "..";
  return error || holds_checkout ? program : prefix;
}

std::vector<fs::path> system_paths(const fs::path& compiler, const fs::path& source_dir) {
  return {"/usr",
          "/lib",
          "/lib64",
          "/bin",
          "/etc/ld.so.cache",
          "/dev/zero",
          "/dev/urandom",
          installation_of(compiler, source_dir)};
}

}  // namespace

std::string Toolchain::binding_of(const Exercise& exercise) const {
  const std::string ending =
      "/" + exercise.assignment() + "/bindings/" + exercise.stem() + ".cpp.o";
  for (const std::string& object : bindings)
    if (object.ends_with(ending)) return object;
  throw InfraError(say(messages::no_binding, "test_cases" + ending.substr(0, ending.size() - 2)));
}

Toolchain configured_toolchain() {
  Toolchain toolchain;
  toolchain.source_dir = config::source_dir;
  toolchain.build_dir = config::build_dir;
  toolchain.compiler = config::compiler;
  toolchain.nm = split(config::nm);
  toolchain.compile_flags = split(config::compile_flags);
  toolchain.link_flags = split(config::link_flags);
  toolchain.precompiles_headers = config::precompiles_headers;
  toolchain.runner_objects = split(config::runner_objects);
  toolchain.pattern_flags = split(config::pattern_flags);
  toolchain.zero_flags = split(config::zero_flags);
  toolchain.has_sanitizers = config::has_sanitizers;
  toolchain.sanitize_compile_flags = split(config::sanitize_compile_flags);
  toolchain.sanitize_link_flags = split(config::sanitize_link_flags);
  toolchain.bindings = split(config::bindings);
  toolchain.solutions_library = config::solutions_library;
  toolchain.given_libraries = split(config::given_libraries);
  toolchain.isolation_probe = config::isolation_probe;
  toolchain.readable = system_paths(toolchain.compiler, toolchain.source_dir);
  return toolchain;
}

}  // namespace dnn
