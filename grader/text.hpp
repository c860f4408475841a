// Small helpers for text and files.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dnn {

// The lines without their line ends; "\r\n" counts as one.
std::vector<std::string> lines_of(std::string_view text);

// Throws InputError, naming the file, when it is missing or can't be read.
std::string read_text_file(const std::filesystem::path& file);

// The path from the working directory, where that is shorter.
std::string short_path(const std::filesystem::path& path);

// Control characters, and bytes that are no UTF-8, as \x1b: foreign text can't move a cursor or be
// wider than it counts. Line ends and tabs stay when `keep_lines`.
std::string escaped(std::string_view text, bool keep_lines = false);

// "text", escaped, in quotes, shortened when long.
std::string in_quotes(std::string_view text);

// Foreign text where a report has one line for it: escaped, and at most 300 characters.
std::string shown(std::string_view text);

// How many bytes one has to add, take away, change or swap with the next to make one text of the
// other.
std::size_t edit_distance(std::string_view a, std::string_view b);

// Which of several names somebody meant who typed another one.
class NearestName {
 public:
  explicit NearestName(std::string typed);

  // `said` is the suggestion if what is typed is near `known`, and no name before was nearer.
  void compare(const std::string& known, const std::string& said);

  // Where no name is near, the one that begins with what is typed, if only one does; else empty.
  std::string suggestion() const;

 private:
  std::string typed_;
  std::size_t distance_;  // of the nearest so far
  std::string suggestion_;
  std::set<std::string> longer_;  // those that begin with what is typed
};

}  // namespace dnn
