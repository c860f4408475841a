// Text in the columns of a terminal. A Chinese character takes two, an accent that joins the letter
// before it none.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dnn {

// How many columns a text takes that has no control characters.
std::size_t columns_of(std::string_view text);

// With four spaces for each tab, whose width depends on the terminal.
std::string with_tabs_spread(std::string_view text);

// With spaces behind or before it, up to `columns`.
std::string padded(std::string text, std::size_t columns);
std::string padded_left(const std::string& text, std::size_t columns);

// At most `columns` wide, the last three "..." when something was cut.
std::string shortened(std::string_view text, std::size_t columns);

// The text in lines of at most `columns`, broken at spaces where there are any and between Chinese
// characters, but not before their full stops and commas.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

}  // namespace dnn
