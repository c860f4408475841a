#include "given/cat_images/file_bytes.hpp"

#include <fstream>
#include <ios>
#include <system_error>

namespace dnn {
namespace {

constexpr std::uint64_t largest_file = std::uint64_t{1} << 30;

[[noreturn]] void fail(const std::string& name, const std::string& problem) {
  throw ImageFileError(name + ": " + problem);
}

}  // namespace

FileBytes read_bytes(const std::filesystem::path& file) {
  FileBytes read{printable(file.string()), {}};
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status)) fail(read.name, "no such file; look at the path");
  if (!std::filesystem::is_regular_file(status)) {
    fail(read.name, "not a file; give the path of a file");
  }
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (error) fail(read.name, "its size can't be read: " + error.message());
  if (size > largest_file) {
    fail(read.name, std::to_string(size) + " bytes; at most 1 GiB is read; give a smaller file");
  }
  read.bytes.resize(static_cast<std::size_t>(size));
  std::ifstream stream(file, std::ios::binary);
  stream.read(reinterpret_cast<char*>(read.bytes.data()), static_cast<std::streamsize>(size));
  if (!stream) fail(read.name, "can't be read; look at its permissions");
  return read;
}

std::string printable(std::string_view text) {
  std::string shown(text);
  for (char& c : shown) {
    if (c < ' ' || c > '~') c = '?';
  }
  return shown;
}

void fail_at(const FileBytes& file, std::uint64_t at, const std::string& found,
             const std::string& supported, const std::string& advice) {
  fail(file.name,
       "at byte " + std::to_string(at) + ": " + found + "; " + supported + "; " + advice);
}

void require_inside(const FileBytes& file, std::uint64_t start, std::uint64_t size,
                    const std::string& what) {
  const std::uint64_t whole = file.bytes.size();
  if (start <= whole && size <= whole - start) return;
  fail_at(file, start, what + " of " + std::to_string(size) + " bytes should be here",
          "the file ends at byte " + std::to_string(whole));
}

ByteReader::ByteReader(const FileBytes& file, std::uint64_t start, std::uint64_t size,
                       const char* what)
    : file_(file), position_(start), end_(start), what_(what) {
  require_inside(file, start, size, what_);
  end_ = start + size;
}

void ByteReader::require(std::uint64_t count) const {
  if (count <= left()) return;
  fail_at(file_, position_,
          std::to_string(count) + " more bytes of " + std::string(what_) + " should be here",
          "it ends at byte " + std::to_string(end_));
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
    fail_at(file_, start, "not the beginning of " + std::string(what_),
            "it begins with \"" + printable(expected) + "\"");
  }
}

void ByteReader::expect_number(std::size_t size, std::uint64_t expected, const std::string& name) {
  const std::uint64_t start = position_;
  const std::uint64_t found = number(size);
  if (found == expected) return;
  fail_at(file_, start, name + " " + std::to_string(found),
          "supported is " + std::to_string(expected),
          "get the file of the course again, or store it anew with h5py's defaults");
}

}  // namespace dnn
