#include "grader/toolchain.hpp"

#include <sstream>

#include "grader/errors.hpp"
#include "grader_config.hpp"  // written by CMake

namespace dnn {
namespace {

// A CMake list.
std::vector<std::string> split(const std::string& list) {
  std::vector<std::string> items;
  std::istringstream stream(list);
  for (std::string item; std::getline(stream, item, ';');)
    if (!item.empty()) items.push_back(item);
  return items;
}

}  // namespace

std::string Toolchain::binding_of(const std::string& assignment,
                                  const std::string& exercise) const {
  const std::string ending = "/" + assignment + "/bindings/" + exercise + ".cpp.o";
  for (const std::string& object : bindings)
    if (object.ends_with(ending)) return object;
  throw InfraError("test_cases" + ending.substr(0, ending.size() - 2) +
                   " is missing: every exercise needs a binding");
}

Toolchain configured_toolchain() {
  Toolchain toolchain;
  toolchain.source_dir = config::source_dir;
  toolchain.build_dir = config::build_dir;
  toolchain.compiler = config::compiler;
  toolchain.nm = config::nm;
  toolchain.compile_flags = split(config::compile_flags);
  toolchain.link_flags = split(config::link_flags);
  toolchain.has_sanitizers = config::has_sanitizers;
  toolchain.sanitize_compile_flags = split(config::sanitize_compile_flags);
  toolchain.sanitize_link_flags = split(config::sanitize_link_flags);
  toolchain.runner_object = config::runner_object;
  toolchain.bindings = split(config::bindings);
  toolchain.solutions_library = config::solutions_library;
  toolchain.given_libraries = split(config::given_libraries);
  return toolchain;
}

}  // namespace dnn
