// Compiles one student file and links the runner of its exercise. Unchanged text is built once.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "grader/build_cache.hpp"
#include "grader/catalogue.hpp"
#include "grader/isolation.hpp"
#include "grader/precompiled_headers.hpp"
#include "grader/run_tool.hpp"
#include "grader/symbols.hpp"
#include "grader/toolchain.hpp"

namespace dnn {

enum class BuildEnd {
  done,
  refused,  // the compiler or the linker said no; `words` is what it said
  limit,    // it used up its time, its memory or its output; `words` says which
};

struct CompiledFile {
  BuildEnd end = BuildEnd::done;
  std::string words;             // what the compiler said, warnings too
  std::filesystem::path object;  // when done
  Symbols symbols;
  std::string source = "";
};

struct LinkedRunner {
  BuildEnd end = BuildEnd::done;
  std::string words;
  std::filesystem::path program;  // when done
  bool sanitized = false;
};

// What a variable holds that is never given a value. An answer that differs from one fill to the
// other depends on such a variable.
enum class Fill { pattern, zero };

enum class Checks { none, sanitizers };

class Build {
 public:
  // `slot` names a submission, so that two of them don't clear each other's results away.
  Build(Toolchain toolchain, const std::string& slot, const Isolation& isolation,
        Checks checks = Checks::none);

  // The file of one exercise, from its text. Throws InfraError when the compiler can't be run.
  CompiledFile compile(const Exercise& exercise, const std::string& source,
                       Fill fill = Fill::pattern) const;

  // The runner that calls `exercise`, whose function one of the files must define. `with_solutions`
  // lets the solutions fill in the others that the files don't define. Throws InfraError.
  LinkedRunner link(const Exercise& exercise, const std::vector<CompiledFile>& files,
                    bool with_solutions) const;

  // The runner that calls the solution of `exercise`. Throws InfraError.
  LinkedRunner link_solution(const Exercise& exercise) const;

  bool can_fill() const { return !toolchain_.pattern_flags.empty(); }
  bool has_solutions() const { return !toolchain_.solutions_library.empty(); }

 private:
  std::vector<std::string> compile_command(Fill fill) const;
  std::string missing_function(const Exercise& exercise,
                               const std::vector<CompiledFile>& files) const;
  std::string refusal(const Exercise& exercise, const std::vector<CompiledFile>& files) const;
  std::vector<std::string> link_command(const Exercise& exercise,
                                        const std::vector<CompiledFile>& files,
                                        bool with_solutions) const;

  std::string listed_symbols(const std::string& file, const std::filesystem::path& folder) const;
  Symbols symbols_of(const std::string& file) const;
  std::set<std::string> taken_symbols(const Exercise& exercise) const;

  Toolchain toolchain_;
  Checks checks_;
  ToolAccess access_;
  PrecompiledHeaders precompiled_headers_;
  BuildCache cache_;
  std::string compiler_identity_;
  std::string libraries_identity_;
};

}  // namespace dnn
