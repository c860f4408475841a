// Theory of operation.
//
// Only ICANON and ECHO are off, so that Ctrl-C and Ctrl-Z still send signals. A handler puts the
// terminal back, says what happened, and lets the signal do what it does by default: whoever
// started the grader sees by which signal it ended. It makes system calls only, on values prepared
// before.
//
// No handler runs at SIGKILL, and none should have to at a crash. So a guardian, a child, waits for
// the end of a line that only the grader holds open. When that comes and the terminal still has our
// settings, the guardian puts back those from before; where a shell was faster, it only shows the
// cursor, which no shell does. It has a session of its own, so that no
// signal of the terminal and none to the grader's group reaches it; the grader takes the terminal
// only when the guardian says that this is so. At an orderly end it is ended.
#include "grader/watch/raw_terminal.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "grader/messages/watch.hpp"
#include "grader/process/process.hpp"

namespace dnn {
namespace {

constexpr std::array ending_signals = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
constexpr std::array other_signals = {SIGTSTP, SIGCONT, SIGWINCH};
constexpr const char* hide_cursor = "\x1b[?25l";
constexpr const char* show_cursor = "\x1b[?25h";
constexpr const char* show_cursor_below = "\x1b[?25h\r\n";

// For the handlers. One terminal, so one of each.
struct Kept {
  bool has_keys = false;
  bool draws = false;
  termios before{};
  termios ours{};
  std::array<std::string, ending_signals.size()> lines;
  std::array<struct sigaction, ending_signals.size() + other_signals.size()> actions{};
};
Kept kept;
volatile sig_atomic_t was_resized = 0;
volatile sig_atomic_t is_back = 0;

void send(const char* bytes, std::size_t size) {
  while (::write(STDOUT_FILENO, bytes, size) < 0 && errno == EINTR) {
  }
}

void set_terminal(const termios& settings) {
  while (::tcsetattr(STDIN_FILENO, TCSANOW, &settings) != 0 && errno == EINTR) {
  }
}

void take_terminal() {
  if (kept.has_keys) set_terminal(kept.ours);
  if (kept.has_keys && kept.draws) send(hide_cursor, std::strlen(hide_cursor));
}

void give_terminal_back() {
  if (kept.draws) send(show_cursor_below, std::strlen(show_cursor_below));
  if (kept.has_keys) set_terminal(kept.before);
}

bool is_same(const termios& a, const termios& b) {
  return a.c_iflag == b.c_iflag && a.c_oflag == b.c_oflag && a.c_cflag == b.c_cflag &&
         a.c_lflag == b.c_lflag && std::memcmp(a.c_cc, b.c_cc, sizeof a.c_cc) == 0;
}

// ---- signals ----

// By the default, here and now. Stopped, it returns when the program goes on.
void let_act(int signal) {
  struct sigaction standard {};
  struct sigaction ours {};
  standard.sa_handler = SIG_DFL;
  ::sigaction(signal, &standard, &ours);
  ::raise(signal);
  sigset_t only;
  sigset_t before;
  ::sigemptyset(&only);
  ::sigaddset(&only, signal);
  ::pthread_sigmask(SIG_UNBLOCK, &only, &before);
  ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
  ::sigaction(signal, &ours, nullptr);
}

void handle_end(int signal) {
  give_terminal_back();
  for (std::size_t i = 0; i < ending_signals.size(); ++i)
    if (ending_signals[i] == signal) send(kept.lines[i].data(), kept.lines[i].size());
  let_act(signal);
}

void handle_stop(int signal) {
  const int error = errno;
  give_terminal_back();
  let_act(signal);
  take_terminal();
  is_back = 1;
  errno = error;
}

void handle_return(int) {
  const int error = errno;
  take_terminal();
  is_back = 1;
  errno = error;
}

void handle_resize(int) { was_resized = 1; }

using Handler = void (*)(int);

Handler handler_of(int signal) {
  switch (signal) {
    case SIGTSTP:
      return handle_stop;
    case SIGCONT:
      return handle_return;
    case SIGWINCH:
      return handle_resize;
    default:
      return handle_end;
  }
}

// What was ignored stays ignored: somebody wanted that, such as nohup.
void set_handler(int signal, struct sigaction& before) {
  ::sigaction(signal, nullptr, &before);
  if (before.sa_handler == SIG_IGN) return;
  struct sigaction ours {};
  ours.sa_handler = handler_of(signal);
  ours.sa_flags = SA_RESTART;
  for (const int other : ending_signals) ::sigaddset(&ours.sa_mask, other);
  for (const int other : other_signals) ::sigaddset(&ours.sa_mask, other);
  ::sigaction(signal, &ours, nullptr);
}

template <class Action>
void for_each_signal(const Action& action) {
  std::size_t i = 0;
  for (const int signal : ending_signals) action(signal, kept.actions[i++]);
  for (const int signal : other_signals) action(signal, kept.actions[i++]);
}

std::string farewell(int signal) {
  switch (signal) {
    case SIGHUP:
      return say(messages::watch_ended_by_terminal);
    case SIGTERM:
      return say(messages::watch_ended_by_other);
    default:
      return say(messages::watch_ended_by_key);
  }
}

// ---- the guardian ----

// The guardian says that it stands; false where it is gone.
bool hears_word(int line) {
  char word = 0;
  ssize_t got = 0;
  while ((got = ::read(line, &word, 1)) < 0 && errno == EINTR) {
  }
  return got > 0;
}

// With all signals blocked, from its first moment on.
void stand_guard(int line) {
  ::setsid();
  while (::write(line, "!", 1) < 0 && errno == EINTR) {
  }
  while (hears_word(line)) {
  }
  termios now{};
  if (::tcgetattr(STDIN_FILENO, &now) != 0) return;
  if (is_same(now, kept.ours)) {
    give_terminal_back();
  } else if (kept.draws) {
    send(show_cursor, std::strlen(show_cursor));
  }
}

}  // namespace

RawTerminal::RawTerminal(bool draws) {
  has_keys_ = ::tcgetattr(STDIN_FILENO, &kept.before) == 0;
  kept.draws = draws;
  kept.has_keys = has_keys_;
  for (std::size_t i = 0; i < ending_signals.size(); ++i)
    kept.lines[i] = "grader: " + farewell(ending_signals[i]) + "\n";
  if (has_keys_) {
    kept.ours = kept.before;
    kept.ours.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    kept.ours.c_cc[VMIN] = 1;
    kept.ours.c_cc[VTIME] = 0;
    start_guardian();
  }
  for_each_signal(set_handler);
  take_terminal();
}

RawTerminal::~RawTerminal() {
  give_terminal_back();
  for_each_signal(
      [](int signal, struct sigaction& before) { ::sigaction(signal, &before, nullptr); });
  kept.has_keys = kept.draws = false;
  if (guardian_ == 0) return;
  ::kill(guardian_, SIGKILL);  // there is nothing left to guard
  wait_for_companion(guardian_);
  ::close(alive_);
}

void RawTerminal::start_guardian() {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
    throw ProcessError(std::string("can't make a socket: ") + std::strerror(errno));
  for (const int end : ends) ::fcntl(end, F_SETFD, FD_CLOEXEC);
  sigset_t before;
  ::pthread_sigmask(SIG_SETMASK, nullptr, &before);
  block_signals();
  guardian_ = start_companion([&] {
    ::close(ends[1]);
    stand_guard(ends[0]);
  });
  ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
  ::close(ends[0]);
  alive_ = ends[1];
  hears_word(alive_);
}

WindowChange take_window_change() {
  if (is_back != 0) {
    is_back = 0;
    was_resized = 0;
    return WindowChange::back;
  }
  if (was_resized == 0) return WindowChange::none;
  was_resized = 0;
  return WindowChange::resized;
}

ScreenSize screen_size() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
    return {};
  return {size.ws_row, size.ws_col};
}

void block_signals() {
  sigset_t all;
  ::sigfillset(&all);
  ::pthread_sigmask(SIG_SETMASK, &all, nullptr);
}

}  // namespace dnn
