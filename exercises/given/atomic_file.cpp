#include "given/atomic_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

namespace dnn {
namespace {

namespace fs = std::filesystem;

// A new, empty file that goes away unless it is renamed over `target`.
class TemporaryFile {
 public:
  explicit TemporaryFile(const fs::path& target) : target_(target) {
    const std::string stem = "." + target.filename().string() + "." + std::to_string(getpid());
    // O_EXCL never opens what another process, or an earlier one of the same number, left there.
    for (int attempt = 0; fd_ < 0; ++attempt) {
      path_ = target.parent_path() / (stem + "." + std::to_string(attempt) + ".tmp");
      fd_ = open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
      if (fd_ < 0 && (errno != EEXIST || attempt == 1000)) fail();
    }
  }

  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  ~TemporaryFile() {
    if (fd_ >= 0) close(fd_);
    if (!renamed_) unlink(path_.c_str());
  }

  void write(std::string_view text) {
    while (!text.empty()) {
      const ssize_t written = ::write(fd_, text.data(), text.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail();
      text.remove_prefix(static_cast<std::size_t>(written));
    }
  }

  // A file that is replaced keeps its permissions; a new one has those of the umask.
  void copy_permissions() {
    struct stat old = {};
    if (stat(target_.c_str(), &old) != 0) return;
    if (fchmod(fd_, old.st_mode & 0777) != 0) fail();
  }

  // The name changes only after the bytes are on the disk.
  void replace_target() {
    if (fsync(fd_) != 0) fail();
    const int fd = fd_;
    fd_ = -1;
    if (close(fd) != 0) fail();
    if (std::rename(path_.c_str(), target_.c_str()) != 0) fail();
    renamed_ = true;
  }

 private:
  [[noreturn]] void fail() const {
    throw std::system_error(errno, std::generic_category(), "cannot write " + target_.string());
  }

  fs::path target_;
  fs::path path_;
  int fd_ = -1;
  bool renamed_ = false;
};

}  // namespace

void write_atomically(const fs::path& file, std::string_view text) {
  TemporaryFile temporary(file);
  temporary.write(text);
  temporary.copy_permissions();
  temporary.replace_target();
}

void require_writable(const fs::path& folder) {
  try {
    TemporaryFile(folder / "writable");
  } catch (const std::system_error& error) {
    throw std::system_error(error.code(), "cannot write into the folder " + folder.string());
  }
}

}  // namespace dnn
