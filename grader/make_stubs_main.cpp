// Derives the exercises from the solutions.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "given/atomic_file.hpp"
#include "grader/catalogue.hpp"
#include "grader/command_line.hpp"
#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/instructors.hpp"
#include "grader/stubs.hpp"
#include "grader/text.hpp"
#include "grader/toolchain.hpp"

namespace dnn {
namespace {

void print_line(const std::string& line) { std::printf("%s\n", line.c_str()); }

// Whether the file now is the stub.
bool make(const std::filesystem::path& file, const std::string& stub, const std::string& exercise,
          const std::string& mode) {
  const bool is_there = std::filesystem::exists(file);
  const std::string present = is_there ? read_text_file(file) : "";
  if (present == stub) return true;
  if (mode == "--check") {
    print_line(say(is_there ? messages::is_no_stub : messages::stub_is_missing, file.string()));
    return false;
  }
  if (is_there && !is_stub(present, exercise) && mode != "--force") {
    print_line(say(messages::holds_work, file.string()));
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
  if (code == 0) print_line(say(messages::all_are_stubs, catalogue.size()));
  return code;
}

int work(const std::vector<std::string>& arguments) {
  const std::string mode = arguments.empty() ? "" : arguments.front();
  if (arguments.size() <= 1 && (mode == "" || mode == "--check" || mode == "--force"))
    return run(mode);
  std::fputs(say(messages::stubs_usage).c_str(), mode == "--help" ? stdout : stderr);
  return mode == "--help" ? 0 : 2;
}

int complain(const std::string& message) {
  std::fprintf(stderr, "make_stubs: %s\n", message.c_str());
  return 2;
}

int guarded_main(const std::vector<std::string>& arguments) {
  try {
    return work(choose_tool_language(arguments));
  } catch (const InputError& error) {
    return complain(error.what());
  } catch (const std::exception& error) {
    return complain(error_in_words(error.what()));
  }
}

}  // namespace
}  // namespace dnn

int main(int argc, char** argv) { return dnn::guarded_main({argv + 1, argv + argc}); }
