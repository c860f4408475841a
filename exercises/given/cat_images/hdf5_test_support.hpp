// For tests: a small HDF5 file as the course's files are, made by hand. h5py 3.7.0 reads it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "given/cat_images/file_bytes.hpp"

namespace dnn {

// Bytes of a file under construction, and where the fields are that tests change.
class FileSketch {
 public:
  std::size_t size() const { return bytes_.size(); }
  const std::map<std::string, std::size_t>& places() const { return places_; }
  std::size_t place(const std::string& name) const { return places_.at(name); }

  // `size` bytes, little-endian; with a name, the place is kept.
  void add(std::size_t size, std::uint64_t number, const std::string& name = "") {
    if (!name.empty()) places_[name] = bytes_.size();
    bytes_.resize(bytes_.size() + size);
    write(bytes_.size() - size, size, number);
  }
  void add_text(std::string_view text, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
      bytes_.push_back(i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0});
    }
  }
  // Over what is there; what would lie outside is left out.
  void write(std::size_t place, std::size_t size, std::uint64_t number) {
    for (std::size_t i = 0; i < size && place + i < bytes_.size(); ++i) {
      bytes_[place + i] = static_cast<std::uint8_t>(i < 8 ? number >> 8 * i : 0);
    }
  }
  void write(const std::string& name, std::size_t size, std::uint64_t number) {
    write(place(name), size, number);
  }
  void flip(std::size_t place, std::uint8_t bits) { bytes_[place] ^= bits; }
  void cut(std::size_t size) { bytes_.resize(size); }

  FileBytes file(const std::string& name = "tiny.h5") const { return {name, bytes_}; }
  std::string text() const { return {bytes_.begin(), bytes_.end()}; }

 private:
  std::vector<std::uint8_t> bytes_;
  std::map<std::string, std::size_t> places_;
};

// A dataset to put into a file.
struct DatasetSketch {
  std::string name;
  std::vector<std::uint64_t> shape;
  std::uint64_t version_and_class = 0x10, bits = 0, element_size = 1;
  std::string elements;
};

inline std::string little_endian(const std::vector<std::int64_t>& numbers) {
  std::string bytes;
  for (const std::int64_t number : numbers) {
    for (unsigned i = 0; i < 8; ++i) {
      bytes += static_cast<char>(static_cast<std::uint64_t>(number) >> 8 * i);
    }
  }
  return bytes;
}

// Fields are called as in places(): "NAME header version", "NAME size 0", "tree level", …
FileSketch sketch_hdf5(const std::vector<DatasetSketch>& datasets);

// PREFIX_x (3, 2, 2, 3) with pixels 0, 7, 14, …, PREFIX_y 0, 1, 1, and list_classes.
std::vector<DatasetSketch> tiny_datasets(const std::string& prefix = "train_set");

inline FileSketch tiny_hdf5(const std::string& prefix = "train_set") {
  return sketch_hdf5(tiny_datasets(prefix));
}

}  // namespace dnn
