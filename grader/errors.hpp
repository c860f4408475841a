// The errors that end the program, by whose they are.
#pragma once

#include <stdexcept>
#include <string>

namespace dnn {

// Wrong usage or unusable input: one line that says which file or word, and what to do. Exit
// code 2.
class InputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Our own fault or the machine's, never the student's. Exit code 3.
class InfraError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace dnn
