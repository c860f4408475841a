// What the environment says of the language and the characters that somebody reads.
#pragma once

#include <string>

namespace dnn {

// LC_ALL, else `category`, such as "LC_CTYPE", else LANG: the first that is set, as POSIX has it.
// Empty where none is.
std::string locale_of(const char* category);

// Whether characters beyond ASCII can be shown.
bool locale_is_utf8();

}  // namespace dnn
