// Derives the exercises from the solutions.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "given/atomic_file.hpp"
#include "grader/catalogue.hpp"
#include "grader/errors.hpp"
#include "grader/stubs.hpp"
#include "grader/text.hpp"
#include "grader/toolchain.hpp"

namespace dnn {
namespace {

constexpr const char* usage = R"(make_stubs [--check | --force]

Derives every exercise from its solution: what stands between START CODE HERE and END CODE HERE goes,
and throw NotImplemented takes its place. An exercise that somebody has worked on is left alone.

  --check   writes nothing; fails when an exercise is not what would be written
  --force   overwrites work too

Exit code: 0 done, 1 an exercise differs or was left alone, 2 wrong usage or input.
)";

// Whether the file now is the stub.
bool make(const std::filesystem::path& file, const std::string& stub, const std::string& exercise,
          const std::string& mode) {
  const bool is_there = std::filesystem::exists(file);
  const std::string present = is_there ? read_text_file(file) : "";
  if (present == stub) return true;
  if (mode == "--check") {
    std::printf("%s: %s\n", file.c_str(),
                is_there ? "is not the stub of its solution" : "is missing");
    return false;
  }
  if (is_there && !is_stub(present, exercise) && mode != "--force") {
    std::printf("%s: holds work and is left alone; --force overwrites it\n", file.c_str());
    return false;
  }
  std::filesystem::create_directories(file.parent_path());
  write_atomically(file, stub);
  return true;
}

int run(const std::string& mode) {
  const Toolchain toolchain = configured_toolchain();
  const Catalogue catalogue = read_catalogue(toolchain.source_dir / "exercises/catalogue.txt");
  int code = 0;
  for (const Exercise& exercise : catalogue) {
    const auto solution = toolchain.source_dir / "solutions" / exercise.file;
    const std::string stub = stub_of(read_text_file(solution), exercise.name, solution.string());
    if (!make(toolchain.source_dir / "exercises" / exercise.file, stub, exercise.name, mode))
      code = 1;
  }
  if (code == 0) std::printf("%zu exercises are the stubs of their solutions\n", catalogue.size());
  return code;
}

int guarded_main(const std::vector<std::string>& arguments) {
  const std::string mode = arguments.empty() ? "" : arguments.front();
  if (arguments.size() > 1 || (mode != "" && mode != "--check" && mode != "--force")) {
    std::fputs(usage, mode == "--help" ? stdout : stderr);
    return mode == "--help" ? 0 : 2;
  }
  try {
    return run(mode);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "make_stubs: %s\n", error.what());
    return 2;
  }
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) { return dnn::guarded_main({argv + 1, argv + argc}); }
