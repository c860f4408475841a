// What text in UTF-8 is made of.
#pragma once

#include <cstddef>
#include <string_view>

namespace dnn {

// How many bytes the UTF-8 character at `at` has; 0 when it isn't one. Overlong forms, surrogates
// and what lies beyond U+10FFFF are none.
std::size_t utf8_length(std::string_view text, std::size_t at);

// Whether a character moves a cursor instead of showing something: U+0000 to U+001F and U+007F to
// U+009F.
bool is_control(std::string_view character);

}  // namespace dnn
