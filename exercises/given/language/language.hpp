// The two languages in which the grader and the notebook programs speak.
#pragma once

#include <optional>
#include <string_view>

namespace dnn {

enum class Language { en, zh };

// "en" or "zh"; nothing for any other name.
std::optional<Language> language_named(std::string_view name);

// Chinese where the locale (LC_ALL, LC_MESSAGES, LANG: the first that is set) is Chinese in UTF-8;
// else English.
Language language_of_locale();

// What is said from now on; English until then. To be called once, before anything is said.
void speak(Language language);
Language spoken_language();

}  // namespace dnn
