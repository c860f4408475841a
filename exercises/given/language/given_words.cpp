#include "given/language/given_words.hpp"

#include "given/language/given_translations.hpp"
#include "given/language/phrase.hpp"

namespace dnn {

std::string given_in_words(const std::string& what) {
  static constexpr auto translations = joined(messages::given_errors, messages::system_errors);
  return translated(what, translations);
}

}  // namespace dnn
