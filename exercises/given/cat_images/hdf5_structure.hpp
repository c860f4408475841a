// Where things are in an HDF5 file: the superblock, the root group and the headers of objects.
//
// What the course's files have, and nothing else (numbers are those of the HDF5 File Format
// Specification, https://docs.hdfgroup.org/hdf5/v1_14/_f_m_t3.html): superblock version 0 (II.A)
// with addresses and lengths of 8 bytes; one group, a B-tree of version 1 with one node of level 0
// (III.A.1) whose symbol nodes (III.B) name objects in a local heap (III.D); object headers of
// version 1 in one block (IV.A.1.a). Nothing refers back, so nothing is followed twice and nothing
// recurses.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "given/cat_images/file_bytes.hpp"

namespace dnn::hdf5 {

// A name in the root group, and where the header of its object begins.
struct Link {
  std::string name;
  std::uint64_t header = 0;
};

// A message of an object header: its kind, and where its data are.
struct Message {
  std::uint16_t type = 0;
  std::uint64_t start = 0;
  std::uint64_t size = 0;
};

inline constexpr std::uint16_t dataspace_message = 0x01;
inline constexpr std::uint16_t datatype_message = 0x03;
inline constexpr std::uint16_t layout_message = 0x08;
inline constexpr std::uint16_t symbol_table_message = 0x11;

// The objects of the root group, at most 64, as the B-tree orders them.
// Throws ImageFileError where the file is damaged or has what isn't supported.
std::vector<Link> read_links(const FileBytes& file);

// The messages of the header at this address that say what the object is: at most one of each of
// the four kinds above. Throws ImageFileError for any other kind that changes what the object is.
std::vector<Message> read_messages(const FileBytes& file, std::uint64_t header);

// The message of this type; throws ImageFileError, with its `name`, where there is none.
const Message& find_message(const FileBytes& file, std::uint64_t header,
                            const std::vector<Message>& messages, std::uint16_t type,
                            const dnn::Message& name);

}  // namespace dnn::hdf5
