// What is said in English below the grader, and the same in Chinese.
#pragma once

#include <string_view>

#include "given/language/message.hpp"

namespace dnn {

// The English text is a pattern, as phrase.hpp explains; $1, $2 … in the Chinese are its parts. One
// whose Chinese lacks a part, or has one more, doesn't compile.
class Translation {
 public:
  consteval Translation(std::string_view english, std::string_view chinese)
      : english_(english), chinese_(chinese) {
    if (english.empty() || chinese.empty()) throw "a language is missing";
    if (placeholders_in(chinese) != parts_of(english)) throw "the parts differ";
  }

  constexpr std::string_view english() const { return english_; }
  constexpr std::string_view chinese() const { return chinese_; }

 private:
  // One bit for each * and #, as placeholders_in() gives them.
  static constexpr unsigned parts_of(std::string_view pattern) {
    unsigned parts = 0;
    unsigned next = 1U << 11;
    for (const char character : pattern) {
      if (character != '*' && character != '#') continue;
      parts |= next;
      next <<= 1;
    }
    return parts;
  }

  std::string_view english_;
  std::string_view chinese_;
};

}  // namespace dnn
