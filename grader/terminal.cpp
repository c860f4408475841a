#include "grader/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "given/language/locale.hpp"

namespace dnn {
namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

std::string coloured(const std::string& text, bool passed, const Terminal& terminal) {
  if (!terminal.colour) return text;
  return (passed ? "\x1b[32m" : "\x1b[31m") + text + "\x1b[0m";
}

Terminal detect_terminal() {
  Terminal terminal;
  if (::isatty(STDOUT_FILENO) == 0) return terminal;
  const std::string kind = variable("TERM");
  terminal.colour = variable("NO_COLOR").empty() && !kind.empty() && kind != "dumb";
  terminal.utf8 = locale_is_utf8();
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    terminal.columns = std::clamp<std::size_t>(size.ws_col, 40, terminal.columns);
  return terminal;
}

}  // namespace dnn
