// A message in both languages. What the grader and the notebook programs say stands in headers of
// such messages, beside the sources that say it:
//
//   inline constexpr Message out_of_bounds{"row {0} of {1}", "{1} 的第 {0} 行"};
//   say(messages::out_of_bounds, 3, "dW1")      "row 3 of dW1", or in Chinese "dW1 的第 3 行"
//
// A message that lacks a language, or whose placeholders differ, doesn't compile.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "given/language/language.hpp"

namespace dnn {

constexpr bool is_word_number(char character) { return character >= '0' && character <= '9'; }

// Whether one of {0} … {9} stands at `at`.
constexpr bool has_placeholder(std::string_view text, std::size_t at) {
  return at + 2 < text.size() && text[at] == '{' && is_word_number(text[at + 1]) &&
         text[at + 2] == '}';
}

// One bit for each of the placeholders {0} … {9}, and one for each of $0 … $9, which phrase.hpp
// fills.
constexpr unsigned placeholders_in(std::string_view text) {
  unsigned found = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const bool is_brace = has_placeholder(text, i);
    if (!is_brace && !(text[i] == '$' && is_word_number(text[i + 1]))) continue;
    found |= 1U << static_cast<unsigned>(text[i + 1] - '0' + (is_brace ? 0 : 10));
  }
  return found;
}

class Message {
 public:
  consteval Message(std::string_view en, std::string_view zh) : en_(en), zh_(zh) {
    if (en.empty() || zh.empty()) throw "a language is missing";
    if (placeholders_in(en) != placeholders_in(zh)) throw "the placeholders differ";
  }

  constexpr std::string_view in(Language language) const {
    return language == Language::zh ? zh_ : en_;
  }

 private:
  std::string_view en_;
  std::string_view zh_;
};

// The text with words[i] in the place of {i}.
std::string filled(std::string_view text, const std::vector<std::string>& words);

inline std::string word(std::string_view text) { return std::string(text); }
template <class Number>
requires std::is_arithmetic_v<Number> std::string word(Number number) {
  return std::to_string(number);
}

// The message in the language that is spoken.
template <class... Words>
std::string say(const Message& message, const Words&... words) {
  return filled(message.in(spoken_language()), {word(words)...});
}

}  // namespace dnn
