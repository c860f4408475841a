#include "given/cat_images/hdf5_dataset.hpp"

#include <cstddef>
#include <limits>

#include "given/cat_images/hdf5_messages.hpp"
#include "given/cat_images/hdf5_structure.hpp"

namespace dnn::hdf5 {
namespace {

constexpr std::uint8_t largest_rank = 4;

// Every element takes at least a byte, so there are never more of them than the file has bytes.
void read_shape(const FileBytes& file, const Message& message, Dataset& dataset) {
  ByteReader reader(file, message.start, message.size, messages::dataspace_part);
  reader.expect_number(1, 1, messages::dataspace_version);
  const std::uint8_t rank = reader.u8();
  if (rank < 1 || rank > largest_rank) {
    fail_at(file, message.start + 1, say(messages::dimensions, rank),
            say(messages::supported_dimensions), messages::store_anew);
  }
  const std::uint64_t flags_at = reader.position();
  if (reader.u8() > 1) {
    fail_at(file, flags_at, say(messages::dataspace_flags), say(messages::supported_these_two),
            messages::store_anew);
  }
  reader.skip(5);
  for (std::uint8_t i = 0; i < rank; ++i) {
    const std::uint64_t at = reader.position();
    const std::uint64_t size = reader.u64();
    if (size == 0 || size > file.bytes.size() / dataset.count) {
      fail_at(file, at, say(messages::dimension_size, size),
              say(messages::dimensions_hold, file.bytes.size()));
    }
    dataset.shape.push_back(static_cast<std::size_t>(size));
    dataset.count *= static_cast<std::size_t>(size);
  }
}

// The fields of a whole number that follow its size: the first bit, and how many bits.
void expect_all_bits(ByteReader& reader, std::size_t element_size) {
  reader.expect_number(2, 0, messages::first_bit);
  reader.expect_number(2, element_size * 8, messages::number_of_bits);
}

void read_type(const FileBytes& file, const Message& message, Dataset& dataset) {
  ByteReader reader(file, message.start, message.size, messages::datatype_part);
  const std::uint8_t version_and_class = reader.u8();
  const std::uint32_t first_bits = reader.u8();
  const std::uint32_t bits = first_bits | std::uint32_t{reader.u16()} << 8;
  const std::uint32_t size = reader.u32();
  dataset.element_size = size;
  if (version_and_class == 0x10 && bits == 0x00 && size == 1) {
    dataset.type = ElementType::uint8;
    expect_all_bits(reader, 1);
  } else if (version_and_class == 0x10 && bits == 0x08 && size == 8) {
    dataset.type = ElementType::int64;
    expect_all_bits(reader, 8);
  } else if (version_and_class == 0x13 && bits <= 0x01 && size > 0) {
    dataset.type = ElementType::string;
  } else {
    fail_at(file, message.start, say(messages::element_kind, version_and_class, bits, size),
            say(messages::supported_elements), messages::store_anew);
  }
}

void read_layout(const FileBytes& file, const Message& message, Dataset& dataset) {
  ByteReader reader(file, message.start, message.size, messages::layout_part);
  reader.expect_number(1, 3, messages::layout_version);
  reader.expect_number(1, 1, messages::layout_class);  // 0 is compact, 2 is chunked
  dataset.start = reader.u64();
  const std::uint64_t at = reader.position();
  const std::uint64_t size = reader.u64();
  if (size / dataset.element_size != dataset.count || size % dataset.element_size != 0) {
    fail_at(file, at, say(messages::bytes_of_elements, size),
            say(messages::bytes_for_shape, dataset.count, dataset.element_size));
  }
  require_inside(file, dataset.start, size, messages::elements);
}

}  // namespace

const char* to_string(ElementType type) {
  switch (type) {
    case ElementType::uint8:
      return "uint8";
    case ElementType::int64:
      return "int64";
    case ElementType::string:
      return "string";
  }
  return "?";
}

Dataset read_dataset(const FileBytes& file, std::uint64_t header) {
  const std::vector<Message> messages = read_messages(file, header);
  const auto find = [&](std::uint16_t type, const dnn::Message& name) -> const Message& {
    return find_message(file, header, messages, type, name);
  };
  Dataset dataset;
  dataset.header = header;
  read_shape(file, find(dataspace_message, messages::dataspace), dataset);
  read_type(file, find(datatype_message, messages::datatype), dataset);
  read_layout(file, find(layout_message, messages::layout), dataset);
  return dataset;
}

}  // namespace dnn::hdf5
