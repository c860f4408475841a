#include "grader/judge_build.hpp"

#include "grader/given_words.hpp"
#include "grader/messages/findings.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

// The first line that holds one of the words, or the first line at all.
std::size_t find_line(const std::vector<std::string>& lines,
                      std::initializer_list<const char*> words) {
  for (std::size_t i = 0; i < lines.size(); ++i)
    for (const char* word : words)
      if (lines[i].find(word) != std::string::npos) return i;
  return 0;
}

// Below an error the compilers show the line itself: "    8 |   Matrix Z = …".
std::string shown_source(const std::vector<std::string>& lines, std::size_t error) {
  if (error + 1 >= lines.size()) return "";
  const std::string& line = lines[error + 1];
  const std::size_t start = line.find_first_not_of(' ');
  return start == std::string::npos || start == 0 ? "" : shown(line.substr(start));
}

// GCC and the linkers put a tool's path or an object's before what is said.
std::string without_place(const std::string& line) {
  for (const char* word :
       {"undefined reference", "undefined symbol", "multiple definition", "duplicate symbol"}) {
    const std::size_t at = line.find(word);
    if (at != std::string::npos) return line.substr(at);
  }
  return line;
}

Finding judge_compile_error(const std::string& expected, const std::vector<std::string>& lines) {
  if (lines.empty()) return {Verdict::compile_error, expected, "the compiler refused it", ""};
  const std::size_t error = find_line(lines, {"error:", "Error:"});
  return {Verdict::compile_error, expected, shown(lines[error]), shown_source(lines, error)};
}

}  // namespace

Finding judge_compilation(const Exercise& exercise, const CompiledFile& file) {
  const std::string file_name = exercise.file.filename().string();
  switch (file.end) {
    case BuildEnd::done:
      return {};
    case BuildEnd::refused:
      return judge_compile_error(say(messages::compiles, file_name), lines_of(file.words));
    case BuildEnd::limit:
      break;
  }
  return {Verdict::compile_limit, say(messages::compiles_in_limits, file_name),
          tool_in_words(shown(file.words)), ""};
}

Finding judge_link(const Exercise& exercise, const LinkedRunner& runner) {
  if (runner.end == BuildEnd::done) return {};
  const std::vector<std::string> lines = lines_of(runner.words);
  const std::size_t at = find_line(lines, {"undefined reference", "undefined symbol",
                                           "multiple definition", "duplicate symbol"});
  const std::string line = lines.empty() ? "" : shown(without_place(lines[at]));
  return {Verdict::link_error, say(messages::defines_function, exercise.name), tool_in_words(line),
          say(messages::compare_with_header)};
}

}  // namespace dnn
