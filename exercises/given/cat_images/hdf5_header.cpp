// Object headers of version 1.
#include <algorithm>
#include <cstddef>

#include "given/cat_images/hdf5_messages.hpp"
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
  if (may_be_passed_over(message.type)) return;
  if (!says_what_the_object_is(message.type)) {
    fail_at(file, message.start, say(messages::message_of_type, message.type),
            say(messages::supported_messages), messages::store_anew);
  }
  if ((flags & is_shared) != 0) {
    fail_at(file, message.start, say(messages::shared_message, message.type),
            say(messages::supported_not_shared), messages::store_anew);
  }
  if (has(messages, message.type)) {
    fail_at(file, message.start, say(messages::second_message, message.type),
            say(messages::object_has_one));
  }
  messages.push_back(message);
}

}  // namespace

std::vector<Message> read_messages(const FileBytes& file, std::uint64_t header) {
  ByteReader prefix(file, header, prefix_size, messages::head_of_header);
  prefix.expect_number(1, 1, messages::object_header_version);
  prefix.skip(1);
  const std::uint16_t count = prefix.u16();
  if (count > largest_message_count) {
    fail_at(file, header + 2, say(messages::message_count, count),
            say(messages::supported_at_most, largest_message_count));
  }
  prefix.skip(4);
  const std::uint32_t size = prefix.u32();
  ByteReader body(file, header + prefix_size, size, messages::object_header);
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
                            const dnn::Message& name) {
  for (const Message& message : messages) {
    if (message.type == type) return message;
  }
  fail_at(file, header, say(messages::header_without, say(name)), say(messages::supported_headers));
}

}  // namespace dnn::hdf5
