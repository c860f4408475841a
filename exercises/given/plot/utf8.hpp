// Reading text character by character.
#pragma once

#include <string_view>

namespace dnn::plot {

// Takes the first character off `text`, which must not be empty. U+FFFD stands for bytes that are
// not UTF-8 and for characters that XML 1.0 forbids: most control characters, U+FFFE, U+FFFF.
char32_t take_character(std::string_view& text);

}  // namespace dnn::plot
