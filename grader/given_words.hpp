// What the course's own library, the compiler's driver and the linker say, in the language that is
// spoken: their words are English.
#pragma once

#include <string>

namespace dnn {

// What an exception of exercises/given says, such as a ShapeError; other texts come back as they
// are.
std::string exception_in_words(const std::string& what);

// What Build and the linker say where a file isn't taken; other texts come back as they are.
std::string tool_in_words(const std::string& words);

}  // namespace dnn
