#include "grader/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace dnn {

FileLock::FileLock(const std::filesystem::path& file)
    : fd_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
  int failed = fd_ < 0 ? errno : 0;
  while (failed == 0 && ::flock(fd_, LOCK_EX) != 0)
    if (errno != EINTR) failed = errno;
  if (failed == 0) return;
  if (fd_ >= 0) ::close(fd_);
  throw std::system_error(failed, std::generic_category(), "cannot lock " + file.string());
}

FileLock::~FileLock() { ::close(fd_); }

}  // namespace dnn
