#include "given/language/phrase.hpp"

#include <algorithm>
#include <vector>

namespace dnn {
namespace {

using Parts = std::vector<std::string_view>;

// Some of the texts are a student's: what is made of many parts within parts must not keep us long.
constexpr std::size_t longest_translated = 2000;

// A pattern and a text; both get shorter from the front. Where nothing fits behind a *, no longer
// text for an earlier * helps: that is not tried, so that a text made for it can't keep us long.
class Fitting {
 public:
  Fitting(std::string_view pattern, std::string_view text) { fits_ = fits(pattern, text); }
  bool fits() const { return fits_; }
  const Parts& parts() const { return parts_; }

 private:
  bool fits(std::string_view pattern, std::string_view text) {
    const std::size_t plain = std::min(pattern.find_first_of("*#{"), pattern.size());
    if (!text.starts_with(pattern.substr(0, plain))) return false;
    text.remove_prefix(plain);
    if (plain == pattern.size()) return text.empty();
    const std::string_view rest = pattern.substr(plain + 1);
    if (pattern[plain] == '*') return fits_any_text(rest, text);
    if (pattern[plain] == '#') return fits_number(rest, text);
    return fits_choice(rest, text);
  }

  // The text begins with a part of that length, and `rest` fits what follows.
  bool fits_part(std::size_t length, std::string_view rest, std::string_view text) {
    parts_.push_back(text.substr(0, length));
    if (fits(rest, text.substr(length))) return true;
    parts_.pop_back();
    return false;
  }

  bool fits_any_text(std::string_view rest, std::string_view text) {
    if (rest.empty()) return fits_part(text.size(), rest, text);
    for (std::size_t length = 0; length <= text.size() && !is_hopeless_; ++length)
      if (fits_part(length, rest, text)) return true;
    is_hopeless_ = true;
    return false;
  }

  bool fits_number(std::string_view rest, std::string_view text) {
    const std::size_t length = std::min(text.find_first_not_of("0123456789"), text.size());
    return length > 0 && fits_part(length, rest, text);
  }

  // `choices` is what stands behind the brace.
  bool fits_choice(std::string_view choices, std::string_view text) {
    const std::string_view rest = choices.substr(choices.find('}') + 1);
    while (true) {
      const std::size_t length = choices.find_first_of("|}");
      if (text.starts_with(choices.substr(0, length)) && fits(rest, text.substr(length)))
        return true;
      if (choices[length] == '}') return false;
      choices.remove_prefix(length + 1);
    }
  }

  Parts parts_;
  bool is_hopeless_ = false;
  bool fits_ = false;
};

// `part_in_words` says what is put into the place of a part.
template <class PartInWords>
std::optional<std::string> reworded(std::string_view text, std::string_view pattern,
                                    std::string_view words, const PartInWords& part_in_words) {
  const Fitting fitting(pattern, text);
  if (!fitting.fits()) return std::nullopt;
  std::string result;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == '$')
      result += part_in_words(fitting.parts().at(static_cast<std::size_t>(words[++i] - '1')));
    else
      result += words[i];
  return result;
}

std::string in_chinese(std::string_view text, std::span<const Translation> translations) {
  const auto part_in_chinese = [&](std::string_view part) {
    return in_chinese(part, translations);
  };
  for (const Translation& translation : translations)
    if (auto words = reworded(text, translation.english(), translation.chinese(), part_in_chinese))
      return *words;
  return std::string(text);
}

}  // namespace

std::optional<std::string> reworded(std::string_view text, std::string_view pattern,
                                    std::string_view words) {
  return reworded(text, pattern, words, [](std::string_view part) { return part; });
}

std::optional<std::string> reworded(std::string_view text, std::span<const Phrase> phrases) {
  for (const Phrase& phrase : phrases)
    if (auto words = reworded(text, phrase.pattern, phrase.words.in(spoken_language())))
      return words;
  return std::nullopt;
}

std::string translated(std::string_view text, std::span<const Translation> translations) {
  if (spoken_language() == Language::en || text.size() > longest_translated)
    return std::string(text);
  return in_chinese(text, translations);
}

}  // namespace dnn
