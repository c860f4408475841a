// How much room text takes. Nobody knows the reader's font, so widths are estimates that lie a
// little above those of the usual sans-serif fonts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dnn::plot {

// Width in pixels of one line of text, for a font size in pixels.
double text_width(std::string_view text, double font_size);

// `text`, or its beginning and "…" where it is wider than `width` pixels.
std::string shortened(std::string_view text, double width, double font_size);

// `text` broken at spaces, and between Chinese characters, into lines of at most `width` pixels;
// one line at least, and at most `max_lines`, the last of which ends with "…" where there is more
// text.
std::vector<std::string> wrapped(std::string_view text, double width, double font_size,
                                 std::size_t max_lines);

}  // namespace dnn::plot
