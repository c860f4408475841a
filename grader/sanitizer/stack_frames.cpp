#include "grader/sanitizer/stack_frames.hpp"

#include <algorithm>
#include <charconv>

#include "grader/columns.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_name = 80;

bool is_digit(char character) { return character >= '0' && character <= '9'; }

bool is_frame(std::string_view line) {
  const std::size_t hash = line.find_first_not_of(' ');
  return hash != std::string_view::npos && line[hash] == '#' && hash + 1 < line.size() &&
         is_digit(line[hash + 1]);
}

// What stands between "#2 0x55d5 in " and the file or the module, which begins behind a space.
std::string_view function_of(std::string_view frame) {
  const std::size_t in = frame.find(" in ");
  if (in == std::string_view::npos) return "";
  frame.remove_prefix(in + 4);
  const std::size_t module = frame.find(" (/");
  return frame.substr(0, module != std::string_view::npos ? module : frame.rfind(' '));
}

// How many bytes the name of an operator takes at the start of the text; 0 when none is there.
std::size_t operator_length(std::string_view text) {
  constexpr std::string_view word = "operator";
  if (!text.starts_with(word)) return 0;
  for (const std::string_view name : {"()", "[]", " new[]", " new", " delete[]", " delete"})
    if (text.substr(word.size()).starts_with(name)) return word.size() + name.size();
  const std::size_t end = text.find_first_not_of("+-*/%^&|~!=<>,", word.size());
  return end == word.size() ? 0 : std::min(end, text.size());
}

void remove_start(std::string& name, std::string_view start) {
  if (name.starts_with(start)) name.erase(0, start.size());
}

// Without template arguments, the type that is returned, and the arguments.
std::string bare_name(std::string_view function) {
  std::string name;
  std::size_t depth = 0;  // of <>
  for (std::size_t taken; !function.empty(); function.remove_prefix(taken)) {
    const std::size_t length = depth == 0 ? operator_length(function) : 0;
    taken = std::max<std::size_t>(length, 1);
    const char next = length == 0 ? function.front() : 'o';
    if (next == '(' && depth == 0 && !name.empty()) break;
    if (next == '<')
      ++depth;
    else if (next == '>' && depth > 0)
      --depth;
    else if (next == ' ' && depth == 0 && !function.starts_with(" <"))
      name.clear();
    else if (next != ' ' && depth == 0)
      name += function.substr(0, taken);
  }
  return name;
}

}  // namespace

std::string short_function_name(std::string_view function) {
  std::string name = bare_name(function);
  for (const std::string_view start :
       {"dnn::", "___interceptor_", "__interceptor_", "__asan_", "__GI_"})
    remove_start(name, start);
  return shortened(escaped(name.substr(0, name.find(".part."))), longest_name);
}

std::size_t line_in_file(std::string_view text, const std::string& file_name) {
  const std::size_t at = text.rfind(file_name + ":");
  if (at == std::string_view::npos) return 0;
  if (at > 0 && text[at - 1] != '/' && text[at - 1] != ' ') return 0;
  std::size_t line = 0;
  std::from_chars(text.data() + at + file_name.size() + 1, text.data() + text.size(), line);
  return line;
}

std::vector<StackFrame> first_stack(const std::vector<std::string>& lines,
                                    const std::string& file_name) {
  std::vector<StackFrame> frames;
  for (auto line = std::find_if(lines.begin(), lines.end(), is_frame);
       line != lines.end() && is_frame(*line); ++line)
    frames.push_back({short_function_name(function_of(*line)), line_in_file(*line, file_name)});
  return frames;
}

}  // namespace dnn
