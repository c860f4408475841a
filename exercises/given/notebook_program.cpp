#include "given/notebook_program.hpp"

#include <ostream>
#include <stdexcept>
#include <system_error>

#include "given/language/given_words.hpp"
#include "given/messages.hpp"
#include "given/not_implemented.hpp"

namespace dnn {
namespace {

Language required_language(const std::string& name) {
  if (const auto language = language_named(name)) return *language;
  throw std::invalid_argument(say(messages::lang_is, name));
}

}  // namespace

std::vector<std::string> choose_language(const std::vector<std::string>& arguments) {
  speak(language_of_locale());
  std::vector<std::string> others;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] != "--lang") {
      others.push_back(arguments[i]);
    } else if (++i < arguments.size()) {
      speak(required_language(arguments[i]));
    } else {
      throw std::invalid_argument(say(messages::lang_needs_value));
    }
  }
  return others;
}

std::string in_words(const std::exception& exception) {
  if (const auto* unfinished = dynamic_cast<const NotImplemented*>(&exception))
    return say(messages::not_implemented, unfinished->exercise());
  return given_in_words(exception.what());
}

std::string ending_in_words() {
  try {
    throw;
  } catch (const NotImplemented& unfinished) {
    return in_words(unfinished);
  } catch (const std::exception& exception) {
    return say(messages::stopped_by, in_words(exception));
  } catch (...) {
    return say(messages::stopped_by_another);
  }
}

bool attempt(std::ostream& out, const std::function<void()>& step) {
  try {
    step();
    return true;
  } catch (const std::system_error&) {
    throw;
  } catch (...) {
    out << ending_in_words() << '\n';
    return false;
  }
}

}  // namespace dnn
