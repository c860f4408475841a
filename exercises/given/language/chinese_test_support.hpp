// For tests of what is said in Chinese: no English is left in it.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>
#include <string>

#include "given/language/language.hpp"

namespace dnn {

using Words = std::set<std::string>;

// The words of Latin letters that are neither in quotes nor names of the mathematics.
inline Words latin_words_in(const std::string& text) {
  static const std::regex in_quotes_or_name("\"[^\"]*\"|\\bd?[A-Za-z][0-9]*\\b");
  static const std::regex word("[A-Za-z_']{2,}");
  const std::string rest = std::regex_replace(text, in_quotes_or_name, " ");
  return {std::sregex_token_iterator(rest.begin(), rest.end(), word), {}};
}

inline bool has_chinese(const std::string& text) {
  return std::any_of(text.begin(), text.end(),
                     [](char byte) { return byte >= '\xe3' && byte <= '\xef'; });
}

inline void expect_chinese(const std::string& words, const std::string& english,
                           const Words& names) {
  EXPECT_TRUE(has_chinese(words)) << english << " is said as " << words;
  for (const std::string& left : latin_words_in(words))
    EXPECT_TRUE(names.contains(left)) << left << " is left of: " << english << "\nin: " << words;
}

// The first words of English, at least so many in a row; "" where there are none. What has a digit,
// a dot, a dash or the like is a name.
inline std::string english_left_in(const std::string& text, int at_least = 3) {
  const std::string more = "(?: [A-Za-z']+){" + std::to_string(at_least - 1) + ",}";
  const std::regex run("(?:^|[^A-Za-z0-9_./'-])([A-Za-z']+" + more + ")(?![A-Za-z0-9_./-])");
  std::smatch found;
  return std::regex_search(text, found, run) ? found[1].str() : "";
}

class InChinese : public testing::Test {
 protected:
  InChinese() { speak(Language::zh); }
  ~InChinese() override { speak(Language::en); }
};

}  // namespace dnn
