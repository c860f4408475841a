// Object headers of version 1.
#include <algorithm>
#include <cstddef>

#include "given/cat_images/hdf5_structure.hpp"

namespace dnn::hdf5 {
namespace {

constexpr std::uint64_t prefix_size = 16;
constexpr std::uint16_t largest_message_count = 64;

// Messages that don't change what the object is: nothing, a fill value, the time of a change.
bool may_be_passed_over(std::uint16_t type) { return type == 0x00 || type == 0x05 || type == 0x12; }

bool says_what_the_object_is(std::uint16_t type) {
  return type == dataspace_message || type == datatype_message || type == layout_message ||
         type == symbol_table_message;
}

bool has(const std::vector<Message>& messages, std::uint16_t type) {
  return std::any_of(messages.begin(), messages.end(),
                     [type](const Message& message) { return message.type == type; });
}

void keep(const FileBytes& file, const Message& message, std::uint8_t flags,
          std::vector<Message>& messages) {
  constexpr std::uint8_t is_shared = 0x02;
  const std::string name = "message of type " + std::to_string(message.type);
  if (may_be_passed_over(message.type)) return;
  if (!says_what_the_object_is(message.type)) {
    fail_at(file, message.start, "a " + name, "supported are 0, 1, 3, 5, 8, 17 and 18", store_anew);
  }
  if ((flags & is_shared) != 0) {
    fail_at(file, message.start, "a shared " + name, "supported are those that aren't shared",
            store_anew);
  }
  if (has(messages, message.type)) {
    fail_at(file, message.start, "a second " + name, "an object has one");
  }
  messages.push_back(message);
}

}  // namespace

std::vector<Message> read_messages(const FileBytes& file, std::uint64_t header) {
  ByteReader prefix(file, header, prefix_size, "the head of an object header");
  prefix.expect_number(1, 1, "object header version");
  prefix.skip(1);
  const std::uint16_t count = prefix.u16();
  if (count > largest_message_count) {
    fail_at(file, header + 2, std::to_string(count) + " messages",
            "supported are at most " + std::to_string(largest_message_count));
  }
  prefix.skip(4);
  const std::uint32_t size = prefix.u32();
  ByteReader body(file, header + prefix_size, size, "an object header");
  std::vector<Message> messages;
  for (std::uint16_t i = 0; i < count; ++i) {
    Message message;
    message.type = body.u16();
    message.size = body.u16();
    const std::uint8_t flags = body.u8();
    body.skip(3);
    message.start = body.position();
    body.skip(message.size);
    keep(file, message, flags, messages);
  }
  return messages;
}

const Message& find_message(const FileBytes& file, std::uint64_t header,
                            const std::vector<Message>& messages, std::uint16_t type,
                            const std::string& name) {
  for (const Message& message : messages) {
    if (message.type == type) return message;
  }
  fail_at(file, header, "an object header without " + name, "supported are headers that have it");
}

}  // namespace dnn::hdf5
