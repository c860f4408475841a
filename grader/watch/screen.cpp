#include "grader/watch/screen.hpp"

#include <algorithm>

#include "grader/columns.hpp"

namespace dnn {
namespace {

constexpr const char* home = "\x1b[H";
constexpr const char* erase_line_end = "\x1b[K";
constexpr const char* erase_below = "\x1b[J";
constexpr const char* erase_all = "\x1b[2J";

// The line without "\x1b[…m".
std::string without_colours(const std::string& line) {
  std::string text;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != '\x1b')
      text += line[at];
    else if (const std::size_t end = line.find('m', at); end != std::string::npos)
      at = end;
  }
  return text;
}

std::string to_row(std::size_t row) { return "\x1b[" + std::to_string(row + 1) + ";1H"; }

// One line more goes than must, for the mark.
void cut(Section& section, std::size_t by, const std::string& mark) {
  std::vector<std::string>& lines = section.lines;
  if (by == lines.size()) return lines.clear();
  const auto last = lines.end() - static_cast<std::ptrdiff_t>(section.tail);
  *lines.erase(last - static_cast<std::ptrdiff_t>(by + 1), last - 1) = mark;
}

}  // namespace

std::vector<std::string> fitted(std::vector<Section> sections, std::size_t rows,
                                const std::string& mark) {
  std::size_t total = 0;
  std::vector<Section*> by_rank;
  for (Section& section : sections) {
    total += section.lines.size();
    by_rank.push_back(&section);
  }
  std::stable_sort(by_rank.begin(), by_rank.end(),
                   [](const Section* a, const Section* b) { return a->rank < b->rank; });
  for (Section* section : by_rank) {
    if (total <= rows) break;
    const std::size_t have = section->lines.size();
    const std::size_t by = std::min(total - rows, have - std::min(have, section->least));
    if (by > 0) cut(*section, by, mark);
    total -= by;
  }
  std::vector<std::string> lines;
  for (const Section& section : sections)
    lines.insert(lines.end(), section.lines.begin(), section.lines.end());
  if (lines.size() > rows) lines.resize(rows);
  return lines;
}

std::string clipped(const std::string& line, std::size_t columns) {
  const std::string text = without_colours(line);
  return columns_of(text) <= columns ? line : shortened(text, columns);
}

std::string bytes_to_change(const std::vector<std::string>& from,
                            const std::vector<std::string>& to, const ScreenSize& size) {
  std::string bytes;
  for (std::size_t row = 0; row < to.size(); ++row) {
    if (row < from.size() && from[row] == to[row]) continue;
    bytes += to_row(row) + to[row];
    // A full line leaves the cursor on its last character, which would be erased.
    if (columns_of(without_colours(to[row])) < size.columns) bytes += erase_line_end;
  }
  if (from.size() > to.size()) bytes += to_row(to.size()) + erase_below;
  if (!bytes.empty()) bytes += to_row(to.empty() ? 0 : to.size() - 1);
  return bytes;
}

std::string bytes_to_begin(const ScreenSize& size) { return std::string(size.rows, '\n') + home; }

std::string bytes_to_clear() { return std::string(home) + erase_all; }

}  // namespace dnn
