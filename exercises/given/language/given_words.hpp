// What exercises/given and the system say, in the language that is spoken: those words are English,
// so that what is thrown is the same in every language.
#pragma once

#include <string>

namespace dnn {

// What an exception says, such as a ShapeError, a ParameterFileError or a std::system_error. A text
// that nobody foresaw comes back as it is.
std::string given_in_words(const std::string& what);

}  // namespace dnn
