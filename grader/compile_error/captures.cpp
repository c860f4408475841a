#include "grader/compile_error/captures.hpp"

#include <algorithm>

namespace dnn {

std::optional<std::vector<std::string>> captures(std::string_view text, std::string_view pattern) {
  std::vector<std::string> found;
  const std::size_t first = std::min(pattern.find('*'), pattern.size());
  if (!text.starts_with(pattern.substr(0, first))) return std::nullopt;
  text.remove_prefix(first);
  pattern.remove_prefix(first);
  while (!pattern.empty()) {
    pattern.remove_prefix(1);
    const std::string_view next = pattern.substr(0, std::min(pattern.find('*'), pattern.size()));
    const std::size_t at = next.empty() ? text.size() : text.find(next);
    if (at == std::string_view::npos) return std::nullopt;
    found.emplace_back(text.substr(0, at));
    text.remove_prefix(at + next.size());
    pattern.remove_prefix(next.size());
  }
  return found;
}

}  // namespace dnn
