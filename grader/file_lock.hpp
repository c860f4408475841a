// A lock that several graders respect.
#pragma once

#include <filesystem>

namespace dnn {

// Held by one process and one thread at a time; the others wait. It goes with this object, and with
// a process that dies. The empty file stays, and is made where it isn't there.
class FileLock {
 public:
  // Throws std::system_error, naming the file, when it can't be opened or locked.
  explicit FileLock(const std::filesystem::path& file);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

 private:
  int fd_ = -1;
};

}  // namespace dnn
