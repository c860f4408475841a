#include "given/cat_images/hdf5_dataset.hpp"

#include <cstddef>
#include <limits>

#include "given/cat_images/hdf5_structure.hpp"

namespace dnn::hdf5 {
namespace {

constexpr std::uint8_t largest_rank = 4;

// Every element takes at least a byte, so there are never more of them than the file has bytes.
void read_shape(const FileBytes& file, const Message& message, Dataset& dataset) {
  ByteReader reader(file, message.start, message.size, "a dataspace message");
  reader.expect_number(1, 1, "dataspace version");
  const std::uint8_t rank = reader.u8();
  if (rank < 1 || rank > largest_rank) {
    fail_at(file, message.start + 1, std::to_string(rank) + " dimensions", "supported are 1 to 4",
            store_anew);
  }
  const std::uint64_t flags_at = reader.position();
  if (reader.u8() > 1) {
    fail_at(file, flags_at, "dataspace flags other than 0 and 1", "supported are these two",
            store_anew);
  }
  reader.skip(5);
  for (std::uint8_t i = 0; i < rank; ++i) {
    const std::uint64_t at = reader.position();
    const std::uint64_t size = reader.u64();
    if (size == 0 || size > file.bytes.size() / dataset.count) {
      fail_at(file, at, "a dimension of size " + std::to_string(size),
              "all of them together hold 1 to " + std::to_string(file.bytes.size()) +
                  " elements, as many as the file has bytes");
    }
    dataset.shape.push_back(static_cast<std::size_t>(size));
    dataset.count *= static_cast<std::size_t>(size);
  }
}

// The fields of a whole number that follow its size: the first bit, and how many bits.
void expect_all_bits(ByteReader& reader, std::size_t element_size) {
  reader.expect_number(2, 0, "first bit of a number");
  reader.expect_number(2, element_size * 8, "number of bits");
}

void read_type(const FileBytes& file, const Message& message, Dataset& dataset) {
  ByteReader reader(file, message.start, message.size, "a datatype message");
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
    fail_at(file, message.start,
            "elements of version and class " + std::to_string(version_and_class) + ", bits " +
                std::to_string(bits) + ", " + std::to_string(size) + " bytes",
            "supported are uint8, little-endian int64 and ASCII strings of a fixed length",
            store_anew);
  }
}

void read_layout(const FileBytes& file, const Message& message, Dataset& dataset) {
  ByteReader reader(file, message.start, message.size, "a layout message");
  reader.expect_number(1, 3, "layout version");
  reader.expect_number(1, 1, "layout class");  // 0 is compact, 2 is chunked
  dataset.start = reader.u64();
  const std::uint64_t at = reader.position();
  const std::uint64_t size = reader.u64();
  if (size / dataset.element_size != dataset.count || size % dataset.element_size != 0) {
    fail_at(file, at, std::to_string(size) + " bytes of elements",
            "shape and type need " + std::to_string(dataset.count) + " times " +
                std::to_string(dataset.element_size));
  }
  require_inside(file, dataset.start, size, "elements");
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
  const auto find = [&](std::uint16_t type, const char* name) -> const Message& {
    return find_message(file, header, messages, type, name);
  };
  Dataset dataset;
  dataset.header = header;
  read_shape(file, find(dataspace_message, "a dataspace"), dataset);
  read_type(file, find(datatype_message, "a datatype"), dataset);
  read_layout(file, find(layout_message, "a layout"), dataset);
  return dataset;
}

}  // namespace dnn::hdf5
