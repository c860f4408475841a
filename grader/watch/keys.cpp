#include "grader/watch/keys.hpp"

namespace dnn {
namespace {

constexpr char escape_byte = '\x1b';
constexpr char end_of_input = '\x04';  // Ctrl-D

Key key_of(char byte) {
  switch (byte) {
    case 'n':
    case 'N':
      return Key::next;
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

}  // namespace dnn
