// What is said in English where it arises, and the same in Chinese.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

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

// Both lists as one, for translated(): what fits in the first goes before what fits in the second.
template <std::size_t m, std::size_t n>
constexpr std::array<Translation, m + n> joined(const Translation (&first)[m],
                                                const Translation (&second)[n]) {
  const auto together = [&]<std::size_t... i, std::size_t... j>(std::index_sequence<i...>,
                                                                std::index_sequence<j...>) {
    return std::array{first[i]..., second[j]...};
  };
  return together(std::make_index_sequence<m>(), std::make_index_sequence<n>());
}

}  // namespace dnn
