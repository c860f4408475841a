// The maker of hdf5_test_support.hpp.
#include <gtest/gtest.h>

#include "given/cat_images/hdf5_test_support.hpp"

namespace dnn {
namespace {

constexpr std::uint64_t undefined = ~std::uint64_t{0};

void add_superblock(FileSketch& sketch) {
  sketch.add_text("\x89HDF\r\n\x1a\n", 8);
  sketch.add(1, 0, "superblock version");
  sketch.add(1, 0, "free space version");
  sketch.add(1, 0, "root group version");
  sketch.add(1, 0);
  sketch.add(1, 0, "shared header version");
  sketch.add(1, 8, "size of addresses");
  sketch.add(1, 8, "size of lengths");
  sketch.add(1, 0);
  sketch.add(2, 4);
  sketch.add(2, 16);
  sketch.add(4, 0);
  sketch.add(8, 0, "base address");
  sketch.add(8, undefined, "address of free space");
  sketch.add(8, 0, "end of file");
  sketch.add(8, undefined, "address of driver information");
  sketch.add(8, 0);
  sketch.add(8, 96, "root header address");
  sketch.add(4, 0);
  sketch.add(4, 0);
  sketch.add(16, 0);
}

void add_header(FileSketch& sketch, const std::string& name, std::uint64_t messages,
                std::uint64_t size) {
  sketch.add(1, 1, name + " header version");
  sketch.add(1, 0);
  sketch.add(2, messages, name + " message count");
  sketch.add(4, 1);
  sketch.add(4, size, name + " header size");
  sketch.add(4, 0);
}

void add_message(FileSketch& sketch, const std::string& name, std::uint64_t type,
                 std::uint64_t size) {
  sketch.add(2, type, name + " type");
  sketch.add(2, size, name + " size");
  sketch.add(1, 0, name + " flags");
  sketch.add(3, 0);
}

void add_root(FileSketch& sketch) {
  add_header(sketch, "root", 1, 24);
  add_message(sketch, "symbol table", 0x11, 16);
  sketch.add(8, 0, "tree address");
  sketch.add(8, 0, "heap address");
}

// As h5py does, with room for 2 * 16 symbol nodes, one of which is there.
void add_tree(FileSketch& sketch, std::size_t name_count) {
  sketch.write("tree address", 8, sketch.size());
  sketch.add_text("TREE", 4);
  sketch.add(1, 0, "tree kind");
  sketch.add(1, 0, "tree level");
  sketch.add(2, 1, "tree count");
  sketch.add(8, undefined, "left neighbour");
  sketch.add(8, undefined, "right neighbour");
  sketch.add(8, 0);
  sketch.add(8, 0, "node address");
  sketch.add(8, 8 + 16 * (name_count - 1));  // the last name
  for (int i = 0; i < 62; ++i) sketch.add(8, 0);
}

void add_heap(FileSketch& sketch, const std::vector<DatasetSketch>& datasets) {
  sketch.write("heap address", 8, sketch.size());
  sketch.add_text("HEAP", 4);
  sketch.add(1, 0, "heap version");
  sketch.add(3, 0);
  sketch.add(8, 8 + 16 * datasets.size(), "heap size");
  sketch.add(8, 1);  // nothing is free
  sketch.add(8, sketch.size() + 8, "names address");
  sketch.add(8, 0);
  for (const DatasetSketch& dataset : datasets) sketch.add_text(dataset.name, 16);
}

void add_node(FileSketch& sketch, const std::vector<DatasetSketch>& datasets) {
  sketch.write("node address", 8, sketch.size());
  sketch.add_text("SNOD", 4);
  sketch.add(1, 1, "node version");
  sketch.add(1, 0);
  sketch.add(2, datasets.size(), "node count");
  for (std::size_t i = 0; i < 8; ++i) {
    const std::string name = i < datasets.size() ? datasets[i].name : "";
    sketch.add(8, name.empty() ? 0 : 8 + 16 * i, name.empty() ? "" : name + " name");
    sketch.add(8, 0, name.empty() ? "" : name + " address");
    sketch.add(4, 0, name.empty() ? "" : name + " kind of symbol");
    sketch.add(4 + 8 + 8, 0);
  }
}

void add_dataset(FileSketch& sketch, const DatasetSketch& dataset) {
  const std::string& name = dataset.name;
  sketch.write(name + " address", 8, sketch.size());
  const std::uint64_t space_size = 8 + 8 * dataset.shape.size();
  add_header(sketch, name, 5, 5 * 8 + space_size + 16 + 8 + 24 + 8);
  add_message(sketch, name + " space", 0x01, space_size);
  sketch.add(1, 1, name + " space version");
  sketch.add(1, dataset.shape.size(), name + " rank");
  sketch.add(1, 0, name + " space flags");
  sketch.add(5, 0);
  std::size_t number = 0;
  for (const std::uint64_t size : dataset.shape) {
    sketch.add(8, size, name + " size " + std::to_string(number++));
  }
  add_message(sketch, name + " type", 0x03, 16);
  sketch.add(1, dataset.version_and_class, name + " class");
  sketch.add(3, dataset.bits, name + " bits");
  sketch.add(4, dataset.element_size, name + " element size");
  sketch.add(2, 0, name + " first bit");
  sketch.add(2, dataset.element_size * 8, name + " bit count");
  sketch.add(4, 0);
  add_message(sketch, name + " fill", 0x05, 8);
  sketch.add(8, 0x01020202);  // version 2, late allocation, never written
  add_message(sketch, name + " layout", 0x08, 24);
  sketch.add(1, 3, name + " layout version");
  sketch.add(1, 1, name + " layout class");
  sketch.add(8, 0, name + " elements address");
  sketch.add(8, dataset.elements.size(), name + " elements size");
  sketch.add(6, 0);
  add_message(sketch, name + " time", 0x12, 8);
  sketch.add(8, 1);
}

}  // namespace

FileSketch sketch_hdf5(const std::vector<DatasetSketch>& datasets) {
  FileSketch sketch;
  add_superblock(sketch);
  add_root(sketch);
  add_tree(sketch, datasets.size());
  add_heap(sketch, datasets);
  add_node(sketch, datasets);
  for (const DatasetSketch& dataset : datasets) add_dataset(sketch, dataset);
  for (const DatasetSketch& dataset : datasets) {
    sketch.write(dataset.name + " elements address", 8, sketch.size());
    sketch.add_text(dataset.elements, dataset.elements.size());
  }
  sketch.write("end of file", 8, sketch.size());
  return sketch;
}

std::vector<DatasetSketch> tiny_datasets(const std::string& prefix) {
  std::string pixels;
  for (int i = 0; i < 36; ++i) pixels += static_cast<char>(7 * i);
  const std::string classes(
      "non-cat"
      "cat\0\0\0\0",
      14);
  return {{"list_classes", {2}, 0x13, 0x01, 7, classes},
          {prefix + "_x", {3, 2, 2, 3}, 0x10, 0x00, 1, pixels},
          {prefix + "_y", {3}, 0x10, 0x08, 8, little_endian({0, 1, 1})}};
}

TEST(Hdf5SketchTest, IsAsLargeAsItSays) {
  const FileSketch sketch = tiny_hdf5();
  EXPECT_EQ(sketch.size(), 1578u);
  EXPECT_EQ(sketch.place("end of file"), 40u);
}

}  // namespace dnn
