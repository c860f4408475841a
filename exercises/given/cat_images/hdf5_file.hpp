// HDF5 files, as far as the course's image files use the format; hdf5_structure.hpp and
// hdf5_dataset.hpp say how far that is. Written from the HDF5 File Format Specification.
//
// A file that is damaged, hostile or of another variety throws ImageFileError, one line: "FILE: at
// byte N: what was found; what is supported; what to do". Nothing beside the file's bytes is read,
// and what is allocated is at most the file's size for each call that reads a dataset, besides a
// constant.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "given/cat_images/file_bytes.hpp"
#include "given/cat_images/hdf5_dataset.hpp"
#include "given/cat_images/hdf5_structure.hpp"

namespace dnn {

// A NumPy array: elements row by row. Their number is the product of the shape.
template <class Element>
struct Hdf5Array {
  std::vector<std::size_t> shape;
  std::vector<Element> elements;
};

class Hdf5File {
 public:
  // Reads the file into memory and finds its datasets. h5py.File(file)
  explicit Hdf5File(const std::filesystem::path& file);
  explicit Hdf5File(FileBytes file);

  // How errors call it.
  const std::string& name() const { return file_.name; }

  // What is in the root group, in the file's order. list(f)
  std::vector<std::string> names() const;

  // The dataset of this name. np.array(f[dataset])
  // Throws ImageFileError too when there is none, or its elements have another type.
  Hdf5Array<std::uint8_t> read_uint8(const std::string& dataset) const;
  Hdf5Array<std::int64_t> read_int64(const std::string& dataset) const;
  // At most 64 strings, without the zeros that fill them up.
  Hdf5Array<std::string> read_strings(const std::string& dataset) const;

 private:
  hdf5::Dataset find(const std::string& dataset, hdf5::ElementType type) const;

  FileBytes file_;
  std::vector<hdf5::Link> links_;
};

}  // namespace dnn
