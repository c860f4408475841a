#include "grader/compile_error/warnings.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>
#include <vector>

#include "grader/compile_error/captures.hpp"
#include "grader/messages/findings.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::string_view warning_word = "warning: ";

// GCC's words and Clang's.
constexpr std::string_view never_returns[] = {
    "no return statement in function returning non-void",
    "non-void function does not return a value [",
};
constexpr std::string_view may_not_return[] = {
    "control reaches end of non-void function",
    "non-void function does not return a value in all control paths",
};

// The most telling first.
constexpr std::string_view telling[] = {
    never_returns[0],
    never_returns[1],
    may_not_return[0],
    may_not_return[1],
    "uninitialized",
    "suggest parentheses around assignment",
    "using the result of an assignment as a condition",
    "[-Wunused-value]",
    "[-Wunused-comparison]",
    "[-Wunused-result]",
};

std::size_t rank(const std::string& line) {
  const auto* found =
      std::find_if(std::begin(telling), std::end(telling),
                   [&](std::string_view words) { return line.find(words) != std::string::npos; });
  return static_cast<std::size_t>(found - std::begin(telling));
}

std::vector<std::string> warnings_in(const std::string& words) {
  std::vector<std::string> lines = lines_of(words);
  std::erase_if(
      lines, [](const std::string& line) { return line.find(warning_word) == std::string::npos; });
  return lines;
}

// The number of the line that such a warning is about.
std::string line_of_warning(const std::vector<std::string>& warnings,
                            std::span<const std::string_view> kinds) {
  for (const std::string& warning : warnings)
    for (const std::string_view kind : kinds) {
      if (warning.find(kind) == std::string::npos) continue;
      if (const auto place = captures(warning, "*:*:*: warning: ")) return (*place)[1];
    }
  return "";
}

}  // namespace

std::string most_telling_warning(const std::string& words) {
  const std::vector<std::string> warnings = warnings_in(words);
  const auto best = std::min_element(
      warnings.begin(), warnings.end(),
      [](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
  return best == warnings.end() ? "" : *best;
}

std::string look_at_missing_return(const std::string& words, Verdict verdict) {
  if (verdict == Verdict::pass) return "";
  const std::vector<std::string> warnings = warnings_in(words);
  if (const std::string line = line_of_warning(warnings, never_returns); !line.empty())
    return say(messages::ends_without_return, line);
  if (verdict != Verdict::crash) return "";
  const std::string line = line_of_warning(warnings, may_not_return);
  return line.empty() ? "" : say(messages::may_end_without_return, line);
}

}  // namespace dnn
