// Damaged and hostile HDF5 files: each is an error of one line, or harmless.
#include <gtest/gtest.h>

#include "given/cat_images/cat_images.hpp"
#include "given/cat_images/damage_test_support.hpp"
#include "given/cat_images/hdf5_test_support.hpp"
#include "given/language/chinese_test_support.hpp"

namespace dnn {
namespace {

// Reads all that the notebooks read, the damaged file first.
Outcome read_all(const FileBytes& file, const Hdf5File& test_file) {
  return outcome_of([&] { load_cat_images(Hdf5File(file), test_file); });
}

class Hdf5DamageTest : public testing::Test {
 protected:
  Outcome read(const FileSketch& sketch, const std::string& damage) {
    const Outcome outcome = read_all(sketch.file(), test_file_);
    expect_harmless(outcome, "tiny.h5", sketch.size(), damage);
    tally_.add(outcome);
    return outcome;
  }

  const Hdf5File test_file_{tiny_hdf5("test_set").file("test.h5")};
  const FileSketch whole_ = tiny_hdf5();
  Tally tally_;
};

TEST_F(Hdf5DamageTest, TheWholeFileIsRead) { EXPECT_EQ(read(whole_, "none").error, ""); }

TEST_F(Hdf5DamageTest, EveryTruncation) {
  for (std::size_t size = 0; size < whole_.size(); ++size) {
    FileSketch cut = whole_;
    cut.cut(size);
    EXPECT_NE(read(cut, "cut at " + std::to_string(size)).error, "") << size;
  }
  tally_.print("HDF5, truncated");
}

// The file's own length agrees, so that the reader comes as far as the missing bytes.
TEST_F(Hdf5DamageTest, EveryTruncationThatTheSuperblockKnows) {
  for (std::size_t size = 48; size < whole_.size(); ++size) {
    FileSketch cut = whole_;
    cut.cut(size);
    cut.write("end of file", 8, size);
    EXPECT_NE(read(cut, "cut at " + std::to_string(size)).error, "") << size;
  }
  tally_.print("HDF5, truncated and shortened in the superblock");
}

TEST_F(Hdf5DamageTest, EveryByteFlipped) {
  for (std::size_t place = 0; place < whole_.size(); ++place) {
    for (const std::uint8_t bits : std::vector<std::uint8_t>{0x01, 0x02, 0x10, 0x80, 0xff}) {
      FileSketch flipped = whole_;
      flipped.flip(place, bits);
      read(flipped, "byte " + std::to_string(place) + " ^ " + std::to_string(bits));
    }
  }
  EXPECT_GT(tally_.refused, 1000u);
  tally_.print("HDF5, a byte flipped");
}

// Too large, too small, or the place of something else, so that it leads in a circle.
TEST_F(Hdf5DamageTest, HostileNumbersInEveryField) {
  std::vector<std::uint64_t> numbers = {
      0,          1,          2,     0xffff,    0xffffffff, 1u << 31,      1ull << 32,
      1ull << 62, 1ull << 63, ~0ull, ~0ull - 7, ~0ull / 8,  whole_.size(), whole_.size() - 1};
  for (const auto& [name, place] : whole_.places()) {
    if (name.find("version") != std::string::npos) numbers.push_back(place);
  }
  for (const auto& [name, place] : whole_.places()) {
    for (const std::uint64_t number : numbers) {
      for (const std::size_t size : {1u, 2u, 4u, 8u}) {
        FileSketch hostile = whole_;
        hostile.write(place, size, number);
        read(hostile, std::to_string(number) + " for " + name);
      }
    }
  }
  EXPECT_GT(tally_.refused, 5000u);
  tally_.print("HDF5, a hostile number");
}

// A field, what is written over it, and a part of what the error says.
struct FieldCase {
  std::string field;
  std::size_t size;
  std::uint64_t number;
  std::string says;
};

std::vector<FieldCase> cases_of_fields(std::size_t beyond) {
  const std::uint64_t root = 96, tree = 136;
  return {
      {"superblock version", 1, 2, "superblock version 2; supported is 0"},
      {"free space version", 1, 1, "free space version 1"},
      {"root group version", 1, 1, "root group version 1"},
      {"shared header version", 1, 1, "shared header version 1"},
      {"size of addresses", 1, 4, "size of addresses 4; supported is 8"},
      {"size of lengths", 1, 4, "size of lengths 4"},
      {"base address", 8, 512, "base address 512"},
      {"address of free space", 8, 0, "address of free space 0"},
      {"end of file", 8, 7, "the file says that it has 7 bytes; it has 1578"},
      {"address of driver information", 8, 0, "address of driver information 0"},
      {"root header address", 8, beyond, "the head of an object header of 16 bytes should be here"},
      {"root header address", 8, ~0ull, "should be here; the file ends at byte 1578"},
      {"root header version", 1, 2, "object header version 2; supported is 1"},
      {"root message count", 2, 0, "an object header without a symbol table"},
      {"root message count", 2, 2, "more bytes of an object header should be here"},
      {"root message count", 2, 65, "65 messages; supported are at most 64"},
      {"root header size", 4, 0xffffffff, "an object header of 4294967295 bytes"},
      {"symbol table type", 2, 2, "a message of type 2; supported are"},
      {"symbol table type", 2, 0x10, "a message of type 16; supported are"},
      {"symbol table flags", 1, 2, "a shared message of type 17"},
      {"symbol table size", 2, 15, "more bytes of a symbol table message should be here"},
      {"symbol table size", 2, 17, "17 more bytes of an object header"},
      {"tree address", 8, root, "not the beginning of a B-tree; it begins with \"TREE\""},
      {"heap address", 8, tree, "not the beginning of a local heap; it begins with \"HEAP\""},
      {"tree kind", 1, 1, "kind of B-tree 1; supported is 0"},
      {"tree level", 1, 1, "level of a B-tree 1; supported is 0"},
      {"tree count", 2, 2, "not the beginning of a symbol node"},
      {"tree count", 2, 65, "65 symbol nodes; supported are at most 64"},
      {"tree count", 2, 0, "no dataset train_set_x; it holds nothing"},
      {"left neighbour", 8, tree, "left neighbour in a B-tree 136"},
      {"right neighbour", 8, tree, "right neighbour in a B-tree 136"},
      {"node address", 8, tree, "not the beginning of a symbol node"},
      {"heap version", 1, 1, "local heap version 1"},
      {"heap size", 8, 1ull << 40, "the names of a group of 1099511627776 bytes"},
      {"heap size", 8, 9, "a name that doesn't end"},
      {"names address", 8, ~0ull - 8, "the names of a group of 56 bytes"},
      {"node version", 1, 0, "symbol node version 0"},
      {"node count", 2, 0xffff, "the entries of a group of 2621400 bytes"},
      {"node count", 2, 4, "an empty name"},
      {"train_set_x name", 8, 8, "a second object \"list_classes\""},
      {"train_set_x name", 8, 0, "an empty name"},
      {"train_set_x name", 8, 56, "a name at 56 of the group's names; they have 56 bytes"},
      {"train_set_x kind of symbol", 4, 2, "kind of symbol 2; supported is 0"},
      {"train_set_x address", 8, root, "an object header without a dataspace"},
      {"train_set_x address", 8, tree, "object header version 84"},
      {"train_set_x space type", 2, 3, "a second message of type 3"},
      {"train_set_x space type", 2, 0, "an object header without a dataspace"},
      {"train_set_x space version", 1, 2, "dataspace version 2"},
      {"train_set_x rank", 1, 0, "0 dimensions; supported are 1 to 4"},
      {"train_set_x rank", 1, 5, "5 dimensions; supported are 1 to 4"},
      {"train_set_x rank", 1, 3, "36 bytes of elements; shape and type need 12 times 1"},
      {"train_set_x space flags", 1, 2, "dataspace flags other than 0 and 1"},
      {"train_set_x size 0", 8, 0, "a dimension of size 0"},
      {"train_set_x size 0", 8, 4, "36 bytes of elements; shape and type need 48 times 1"},
      {"train_set_x size 0", 8, 1ull << 63, "a dimension of size 9223372036854775808"},
      {"train_set_x size 3", 8, ~0ull / 12 + 2, "a dimension of size"},
      {"train_set_y size 0", 8, 1ull << 61, "a dimension of size 2305843009213693952"},
      {"train_set_x type type", 2, 0, "an object header without a datatype"},
      {"train_set_x class", 1, 0x11, "supported are uint8, little-endian int64 and ASCII"},
      {"train_set_x class", 1, 0x19, "supported are uint8, little-endian int64 and ASCII"},
      {"train_set_x class", 1, 0x13, "of type string; supported is uint8"},
      {"train_set_x bits", 1, 0x08, "elements of version and class 16, bits 8, 1 bytes"},
      {"train_set_y bits", 1, 0x09, "elements of version and class 16, bits 9, 8 bytes"},
      {"train_set_y element size", 4, 4, "elements of version and class 16, bits 8, 4 bytes"},
      {"list_classes element size", 4, 0, "elements of version and class 19, bits 1, 0 bytes"},
      {"list_classes element size", 4, 0xffffffff, "shape and type need 2 times 4294967295"},
      {"list_classes bits", 1, 0x10, "elements of version and class 19, bits 16"},
      {"train_set_x first bit", 2, 1, "first bit of a number 1"},
      {"train_set_x bit count", 2, 7, "number of bits 7; supported is 8"},
      {"train_set_x fill type", 2, 0x0b, "a message of type 11; supported are"},
      {"train_set_x layout type", 2, 0, "an object header without a layout"},
      {"train_set_x layout version", 1, 4, "layout version 4; supported is 3"},
      {"train_set_x layout class", 1, 2, "layout class 2; supported is 1"},
      {"train_set_x elements address", 8, beyond - 35, "elements of 36 bytes should be here"},
      {"train_set_x elements address", 8, ~0ull - 20, "elements of 36 bytes should be here"},
      {"train_set_x elements size", 8, 35, "35 bytes of elements; shape and type need 36 times 1"},
      {"train_set_y elements size", 8, 25, "25 bytes of elements; shape and type need 3 times 8"},
  };
}

TEST_F(Hdf5DamageTest, EveryFieldIsChecked) {
  for (const FieldCase& c : cases_of_fields(whole_.size())) {
    FileSketch hostile = whole_;
    hostile.write(c.field, c.size, c.number);
    const std::string error = read(hostile, c.field).error;
    EXPECT_NE(error.find(c.says), std::string::npos) << c.field << ": " << error;
  }
  tally_.print("HDF5, a field");
}

TEST_F(Hdf5DamageTest, EveryFieldIsCheckedInChineseToo) {
  speak(Language::zh);
  for (const FieldCase& c : cases_of_fields(whole_.size())) {
    FileSketch hostile = whole_;
    hostile.write(c.field, c.size, c.number);
    const std::string error = read(hostile, c.field).error;
    EXPECT_TRUE(has_chinese(error)) << c.field << ": " << error;
    EXPECT_EQ(english_left_in(error), "") << c.field << ": " << error;
  }
  speak(Language::en);
}

// A tree whose two children are one and the same.
TEST_F(Hdf5DamageTest, ANodeIsNotReadTwice) {
  const std::size_t node = whole_.place("node version") - 4;
  FileSketch hostile = whole_;
  hostile.write("tree count", 2, 2);
  hostile.write(whole_.place("node address") + 16, 8, node);
  EXPECT_NE(read(hostile, "twice the same node").error.find("a second object \"list_classes\""),
            std::string::npos);
}

}  // namespace
}  // namespace dnn
