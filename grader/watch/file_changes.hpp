// What changed on the disk. Editors save in several steps: they truncate and write, or write
// another file and rename it. A change counts once the file has been still for a moment.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace dnn {

enum class ChangeKind {
  written,   // another content, or it is back
  vanished,  // no file any more
};

struct FileChange {
  std::filesystem::path file;
  ChangeKind kind = ChangeKind::written;
};

class FileChanges {
 public:
  using Time = std::chrono::steady_clock::time_point;

  // What the files hold now is known. They needn't be there.
  explicit FileChanges(const std::vector<std::filesystem::path>& files);

  // What changed and came to rest since the last call. To be called every 50 ms or so. A file that
  // can't be read counts as written: who reads it learns why.
  std::vector<FileChange> poll(Time now);

  // The next save of the file counts, even with the same content.
  void forget(const std::filesystem::path& file);

 private:
  struct State {
    bool is_there = false;
    ino_t inode = 0;
    off_t size = 0;
    std::int64_t written = 0;  // nanoseconds
    std::int64_t changed = 0;  // its rights as well
    bool operator==(const State&) const = default;
  };
  struct Watched {
    std::filesystem::path file;
    State state;
    Time since;
    bool is_settled = true;
    std::string content;  // its fingerprint; empty: unknown
  };

  static State state_of(const std::filesystem::path& file);
  static bool settle(Watched& watched);

  std::vector<Watched> files_;
};

}  // namespace dnn
