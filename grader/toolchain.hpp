// The compiler, its flags, and the libraries that a runner is linked from, as CMake found them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "grader/catalogue.hpp"

namespace dnn {

struct Toolchain {
  std::filesystem::path source_dir;  // the checkout that this grader was built from
  std::filesystem::path build_dir;
  std::string compiler;
  std::vector<std::string> nm;  // the command that lists the symbols of an object
  std::vector<std::string> compile_flags;
  std::vector<std::string> pattern_flags;  // beside them, for Fill::pattern; may be empty
  std::vector<std::string> zero_flags;     // the same for Fill::zero
  std::vector<std::string> link_flags;
  bool precompiles_headers = false;  // as GCC does: X.hpp.gch is found in place of X.hpp
  bool has_sanitizers = false;       // AddressSanitizer and UBSan
  std::vector<std::string> sanitize_compile_flags;  // beside compile_flags
  std::vector<std::string> sanitize_link_flags;     // instead of link_flags
  std::vector<std::string> runner_objects;
  std::vector<std::string> bindings;  // one object an exercise
  std::string solutions_library;      // empty where there is no solutions/
  std::vector<std::string> given_libraries;
  std::string isolation_probe;
  std::vector<std::filesystem::path> readable;  // what the compiler may read of the system

  // The object of the exercise's binding. Throws InfraError when there is none.
  std::string binding_of(const Exercise& exercise) const;
};

// The one that CMake configured.
Toolchain configured_toolchain();

}  // namespace dnn
