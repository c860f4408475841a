// Sentences of which parts vary, said in other words.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "given/language/message.hpp"
#include "given/language/translation.hpp"

namespace dnn {

// `words`, if `pattern` fits the whole text. In a pattern * is any text, as short as can be, # is a
// number, {a|b} is one of several texts, and the rest is itself. In the words $1 is what the first
// of the * and # stands for, $2 the second, up to $9.
std::optional<std::string> reworded(std::string_view text, std::string_view pattern,
                                    std::string_view words);

// A pattern, and what we say in the language that is spoken for a text that it fits.
struct Phrase {
  const char* pattern;
  Message words;
};

// The words of the first phrase that fits, or nothing.
std::optional<std::string> reworded(std::string_view text, std::span<const Phrase> phrases);

// An English text in the language that is spoken: by the first translation that fits, its parts in
// the same way. What none fits, or is longer than any that we know, stays as it is.
std::string translated(std::string_view text, std::span<const Translation> translations);

}  // namespace dnn
