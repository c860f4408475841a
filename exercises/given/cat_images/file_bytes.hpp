// A file as bytes in memory, and a cursor that never reads beside them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "given/cat_images/image_file_error.hpp"
#include "given/cat_images/messages.hpp"

namespace dnn {

// A whole file; `name` is how errors call it.
struct FileBytes {
  std::string name;
  std::vector<std::uint8_t> bytes;
};

// Throws ImageFileError unless `file` is a regular file of at most 1 GiB that can be read.
FileBytes read_bytes(const std::filesystem::path& file);

// The text with ? for control characters and for what is no UTF-8, so that an error stays one line.
std::string printable(std::string_view text);

// Throws ImageFileError "NAME: at byte AT: FOUND; SUPPORTED; ADVICE".
[[noreturn]] void fail_at(const FileBytes& file, std::uint64_t at, const std::string& found,
                          const std::string& supported,
                          const Message& advice = messages::get_it_again);

// Throws ImageFileError unless the `size` bytes from `start` lie in the file. `what` names them.
void require_inside(const FileBytes& file, std::uint64_t start, std::uint64_t size,
                    const Message& what);

// Reads the bytes of one structure in turn; numbers are little-endian. What would end outside the
// structure throws ImageFileError. The file must outlive it.
class ByteReader {
 public:
  // The structure `what`, which is kept: `size` bytes from `start`, which must lie in the file.
  ByteReader(const FileBytes& file, std::uint64_t start, std::uint64_t size, const Message& what);

  std::uint64_t position() const { return position_; }
  std::uint64_t left() const { return end_ - position_; }

  std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
  std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
  std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
  std::uint64_t u64() { return number(8); }
  void skip(std::uint64_t count);

  // Reads on and throws unless these bytes stand here.
  void expect_bytes(std::string_view expected);

  // Reads a number of `size` bytes and throws unless it is `expected`. `name` says what it is.
  void expect_number(std::size_t size, std::uint64_t expected, const Message& name);

 private:
  std::uint64_t number(std::size_t size);
  void require(std::uint64_t count) const;

  const FileBytes& file_;
  std::uint64_t position_, end_;
  const Message& what_;
};

}  // namespace dnn
