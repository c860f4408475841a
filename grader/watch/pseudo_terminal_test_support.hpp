// For tests that sit at a terminal: a pseudo-terminal, a shell that starts one program in its
// foreground, and what the program writes.
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

namespace dnn {

class PseudoTerminal {
 public:
  // Starts the program with a window of 24 rows and 80 columns.
  PseudoTerminal(const std::vector<std::string>& arguments, const std::string& kind) {
    master_ = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master_ < 0 || ::grantpt(master_) != 0 || ::unlockpt(master_) != 0)
      throw std::runtime_error("no pseudo-terminal");
    slave_ = ::open(::ptsname(master_), O_RDWR | O_NOCTTY | O_CLOEXEC);
    resize(24, 80);
    ::tcgetattr(slave_, &before_);
    if (::pipe(statuses_) != 0 || ::pipe(control_) != 0) throw std::runtime_error("no pipe");
    shell_ = ::fork();
    if (shell_ == 0) be_the_shell(arguments, kind);
    ::close(statuses_[1]);
    ::close(control_[0]);
    program_ = next_status();
  }

  ~PseudoTerminal() {
    ::kill(program_, SIGKILL);
    ::kill(shell_, SIGKILL);
    ::waitpid(shell_, nullptr, 0);
    hang_up();
    for (const int end : {slave_, statuses_[0], control_[1]}) ::close(end);
  }
  PseudoTerminal(const PseudoTerminal&) = delete;
  PseudoTerminal& operator=(const PseudoTerminal&) = delete;

  pid_t program() const { return program_; }

  void type(const std::string& keys) {
    if (::write(master_, keys.data(), keys.size()) < 0) throw std::runtime_error("can't type");
  }

  void resize(unsigned short rows, unsigned short columns) {
    const winsize size{rows, columns, 0, 0};
    ::ioctl(master_, TIOCSWINSZ, &size);
  }

  // The window is closed.
  void hang_up() {
    if (master_ >= 0) ::close(master_);
    master_ = -1;
  }

  // Whether the program wrote this after what was waited for before.
  bool wait_for(const std::string& text) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    for (;;) {
      const std::size_t found = written_.find(text, seen_);
      if (found != std::string::npos) {
        seen_ = found + text.size();
        return true;
      }
      if (std::chrono::steady_clock::now() > end || !read_more()) return false;
    }
  }

  // All that it wrote so far.
  const std::string& written() const { return written_; }

  // How the program ended or was stopped, for WIFEXITED and the like. Waits for that, and reads
  // what it writes until then. -1 where it does neither.
  int status() {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    for (pollfd ready{statuses_[0], POLLIN, 0}; ::poll(&ready, 1, 20) == 0; read_more())
      if (std::chrono::steady_clock::now() > end) return -1;
    while (read_more(0)) {
    }
    return next_status();
  }

  // Sets the terminal back, as bash does when one of its programs was killed.
  void set_back() { ::tcsetattr(slave_, TCSANOW, &before_); }

  // Whether the terminal has the settings from before the program.
  bool is_as_before() const {
    termios now{};
    return ::tcgetattr(slave_, &now) == 0 && now.c_lflag == before_.c_lflag &&
           now.c_iflag == before_.c_iflag && now.c_oflag == before_.c_oflag &&
           std::memcmp(now.c_cc, before_.c_cc, sizeof now.c_cc) == 0;
  }

 private:
  bool read_more(int milliseconds = 20) {
    pollfd ready{master_, POLLIN, 0};
    if (master_ < 0 || ::poll(&ready, 1, milliseconds) <= 0) return milliseconds > 0;
    char bytes[4096];
    const ssize_t got = ::read(master_, bytes, sizeof bytes);
    if (got > 0) written_.append(bytes, static_cast<std::size_t>(got));
    return got > 0;
  }

  int next_status() const {
    int status = -1;
    if (::read(statuses_[0], &status, sizeof status) != sizeof status) return -1;
    return status;
  }

  // Leads the session, as a shell does, so that the terminal stays when the program has ended.
  // Tells the program's number and each of its states.
  [[noreturn]] void be_the_shell(const std::vector<std::string>& arguments,
                                 const std::string& kind) {
    ::setsid();
    ::ioctl(slave_, TIOCSCTTY, 0);
    ::signal(SIGHUP, SIG_IGN);
    ::signal(SIGTTOU, SIG_IGN);
    ::close(master_);
    ::close(control_[1]);
    const pid_t program = ::fork();
    if (program == 0) be_the_program(arguments, kind);
    tell(program);
    for (int status = 0; ::waitpid(program, &status, WUNTRACED) == program;) {
      tell(status);
      if (!WIFSTOPPED(status)) break;
    }
    char byte = 0;
    while (::read(control_[0], &byte, 1) > 0) {
    }
    ::_exit(0);
  }

  void tell(int number) const {
    if (::write(statuses_[1], &number, sizeof number) < 0) ::_exit(1);
  }

  [[noreturn]] void be_the_program(const std::vector<std::string>& arguments,
                                   const std::string& kind) {
    ::setpgid(0, 0);
    ::tcsetpgrp(slave_, ::getpid());
    for (const int signal : {SIGHUP, SIGTTOU}) ::signal(signal, SIG_DFL);
    for (int number = 0; number < 3; ++number) ::dup2(slave_, number);
    for (const int end : {statuses_[0], statuses_[1], control_[0]}) ::close(end);
    ::setenv("TERM", kind.c_str(), 1);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    std::vector<char*> words;
    for (const std::string& word : arguments) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    ::execv(words[0], words.data());
    ::_exit(127);
  }

  int master_ = -1;
  int slave_ = -1;
  int statuses_[2] = {-1, -1};
  int control_[2] = {-1, -1};
  pid_t shell_ = 0;
  pid_t program_ = 0;
  termios before_{};
  std::string written_;
  std::size_t seen_ = 0;
};

}  // namespace dnn
