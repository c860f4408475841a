#include "grader/last_words.hpp"

#include <algorithm>

#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::string_view terminate = "terminate called ";  // what() stands behind it, in any form

// How the lines begin of glibc and of libstdc++.
constexpr std::string_view beginnings[] = {
    "pure virtual method called",
    "*** stack smashing detected ***",
    "*** buffer overflow detected ***",
    "free(): ",
    "malloc(): ",
    "calloc(): ",
    "realloc(): ",
    "munmap_chunk(): ",
    "malloc_consolidate(): ",
    "double free or corruption",
    "corrupted size vs. prev_size",
    "corrupted double-linked list",
    "Fatal glibc error: ",
};

// Where the library's words begin in a line, which the program may have begun; else npos.
std::size_t start_in_line(std::string_view line) {
  const bool is_assertion = line.find(": Assertion ") != std::string_view::npos;
  if (is_assertion && line.ends_with("' failed.\n")) return 0;
  std::size_t start = std::string_view::npos;
  for (const std::string_view beginning : beginnings) start = std::min(start, line.find(beginning));
  return start;
}

}  // namespace

std::size_t start_of_last_words(std::string_view output) {
  std::size_t start = std::min(output.rfind(terminate), output.size());
  while (start > 0) {
    const std::size_t before = start < 2 ? std::string_view::npos : output.rfind('\n', start - 2);
    const std::size_t line = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t said = start_in_line(output.substr(line, start - line));
    if (said == std::string_view::npos) break;
    start = line + said;
  }
  return start;
}

std::string last_words(std::string_view output) {
  std::string words;
  for (const std::string& line : lines_of(output.substr(start_of_last_words(output)))) {
    const std::size_t first = line.find_first_not_of(' ');
    if (first != std::string::npos) words += (words.empty() ? "" : " ") + line.substr(first);
  }
  return words;
}

}  // namespace dnn
