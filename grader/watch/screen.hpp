// Drawing: a page is fitted into the terminal, and only the lines that changed are sent.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace dnn {

struct ScreenSize {
  std::size_t rows = 24;
  std::size_t columns = 80;
  bool operator==(const ScreenSize&) const = default;
};

// Lines that belong together. Where there isn't room for all, those of the lowest rank go first,
// down to `least` lines: from the end, but before the last `tail` lines, which are fewer.
struct Section {
  std::vector<std::string> lines;
  int rank = 0;
  std::size_t least = 0;
  std::size_t tail = 0;
};

// At most `rows` lines. Where lines were cut, `mark` stands in their place, unless none are left.
std::vector<std::string> fitted(std::vector<Section> sections, std::size_t rows,
                                const std::string& mark);

// At most `columns` wide; what is too wide loses its colours. Colours have no width.
std::string clipped(const std::string& line, std::size_t columns);

// The bytes that turn the lines on the screen into other ones; none where they are the same. The
// cursor is left on the last line. All lines are clipped, and there is room for them.
std::string bytes_to_change(const std::vector<std::string>& from,
                            const std::vector<std::string>& to, const ScreenSize& size);

// The bytes that move what is on the screen up and out of sight, for a drawing that begins.
std::string bytes_to_begin(const ScreenSize& size);

// The same for one whose place has changed: the screen is cleared.
std::string bytes_to_clear();

}  // namespace dnn
