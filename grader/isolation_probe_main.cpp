// Tries what a student's program may not do, and says how it went: "done" or the error. The grader
// runs it with one layer at a time, to see whether that layer holds.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace {

int open_file(const char* path) { return ::open(path, O_RDONLY | O_CLOEXEC); }

int start_process() {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  return child;
}

int tell_user() { return static_cast<int>(::getuid()); }

}  // namespace

// isolation_probe open PATH | fork | user
int main(int argc, char** argv) {
  const std::string_view attempt = argc > 1 ? argv[1] : "";
  if (attempt == "user") {
    std::printf("%d", tell_user());
    return 0;
  }
  const int result = attempt == "open" && argc > 2 ? open_file(argv[2]) : start_process();
  std::fputs(result < 0 ? std::strerror(errno) : "done", stdout);
}
