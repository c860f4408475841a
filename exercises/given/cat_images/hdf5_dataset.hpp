// What the header of a dataset says: its shape, the type of its elements, and where they lie.
//
// Supported (HDF5 File Format Specification, IV.A.2): a dataspace of version 1 with 1 to 4
// dimensions, none of them 0; datatypes uint8, little-endian int64 and strings of a fixed length;
// a contiguous layout of version 3 (no chunks, no compression).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "given/cat_images/file_bytes.hpp"

namespace dnn::hdf5 {

enum class ElementType { uint8, int64, string };

// "uint8", "int64", "string".
const char* to_string(ElementType type);

struct Dataset {
  std::uint64_t header = 0;  // its address
  std::vector<std::size_t> shape;
  std::size_t count = 1;  // of elements, the product of the shape
  ElementType type = ElementType::uint8;
  std::size_t element_size = 1;  // in bytes
  std::uint64_t start = 0;       // count * element_size bytes from here, all in the file
};

// The dataset whose header is at this address. Throws ImageFileError.
Dataset read_dataset(const FileBytes& file, std::uint64_t header);

}  // namespace dnn::hdf5
