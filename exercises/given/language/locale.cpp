#include "given/language/locale.hpp"

#include <cctype>
#include <cstdlib>

namespace dnn {

std::string locale_of(const char* category) {
  for (const char* name : {"LC_ALL", category, "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return "";
}

// Written UTF-8, utf8, utf-8, …
bool locale_is_utf8() {
  std::string letters;
  for (const char byte : locale_of("LC_CTYPE"))
    if (byte != '-') letters += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
  return letters.find("utf8") != std::string::npos;
}

}  // namespace dnn
