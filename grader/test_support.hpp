// What several tests need: a folder that goes away, and a program run to its end.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "grader/process.hpp"

namespace dnn {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = testing::TempDir() + "dnn-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

// What the Error says that `work` throws.
template <class Error, class Work>
std::string message_of(const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "nothing was thrown";
}

inline void write_text(const std::filesystem::path& file, const std::string& text) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

inline std::string read_text(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

// One of the project's own programs, with time enough for a compiler and a sanitizer.
inline ProcessResult run_program(const std::vector<std::string>& arguments,
                                 const std::vector<std::string>& environment = {},
                                 const std::filesystem::path& folder = "/") {
  ProcessRequest request;
  request.arguments = arguments;
  request.environment = environment;
  request.environment.push_back("PATH=/usr/local/bin:/usr/bin:/bin");
  request.working_directory = folder;
  request.limits.cpu_seconds = 120.0;
  request.limits.wall_seconds = 240.0;
  request.limits.memory_bytes = std::uint64_t{1} << 46;  // a sanitizer's shadow is large
  request.limits.file_bytes = std::uint64_t{1} << 30;
  return run_process(request);
}

}  // namespace dnn
