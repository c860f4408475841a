// Files that are replaced whole: whoever is killed midway leaves the old file or the new one.
#pragma once

#include <filesystem>
#include <string_view>

namespace dnn {

// Writes `text` to a new file beside `file`, then renames it over `file`.
// Throws std::system_error, naming the file, when the folder is missing or the disk is full; then
// `file` is as it was and nothing is left beside it.
void write_atomically(const std::filesystem::path& file, std::string_view text);

// Throws std::system_error, naming the folder, when no file can be made there. Leaves nothing.
void require_writable(const std::filesystem::path& folder);

}  // namespace dnn
