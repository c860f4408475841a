#include "given/language/language.hpp"

#include <atomic>

#include "given/language/locale.hpp"

namespace dnn {
namespace {

std::atomic<Language> spoken{Language::en};

}  // namespace

std::optional<Language> language_named(std::string_view name) {
  if (name == "en") return Language::en;
  if (name == "zh") return Language::zh;
  return std::nullopt;
}

Language language_of_locale() {
  const bool is_chinese = locale_of("LC_MESSAGES").starts_with("zh");
  return is_chinese && locale_is_utf8() ? Language::zh : Language::en;
}

void speak(Language language) { spoken = language; }
Language spoken_language() { return spoken; }

}  // namespace dnn
