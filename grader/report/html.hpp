// Text and elements of an HTML page.
#pragma once

#include <string>
#include <string_view>

namespace dnn::html {

// Foreign text as a page shows it, between tags or in quotes: no markup, no control characters, no
// characters that turn the direction of writing, only UTF-8. Line ends and tabs stay when
// `keep_lines`.
std::string text(std::string_view foreign, bool keep_lines = false);

// The same, at most `characters` of it, with "..." at its end when it was cut.
std::string text_cut(std::string_view foreign, std::size_t characters);

// text() of a name, with places where a line may be broken, after each _ and /.
std::string breakable(std::string_view name);

// text(), with <code> for what stands between two backticks.
std::string with_code(std::string_view words);

// <p class="note">content</p>; the content is HTML already.
std::string element(std::string_view name, const std::string& content);
std::string element(std::string_view name, std::string_view attributes, const std::string& content);

}  // namespace dnn::html
