#include "given/language/message.hpp"

namespace dnn {

std::string filled(std::string_view text, const std::vector<std::string>& words) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!has_placeholder(text, i)) {
      result += text[i];
      continue;
    }
    result += words.at(static_cast<std::size_t>(text[i + 1] - '0'));
    i += 2;
  }
  return result;
}

}  // namespace dnn
