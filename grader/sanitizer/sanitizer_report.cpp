#include "grader/sanitizer/sanitizer_report.hpp"

#include <algorithm>
#include <vector>

#include "grader/columns.hpp"
#include "grader/messages/sanitizers.hpp"
#include "grader/sanitizer/sanitizer_words.hpp"
#include "grader/sanitizer/stack_frames.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_report = 128 * 1024;
constexpr std::size_t longest_path = 4096;
constexpr std::size_t longest_assertion = 4096;
constexpr std::size_t longest_place = 300;
constexpr std::size_t many_frames = 20;

constexpr std::string_view memory_mark = "ERROR: AddressSanitizer: ";
constexpr std::string_view undefined_mark = ": runtime error: ";

std::string line_of_file(std::size_t line, const std::string& file_name) {
  return say(messages::line_of, line, file_name);
}

std::string inside(const std::string& function) {
  return function.empty() ? "" : say(messages::inside_function, function);
}

bool is_in_file(const StackFrame& frame) { return frame.line != 0; }

// The student's line is that of the innermost frame in their file; the frame before it is what
// they called.
std::string place_of(const std::vector<StackFrame>& stack, const std::string& file_name) {
  const auto frame = std::find_if(stack.begin(), stack.end(), is_in_file);
  if (frame == stack.end()) {
    const bool has_name = !stack.empty() && !stack[0].function.empty();
    return has_name ? say(messages::outside_file, file_name) + inside(stack[0].function) : "";
  }
  const std::string line = line_of_file(frame->line, file_name);
  if (frame == stack.begin()) return line + inside(frame->function);
  const std::string called = std::prev(frame)->function;
  return called.empty() ? line : line + say(messages::in_call_of, called);
}

// "/usr/include/c++/12/bits/stl_vector.h:1320:2" as "stl_vector.h:1320:2".
std::string without_folder(std::string_view place) {
  const std::size_t slash = place.rfind('/');
  return shortened(escaped(slash == std::string_view::npos ? place : place.substr(slash + 1)),
                   longest_place);
}

// "FILE:LINE:COLUMN: runtime error: MESSAGE", then a stack where one is asked for.
SanitizerReport undefined_behaviour(const std::vector<std::string>& lines,
                                    const std::string& file_name) {
  const std::size_t mark = lines[0].rfind(undefined_mark);
  const std::string place = lines[0].substr(0, mark);
  const std::vector<StackFrame> stack = first_stack(lines, file_name);

  SanitizerReport report;
  report.what = undefined_behaviour_in_words(lines[0].substr(mark + undefined_mark.size()));
  const auto frame = std::find_if(stack.begin(), stack.end(), is_in_file);
  if (const std::size_t line = line_in_file(place, file_name))
    report.where =
        line_of_file(line, file_name) + (frame == stack.end() ? "" : inside(frame->function));
  else
    report.where = frame == stack.end() ? without_folder(place) : place_of(stack, file_name);
  return report;
}

// What <cassert> and libstdc++ print before they abort: "Assertion `i < n' failed."
std::string failed_assertion(std::string_view before) {
  if (before.size() > longest_assertion) before.remove_prefix(before.size() - longest_assertion);
  constexpr std::string_view mark = "Assertion ";
  const std::size_t start = before.rfind(mark);
  const std::size_t end = before.rfind("' failed");
  if (start == std::string_view::npos || end == std::string_view::npos) return "";
  const std::size_t text = start + mark.size() + 1;  // behind ` or '
  return text > end ? "" : failed_assertion_in_words(before.substr(text, end - text));
}

// A stack is left over by recursion, or by one array that is too large.
std::string exhausted_stack(const std::vector<StackFrame>& stack) {
  const auto count = std::count_if(stack.begin(), stack.end(), is_in_file);
  return static_cast<std::size_t>(count) > many_frames ? say(messages::endless_recursion)
                                                       : say(messages::arrays_too_large);
}

SanitizerReport bad_memory(std::vector<std::string> lines, std::string_view before,
                           const std::string& file_name) {
  const std::vector<StackFrame> stack = first_stack(lines, file_name);
  lines[0].erase(0, lines[0].rfind(memory_mark) + memory_mark.size());

  SanitizerReport report;
  if (lines[0].starts_with("stack-overflow")) report.what = exhausted_stack(stack);
  if (lines[0].starts_with("ABRT")) report.what = failed_assertion(before);
  if (report.what.empty()) report.what = bad_memory_in_words(lines);
  report.where = place_of(stack, file_name);
  return report;
}

// Not more than a path's length away.
std::size_t start_of_line(std::string_view text, std::size_t at) {
  const std::size_t earliest = at - std::min(at, longest_path);
  const std::size_t end = text.substr(earliest, at - earliest).rfind('\n');
  return end == std::string_view::npos ? earliest : earliest + end + 1;
}

}  // namespace

std::optional<SanitizerReport> find_sanitizer_report(std::string_view output,
                                                     const std::string& file_name) {
  const std::size_t memory = output.rfind(memory_mark);
  const std::size_t undefined = output.rfind(undefined_mark);
  constexpr std::size_t none = std::string_view::npos;
  if (memory == none && undefined == none) return std::nullopt;

  const bool is_memory = undefined == none || (memory != none && memory > undefined);
  const std::size_t start = start_of_line(output, is_memory ? memory : undefined);
  const std::vector<std::string> lines = lines_of(output.substr(start, longest_report));
  return is_memory ? bad_memory(lines, output.substr(0, start), file_name)
                   : undefined_behaviour(lines, file_name);
}

}  // namespace dnn
