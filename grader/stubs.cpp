#include "grader/stubs.hpp"

#include <optional>
#include <vector>

#include "grader/errors.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::string_view start_marker = "// START CODE HERE";
constexpr std::string_view end_marker = "// END CODE HERE";

std::string throw_line(const std::string& exercise) {
  return "throw NotImplemented(\"" + exercise + "\");";
}

// The line that holds the marker. Throws InputError unless there is exactly one.
std::size_t line_with(const std::vector<std::string>& lines, std::string_view marker,
                      const std::string& file) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].find(marker) == std::string::npos) continue;
    if (found)
      throw InputError(file + ":" + std::to_string(i + 1) + ": " +
                       say(messages::second_marker, marker));
    found = i;
  }
  if (!found) throw InputError(say(messages::no_marker, file, marker));
  return *found;
}

}  // namespace

std::string stub_of(std::string_view solution, const std::string& exercise,
                    const std::string& file) {
  const std::vector<std::string> lines = lines_of(solution);
  const std::size_t start = line_with(lines, start_marker, file);
  const std::size_t end = line_with(lines, end_marker, file);
  if (end < start)
    throw InputError(file + ":" + std::to_string(end + 1) + ": " + say(messages::markers_swapped));
  std::string stub;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > start && i < end) continue;
    if (i == end)
      stub += lines[start].substr(0, lines[start].find("//")) + throw_line(exercise) + "\n";
    stub += lines[i] + "\n";
  }
  return stub;
}

bool is_stub(std::string_view text, const std::string& exercise) {
  const std::vector<std::string> lines = lines_of(text);
  for (std::size_t i = 0; i + 2 < lines.size(); ++i)
    if (lines[i].find(start_marker) != std::string::npos &&
        lines[i + 1].find(throw_line(exercise)) != std::string::npos &&
        lines[i + 2].find(end_marker) != std::string::npos)
      return true;
  return false;
}

}  // namespace dnn
