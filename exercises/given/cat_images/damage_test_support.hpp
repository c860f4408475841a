// For tests: what reading a damaged file did, and what it allocated.
#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdio>
#include <exception>
#include <string>

#include "given/cat_images/image_file_error.hpp"

namespace dnn {

// All that operator new gave out since the program began, freed or not, in bytes.
std::size_t bytes_allocated_so_far();

struct Outcome {
  std::string error;          // what the ImageFileError says; empty when there was none
  std::string other_error;    // what any other exception says
  std::size_t allocated = 0;  // by the reading, freed or not
};

template <class Reading>
Outcome outcome_of(const Reading& reading) {
  Outcome outcome;
  const std::size_t before = bytes_allocated_so_far();
  try {
    reading();
  } catch (const ImageFileError& error) {
    outcome.allocated = bytes_allocated_so_far() - before;
    outcome.error = error.what();
    return outcome;
  } catch (const std::exception& error) {
    outcome.other_error = std::string("another exception: ") + error.what();
  }
  outcome.allocated = bytes_allocated_so_far() - before;
  return outcome;
}

// An error is one line that names the file; nothing else is thrown; and reading
// allocates at most 4 times the file's size, besides a constant.
inline void expect_harmless(const Outcome& outcome, const std::string& file_name,
                            std::size_t file_size, const std::string& damage) {
  EXPECT_EQ(outcome.other_error, "") << damage;
  EXPECT_LE(outcome.allocated, 4 * file_size + 64 * 1024) << damage;
  if (outcome.error.empty()) return;
  EXPECT_NE(outcome.error.find(file_name), std::string::npos) << damage << ": " << outcome.error;
  EXPECT_EQ(outcome.error.find_first_of("\r\n"), std::string::npos) << damage;
  EXPECT_LT(outcome.error.size(), 400u) << damage << ": " << outcome.error;
}

// How many damaged files there were; tests print it.
struct Tally {
  std::size_t tried = 0, refused = 0;

  void add(const Outcome& outcome) {
    ++tried;
    if (!outcome.error.empty()) ++refused;
  }
  void print(const std::string& what) const {
    std::printf("%zu damaged files (%s): %zu refused, %zu read\n", tried, what.c_str(), refused,
                tried - refused);
  }
};

}  // namespace dnn
