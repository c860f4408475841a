#include "grader/judge_build.hpp"

#include "grader/compile_error/compile_error.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/findings.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

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

// GCC and the linkers put a tool's path or an object's before what is said.
std::string without_place(const std::string& line) {
  for (const char* word :
       {"undefined reference", "undefined symbol", "multiple definition", "duplicate symbol"}) {
    const std::size_t at = line.find(word);
    if (at != std::string::npos) return line.substr(at);
  }
  return line;
}

}  // namespace

Finding judge_compilation(const Exercise& exercise, const CompiledFile& file) {
  const std::string file_name = exercise.file.filename().string();
  switch (file.end) {
    case BuildEnd::done:
      return {};
    case BuildEnd::refused:
      return judge_compile_error(exercise, say(messages::compiles, file_name), file.words);
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
          say(messages::compare_with_header, exercise.name, grader_command())};
}

}  // namespace dnn
