#include "grader/given_words.hpp"

#include "given/language/phrase.hpp"
#include "grader/messages/case_origins.hpp"
#include "grader/messages/errors.hpp"
#include "grader/messages/given_words.hpp"
#include "grader/messages/scoreboard.hpp"

namespace dnn {

std::string exception_in_words(const std::string& what) {
  return translated(what, messages::exceptions);
}

std::string answer_in_words(const std::string& text) {
  return translated(text, messages::exceptions);
}

std::string tool_in_words(const std::string& words) { return translated(words, messages::tools); }

std::string error_in_words(const std::string& what) { return translated(what, messages::errors); }

std::string case_in_words(const std::string& name, const std::string& origin) {
  return say(messages::case_and_origin, name, translated(origin, messages::case_origins));
}

}  // namespace dnn
