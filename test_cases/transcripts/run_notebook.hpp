// For the tests in this folder: what a notebook program prints.
#pragma once

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <stdexcept>
#include <string>

namespace dnn {

struct NotebookRun {
  std::string output;
  int exit_code;
};

// `arguments` as a shell reads them. In the locale C a program speaks English.
inline NotebookRun run_notebook(const std::string& program, const std::string& arguments,
                                const std::string& locale = "C") {
  const std::string command = "LC_ALL=" + locale + " '" + program + "' " + arguments;
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("can't run " + command);
  std::string output;
  std::array<char, 4096> buffer{};
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    output.append(buffer.data(), count);
  }
  const int status = pclose(pipe);
  return {output, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

}  // namespace dnn
