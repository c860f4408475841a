// What is thrown when images can't be read from a file or a folder.
#pragma once

#include <stdexcept>

namespace dnn {

// what() is one line: "FILE: what was found; what is supported; what to do". For a place inside a
// file it begins with "FILE: at byte N: ".
class ImageFileError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace dnn
