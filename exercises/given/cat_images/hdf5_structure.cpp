#include "given/cat_images/hdf5_structure.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

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
  ByteReader reader(file, 0, superblock_size, "a superblock");
  reader.expect_bytes("\x89HDF\r\n\x1a\n");
  reader.expect_number(1, 0, "superblock version");
  reader.expect_number(1, 0, "free space version");
  reader.expect_number(1, 0, "root group version");
  reader.skip(1);
  reader.expect_number(1, 0, "shared header version");
  reader.expect_number(1, 8, "size of addresses");
  reader.expect_number(1, 8, "size of lengths");
  reader.skip(1 + 2 + 2 + 4);  // reserved; sizes of tree nodes, which nodes state again; flags
  reader.expect_number(8, 0, "base address");
  reader.expect_number(8, undefined_address, "address of free space");
  const std::uint64_t at = reader.position();
  const std::uint64_t end = reader.u64();
  if (end != file.bytes.size()) {
    fail_at(file, at, "the file says that it has " + std::to_string(end) + " bytes",
            "it has " + std::to_string(file.bytes.size()));
  }
  reader.expect_number(8, undefined_address, "address of driver information");
  reader.skip(8);  // the root's name
  return reader.u64();
}

GroupPlaces read_symbol_table(const FileBytes& file, std::uint64_t header) {
  const std::vector<Message> messages = read_messages(file, header);
  const Message& message =
      find_message(file, header, messages, symbol_table_message, "a symbol table");
  ByteReader reader(file, message.start, message.size, "a symbol table message");
  GroupPlaces places;
  places.tree = reader.u64();
  places.heap = reader.u64();
  return places;
}

HeapPlaces read_heap(const FileBytes& file, std::uint64_t address) {
  ByteReader reader(file, address, 32, "a local heap");
  reader.expect_bytes("HEAP");
  reader.expect_number(1, 0, "local heap version");
  reader.skip(3);
  HeapPlaces places;
  places.size = reader.u64();
  reader.skip(8);  // its free list
  places.start = reader.u64();
  require_inside(file, places.start, places.size, "the names of a group");
  return places;
}

std::string read_name(const FileBytes& file, const HeapPlaces& heap, std::uint64_t offset,
                      std::uint64_t at) {
  if (offset >= heap.size) {
    fail_at(file, at, "a name at " + std::to_string(offset) + " of the group's names",
            "they have " + std::to_string(heap.size) + " bytes");
  }
  const std::uint64_t start = heap.start + offset;
  const std::uint64_t length = std::min(heap.size - offset, longest_name + 1);
  const auto first = file.bytes.begin() + static_cast<std::ptrdiff_t>(start);
  const auto last = first + static_cast<std::ptrdiff_t>(length);
  const auto end = std::find(first, last, std::uint8_t{0});
  if (end == first || end == last) {
    fail_at(file, start, end == first ? "an empty name" : "a name that doesn't end",
            "supported are 1 to " + std::to_string(longest_name) + " bytes and a zero");
  }
  return std::string(first, end);
}

void add_link(const FileBytes& file, std::uint64_t at, Link link, std::vector<Link>& links) {
  for (const Link& other : links) {
    if (other.name != link.name) continue;
    fail_at(file, at, "a second object \"" + printable(link.name) + "\"",
            "names in a group differ");
  }
  if (links.size() == largest_link_count) {
    fail_at(file, at, "one object more in the group",
            "supported are " + std::to_string(largest_link_count), store_anew);
  }
  links.push_back(std::move(link));
}

void read_symbol_node(const FileBytes& file, const HeapPlaces& heap, std::uint64_t address,
                      std::vector<Link>& links) {
  ByteReader head(file, address, 8, "a symbol node");
  head.expect_bytes("SNOD");
  head.expect_number(1, 1, "symbol node version");
  head.skip(1);
  const std::uint64_t count = head.u16();
  ByteReader entries(file, head.position(), count * symbol_entry_size, "the entries of a group");
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint64_t at = entries.position();
    Link link;
    link.name = read_name(file, heap, entries.u64(), at);
    link.header = entries.u64();
    entries.expect_number(4, 0, "kind of symbol");
    entries.skip(4 + 16);
    add_link(file, at, std::move(link), links);
  }
}

}  // namespace

std::vector<Link> read_links(const FileBytes& file) {
  const GroupPlaces places = read_symbol_table(file, read_superblock(file));
  const HeapPlaces heap = read_heap(file, places.heap);
  ByteReader head(file, places.tree, 24, "a B-tree");
  head.expect_bytes("TREE");
  head.expect_number(1, 0, "kind of B-tree");
  head.expect_number(1, 0, "level of a B-tree");
  const std::uint64_t count = head.u16();
  if (count > largest_link_count) {
    fail_at(file, places.tree + 6, std::to_string(count) + " symbol nodes",
            "supported are at most " + std::to_string(largest_link_count), store_anew);
  }
  head.expect_number(8, undefined_address, "left neighbour in a B-tree");
  head.expect_number(8, undefined_address, "right neighbour in a B-tree");
  // A key before every child and one after the last.
  ByteReader children(file, head.position(), count * 16 + 8, "the children of a B-tree");
  std::vector<Link> links;
  for (std::uint64_t i = 0; i < count; ++i) {
    children.skip(8);
    read_symbol_node(file, heap, children.u64(), links);
  }
  return links;
}

}  // namespace dnn::hdf5
