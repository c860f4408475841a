#include "given/cat_images/hdf5_structure.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "given/cat_images/hdf5_messages.hpp"

namespace dnn::hdf5 {
namespace {

constexpr std::uint64_t undefined_address = ~std::uint64_t{0};
constexpr std::uint64_t superblock_size = 96;
constexpr std::uint64_t symbol_entry_size = 40;
constexpr std::size_t largest_link_count = 64;
constexpr std::uint64_t longest_name = 64;

struct GroupPlaces {
  std::uint64_t tree = 0, heap = 0;
};
struct HeapPlaces {
  std::uint64_t start = 0, size = 0;  // of the names
};

// The address of the root group's header.
std::uint64_t read_superblock(const FileBytes& file) {
  ByteReader reader(file, 0, superblock_size, messages::superblock);
  reader.expect_bytes("\x89HDF\r\n\x1a\n");
  reader.expect_number(1, 0, messages::superblock_version);
  reader.expect_number(1, 0, messages::free_space_version);
  reader.expect_number(1, 0, messages::root_group_version);
  reader.skip(1);
  reader.expect_number(1, 0, messages::shared_header_version);
  reader.expect_number(1, 8, messages::size_of_addresses);
  reader.expect_number(1, 8, messages::size_of_lengths);
  reader.skip(1 + 2 + 2 + 4);  // reserved; sizes of tree nodes, which nodes state again; flags
  reader.expect_number(8, 0, messages::base_address);
  reader.expect_number(8, undefined_address, messages::address_of_free_space);
  const std::uint64_t at = reader.position();
  const std::uint64_t end = reader.u64();
  if (end != file.bytes.size()) {
    fail_at(file, at, say(messages::file_says_bytes, end),
            say(messages::file_has_bytes, file.bytes.size()));
  }
  reader.expect_number(8, undefined_address, messages::address_of_driver);
  reader.skip(8);  // the root's name
  return reader.u64();
}

GroupPlaces read_symbol_table(const FileBytes& file, std::uint64_t header) {
  const std::vector<Message> messages = read_messages(file, header);
  const Message& message =
      find_message(file, header, messages, symbol_table_message, messages::symbol_table);
  ByteReader reader(file, message.start, message.size, messages::symbol_table_part);
  GroupPlaces places;
  places.tree = reader.u64();
  places.heap = reader.u64();
  return places;
}

HeapPlaces read_heap(const FileBytes& file, std::uint64_t address) {
  ByteReader reader(file, address, 32, messages::local_heap);
  reader.expect_bytes("HEAP");
  reader.expect_number(1, 0, messages::local_heap_version);
  reader.skip(3);
  HeapPlaces places;
  places.size = reader.u64();
  reader.skip(8);  // its free list
  places.start = reader.u64();
  require_inside(file, places.start, places.size, messages::names_of_group);
  return places;
}

std::string read_name(const FileBytes& file, const HeapPlaces& heap, std::uint64_t offset,
                      std::uint64_t at) {
  if (offset >= heap.size) {
    fail_at(file, at, say(messages::name_beyond, offset), say(messages::names_have, heap.size));
  }
  const std::uint64_t start = heap.start + offset;
  const std::uint64_t length = std::min(heap.size - offset, longest_name + 1);
  const auto first = file.bytes.begin() + static_cast<std::ptrdiff_t>(start);
  const auto last = first + static_cast<std::ptrdiff_t>(length);
  const auto end = std::find(first, last, std::uint8_t{0});
  if (end == first || end == last) {
    fail_at(file, start, say(end == first ? messages::empty_name : messages::endless_name),
            say(messages::supported_names, longest_name));
  }
  return std::string(first, end);
}

void add_link(const FileBytes& file, std::uint64_t at, Link link, std::vector<Link>& links) {
  for (const Link& other : links) {
    if (other.name != link.name) continue;
    fail_at(file, at, say(messages::second_object, printable(link.name)),
            say(messages::names_differ));
  }
  if (links.size() == largest_link_count) {
    fail_at(file, at, say(messages::one_object_more),
            say(messages::supported_objects, largest_link_count), messages::store_anew);
  }
  links.push_back(std::move(link));
}

void read_symbol_node(const FileBytes& file, const HeapPlaces& heap, std::uint64_t address,
                      std::vector<Link>& links) {
  ByteReader head(file, address, 8, messages::symbol_node);
  head.expect_bytes("SNOD");
  head.expect_number(1, 1, messages::symbol_node_version);
  head.skip(1);
  const std::uint64_t count = head.u16();
  ByteReader entries(file, head.position(), count * symbol_entry_size, messages::entries_of_group);
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint64_t at = entries.position();
    Link link;
    link.name = read_name(file, heap, entries.u64(), at);
    link.header = entries.u64();
    entries.expect_number(4, 0, messages::kind_of_symbol);
    entries.skip(4 + 16);
    add_link(file, at, std::move(link), links);
  }
}

}  // namespace

std::vector<Link> read_links(const FileBytes& file) {
  const GroupPlaces places = read_symbol_table(file, read_superblock(file));
  const HeapPlaces heap = read_heap(file, places.heap);
  ByteReader head(file, places.tree, 24, messages::b_tree);
  head.expect_bytes("TREE");
  head.expect_number(1, 0, messages::kind_of_b_tree);
  head.expect_number(1, 0, messages::level_of_b_tree);
  const std::uint64_t count = head.u16();
  if (count > largest_link_count) {
    fail_at(file, places.tree + 6, say(messages::symbol_nodes, count),
            say(messages::supported_at_most, largest_link_count), messages::store_anew);
  }
  head.expect_number(8, undefined_address, messages::left_neighbour);
  head.expect_number(8, undefined_address, messages::right_neighbour);
  // A key before every child and one after the last.
  ByteReader children(file, head.position(), count * 16 + 8, messages::children_of_b_tree);
  std::vector<Link> links;
  for (std::uint64_t i = 0; i < count; ++i) {
    children.skip(8);
    read_symbol_node(file, heap, children.u64(), links);
  }
  return links;
}

}  // namespace dnn::hdf5
