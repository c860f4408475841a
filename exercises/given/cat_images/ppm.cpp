#include "given/cat_images/ppm.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>

#include "given/atomic_file.hpp"
#include "given/cat_images/messages.hpp"

namespace dnn {
namespace {

constexpr std::uint64_t largest_side = 1 << 20;

bool is_space(std::uint8_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_digit(std::uint8_t c) { return c >= '0' && c <= '9'; }

// The first byte that is neither white space nor in a comment.
std::uint8_t next_byte_of_text(ByteReader& reader) {
  while (true) {
    std::uint8_t c = reader.u8();
    if (c == '#') {
      while (c != '\n' && c != '\r') c = reader.u8();
    } else if (!is_space(c)) {
      return c;
    }
  }
}

// A number and the one white space after it.
std::uint64_t read_number(const FileBytes& file, ByteReader& reader, const Message& name) {
  std::uint8_t c = next_byte_of_text(reader);
  const std::uint64_t at = reader.position() - 1;
  std::uint64_t number = 0;
  for (; is_digit(c) && number <= largest_side; c = reader.u8()) number = 10 * number + (c - '0');
  if (!is_space(c) || number == 0 || number > largest_side) {
    fail_at(file, at, say(messages::no_ppm_number, say(name)),
            say(messages::supported_from_1, largest_side), messages::convert_it);
  }
  return number;
}

}  // namespace

Images read_ppm(const FileBytes& file) {
  ByteReader reader(file, 0, file.bytes.size(), messages::ppm_picture);
  reader.expect_bytes("P6");
  if (reader.left() > 0 && is_digit(file.bytes[2])) {
    fail_at(file, 2, say(messages::digit_after_P6), say(messages::space_after_P6),
            messages::convert_it);
  }
  const std::uint64_t width = read_number(file, reader, messages::ppm_width);
  const std::uint64_t height = read_number(file, reader, messages::ppm_height);
  const std::uint64_t at = reader.position();
  const std::uint64_t largest_value = read_number(file, reader, messages::ppm_largest);
  if (largest_value != 255) {
    fail_at(file, at, say(messages::field_is, say(messages::ppm_largest), largest_value),
            say(messages::supported_is, 255), messages::convert_it);
  }
  if (width * height * 3 != reader.left()) {
    fail_at(file, reader.position(), say(messages::bytes_of_picture, reader.left()),
            say(messages::bytes_needed, width, height, width * height * 3));
  }
  const auto first = file.bytes.begin() + static_cast<std::ptrdiff_t>(reader.position());
  return {1, static_cast<std::size_t>(height), static_cast<std::size_t>(width), 3,
          std::vector<std::uint8_t>(first, file.bytes.end())};
}

Images read_ppm(const std::filesystem::path& file) { return read_ppm(read_bytes(file)); }

void write_ppm(const std::filesystem::path& file, const Images& images, std::size_t index) {
  const std::size_t size = images.height * images.width * 3;
  if (index >= images.count) {
    throw std::out_of_range(say(messages::no_image_to_write, index, images.count));
  }
  if (images.channels != 3 || images.pixels.size() != images.count * size) {
    throw std::invalid_argument(say(messages::unfit_image_to_write, images.pixels.size(),
                                    images.count, images.height, images.width));
  }
  std::string text =
      "P6\n" + std::to_string(images.width) + " " + std::to_string(images.height) + "\n255\n";
  const auto first = images.pixels.begin() + static_cast<std::ptrdiff_t>(index * size);
  text.append(first, first + static_cast<std::ptrdiff_t>(size));
  write_atomically(file, text);
}

}  // namespace dnn
