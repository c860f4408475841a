#include "grader/compile_error/warnings.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>
#include <vector>

#include "grader/compile_error/captures.hpp"
#include "grader/messages/compile_errors.hpp"
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

struct WarningKind {
  std::string_view pattern;           // of what stands behind "warning: "
  const Message* in_words = nullptr;  // what it means to a learner; else the compiler's words stay
};

// The most telling first.
constexpr WarningKind telling[] = {
    {never_returns[0]},
    {never_returns[1]},
    {may_not_return[0]},
    {may_not_return[1]},
    {"'*' is used uninitialized", &messages::warning_unset},
    {"'*' may be used uninitialized", &messages::warning_unset},
    {"variable '*' is uninitialized when used here", &messages::warning_unset},
    {"*uninitialized"},
    {"suggest parentheses around assignment", &messages::slip_comparison},
    {"using the result of an assignment as a condition", &messages::slip_comparison},
    {"this '*' clause does not guard", &messages::warning_indentation},
    {"misleading indentation; statement is not part of the previous '*'",
     &messages::warning_indentation},
    {"*[-Wunused-value]"},
    {"*[-Wunused-comparison]"},
    {"*[-Wunused-result]"},
    {"suggest braces around empty body in *'*' statement", &messages::warning_empty_body},
    {"* statement has empty body", &messages::warning_empty_body},
    {"* loop has empty body", &messages::warning_empty_body},
};

std::string text_of_warning(const std::string& line) {
  return line.substr(line.find(warning_word) + warning_word.size());
}

const WarningKind* warning_kind_of(const std::string& line) {
  return std::find_if(std::begin(telling), std::end(telling), [&](const WarningKind& kind) {
    return captures(text_of_warning(line), kind.pattern).has_value();
  });
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
  const auto best = std::min_element(warnings.begin(), warnings.end(),
                                     [](const std::string& a, const std::string& b) {
                                       return warning_kind_of(a) < warning_kind_of(b);
                                     });
  return best == warnings.end() ? "" : *best;
}

std::string warning_in_words(const std::string& words) {
  const std::string line = most_telling_warning(words);
  const WarningKind* kind = line.empty() ? std::end(telling) : warning_kind_of(line);
  if (kind == std::end(telling) || kind->in_words == nullptr) return line;
  const std::vector<std::string> names = *captures(text_of_warning(line), kind->pattern);
  return line.substr(0, line.find(warning_word)) +
         say(*kind->in_words, names.empty() ? "" : names.back());
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
