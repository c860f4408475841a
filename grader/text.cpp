#include "grader/text.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <utility>

#include "given/utf8.hpp"
#include "grader/columns.hpp"
#include "grader/errors.hpp"
#include "grader/messages/inputs.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_quote = 200;

}  // namespace

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.emplace_back(line);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return lines;
}

std::string read_text_file(const std::filesystem::path& file) {
  if (std::filesystem::is_directory(file))
    throw InputError(say(messages::is_folder, file.string()));
  if (std::filesystem::exists(file) && !std::filesystem::is_regular_file(file))
    throw InputError(say(messages::is_no_ordinary_file, file.string()));  // a pipe would never end
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw InputError(say(messages::cannot_read, file.string()));
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::string short_path(const std::filesystem::path& path) {
  const std::string near = std::filesystem::proximate(path).string();
  return near.size() < path.string().size() ? near : path.string();
}

std::string escaped(std::string_view text, bool keep_lines) {
  std::string result;
  for (std::size_t at = 0, length = 0; at < text.size(); at += std::max<std::size_t>(length, 1)) {
    length = utf8_length(text, at);
    const bool is_kept = keep_lines && (text[at] == '\n' || text[at] == '\t');
    if (length != 0 && (is_kept || !is_control(text.substr(at, length)))) {
      result += text.substr(at, length);
      continue;
    }
    for (const char byte : text.substr(at, std::max<std::size_t>(length, 1))) {
      char code[5];
      std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned char>(byte));
      result += code;
    }
  }
  return result;
}

std::string in_quotes(std::string_view text) {
  return '"' + shortened(escaped(text), longest_quote) + '"';
}

std::string shown(std::string_view text) { return shortened(escaped(text), 300); }

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);  // the row above the last
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before, last);
    std::swap(last, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({changed, last[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row.back();
}

// Farther names are no slip of the hand; of a short one it takes away too much.
NearestName::NearestName(std::string typed)
    : typed_(std::move(typed)), distance_(std::max<std::size_t>(typed_.size() / 3, 1) + 1) {}

void NearestName::compare(const std::string& known, const std::string& said) {
  const std::size_t distance = edit_distance(known, typed_);
  if (!typed_.empty() && known.starts_with(typed_)) longer_.insert(said);
  if (distance >= distance_) return;
  distance_ = distance;
  suggestion_ = said;
}

std::string NearestName::suggestion() const {
  return suggestion_.empty() && longer_.size() == 1 ? *longer_.begin() : suggestion_;
}

}  // namespace dnn
