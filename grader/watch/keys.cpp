#include "grader/watch/keys.hpp"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

#include "grader/watch/display.hpp"

namespace dnn {
namespace {

constexpr char escape_byte = '\x1b';
constexpr char end_of_input = '\x04';  // Ctrl-D

Key key_of(char byte) {
  switch (byte) {
    case 'n':
    case 'N':
      return Key::next;
    case 'b':
    case 'B':
      return Key::back;
    case 'h':
    case 'H':
      return Key::hint;
    case 's':
    case 'S':
      return Key::show;
    case 'l':
    case 'L':
      return Key::list;
    case 'd':
    case 'D':
      return Key::difference;
    case 'r':
    case 'R':
      return Key::run_all;
    case 'q':
    case 'Q':
    case end_of_input:
      return Key::quit;
    case ' ':
      return Key::page;
    case '?':
      return Key::help;
    default:
      return Key::other;
  }
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

std::vector<Key> KeyReader::keys_in(std::string_view bytes) {
  std::vector<Key> keys;
  for (const char byte : bytes) {
    const bool was_escape = within_ == Within::escape;
    if (was_escape && (byte == '[' || byte == 'O')) {
      within_ = Within::sequence;
    } else if (within_ == Within::sequence) {
      if (byte >= '@' && byte <= '~') within_ = Within::nothing;
    } else if (byte == escape_byte) {
      within_ = Within::escape;
      keys.push_back(Key::other);
    } else {
      within_ = Within::nothing;
      if (!was_escape && !continues_character(byte)) keys.push_back(key_of(byte));
    }
  }
  return keys;
}

std::vector<Key> KeyReader::keys_within(std::chrono::milliseconds time, bool has_keyboard) {
  pollfd keyboard{STDIN_FILENO, POLLIN, 0};
  const int ready = ::poll(&keyboard, has_keyboard ? 1 : 0, static_cast<int>(time.count()));
  if (ready == 0 && within_ == Within::escape) within_ = Within::nothing;  // it was that key alone
  if (ready <= 0) return {};
  char bytes[256];
  const ssize_t got = ::read(STDIN_FILENO, bytes, sizeof bytes);
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return {};
  if (got <= 0) throw TerminalGone();
  return keys_in({bytes, static_cast<std::size_t>(got)});
}

}  // namespace dnn
