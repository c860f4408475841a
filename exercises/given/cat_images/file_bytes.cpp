#include "given/cat_images/file_bytes.hpp"

#include <algorithm>
#include <fstream>
#include <ios>
#include <system_error>

#include "given/cat_images/messages.hpp"
#include "given/language/given_words.hpp"
#include "given/utf8.hpp"

namespace dnn {
namespace {

constexpr std::uint64_t largest_file = std::uint64_t{1} << 30;

[[noreturn]] void fail(const std::string& name, const std::string& problem) {
  throw ImageFileError(say(messages::wrong_with, name, problem));
}

}  // namespace

FileBytes read_bytes(const std::filesystem::path& file) {
  FileBytes read{printable(file.string()), {}};
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status)) fail(read.name, say(messages::no_such_file));
  if (!std::filesystem::is_regular_file(status)) {
    fail(read.name, say(messages::not_a_file));
  }
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (error) fail(read.name, say(messages::unknown_size, given_in_words(error.message())));
  if (size > largest_file) {
    fail(read.name, say(messages::too_many_bytes, size));
  }
  read.bytes.resize(static_cast<std::size_t>(size));
  std::ifstream stream(file, std::ios::binary);
  stream.read(reinterpret_cast<char*>(read.bytes.data()), static_cast<std::streamsize>(size));
  if (!stream) fail(read.name, say(messages::unreadable_file));
  return read;
}

std::string printable(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text, at);
    const std::string_view character = text.substr(at, std::max<std::size_t>(length, 1));
    shown += length == 0 || is_control(character) ? "?" : character;
    at += character.size();
  }
  return shown;
}

void fail_at(const FileBytes& file, std::uint64_t at, const std::string& found,
             const std::string& supported, const Message& advice) {
  throw ImageFileError(say(messages::wrong_at_byte, file.name, at, found, supported, say(advice)));
}

void require_inside(const FileBytes& file, std::uint64_t start, std::uint64_t size,
                    const Message& what) {
  const std::uint64_t whole = file.bytes.size();
  if (start <= whole && size <= whole - start) return;
  fail_at(file, start, say(messages::beyond_the_file, say(what), size),
          say(messages::file_ends_at, whole));
}

ByteReader::ByteReader(const FileBytes& file, std::uint64_t start, std::uint64_t size,
                       const Message& what)
    : file_(file), position_(start), end_(start), what_(what) {
  require_inside(file, start, size, what);
  end_ = start + size;
}

void ByteReader::require(std::uint64_t count) const {
  if (count <= left()) return;
  fail_at(file_, position_, say(messages::beyond_the_part, count, say(what_)),
          say(messages::part_ends_at, end_));
}

void ByteReader::skip(std::uint64_t count) {
  require(count);
  position_ += count;
}

std::uint64_t ByteReader::number(std::size_t size) {
  require(size);
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;) {
    value = value << 8 | file_.bytes[static_cast<std::size_t>(position_) + i];
  }
  position_ += size;
  return value;
}

void ByteReader::expect_bytes(std::string_view expected) {
  const std::uint64_t start = position_;
  require(expected.size());
  for (const char c : expected) {
    if (u8() == static_cast<std::uint8_t>(c)) continue;
    fail_at(file_, start, say(messages::not_the_beginning, say(what_)),
            say(messages::begins_with, printable(expected)));
  }
}

void ByteReader::expect_number(std::size_t size, std::uint64_t expected, const Message& name) {
  const std::uint64_t start = position_;
  const std::uint64_t found = number(size);
  if (found == expected) return;
  fail_at(file_, start, say(messages::field_is, say(name), found),
          say(messages::supported_is, expected), messages::store_anew);
}

}  // namespace dnn
