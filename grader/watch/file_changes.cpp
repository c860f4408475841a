#include "grader/watch/file_changes.hpp"

#include <sys/stat.h>

#include <exception>
#include <utility>

#include "grader/build_cache.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds stillness{30};
constexpr std::chrono::milliseconds stillness_of_nothing{300};  // absent or empty: half a save

constexpr const char* absent = "absent";

std::int64_t nanoseconds(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

#ifdef __APPLE__
std::int64_t time_written(const struct stat& file) { return nanoseconds(file.st_mtimespec); }
std::int64_t time_changed(const struct stat& file) { return nanoseconds(file.st_ctimespec); }
#else
std::int64_t time_written(const struct stat& file) { return nanoseconds(file.st_mtim); }
std::int64_t time_changed(const struct stat& file) { return nanoseconds(file.st_ctim); }
#endif

// Never empty.
std::string content_of(const fs::path& file) {
  try {
    return fingerprint(read_text_file(file));
  } catch (const std::exception&) {
    return "unreadable";
  }
}

}  // namespace

FileChanges::FileChanges(const std::vector<fs::path>& files) {
  for (const fs::path& file : files) {
    Watched watched{file, state_of(file), {}, true, ""};
    watched.content = watched.state.is_there ? content_of(file) : absent;
    files_.push_back(std::move(watched));
  }
}

std::vector<FileChange> FileChanges::poll(Time now) {
  std::vector<FileChange> changes;
  for (Watched& watched : files_) {
    const State state = state_of(watched.file);
    if (state != watched.state) {
      watched.state = state;
      watched.since = now;
      watched.is_settled = false;
    }
    if (watched.is_settled) continue;
    const bool is_whole = state.is_there && state.size > 0;
    if (now - watched.since < (is_whole ? stillness : stillness_of_nothing)) continue;
    watched.is_settled = true;
    if (settle(watched))
      changes.push_back(
          {watched.file, state.is_there ? ChangeKind::written : ChangeKind::vanished});
  }
  return changes;
}

void FileChanges::forget(const fs::path& file) {
  for (Watched& watched : files_)
    if (watched.file == file) watched.content.clear();
}

FileChanges::State FileChanges::state_of(const fs::path& file) {
  struct stat found {};
  if (::stat(file.c_str(), &found) != 0) return {};
  return {true, found.st_ino, found.st_size, time_written(found), time_changed(found)};
}

// Whether it is another content, or the end of the file.
bool FileChanges::settle(Watched& watched) {
  const std::string content = watched.state.is_there ? content_of(watched.file) : absent;
  return std::exchange(watched.content, content) != content;
}

}  // namespace dnn
