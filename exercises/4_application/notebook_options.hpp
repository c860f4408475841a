// What the program of this assignment is told on its command line.
#pragma once

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "given/training.hpp"

namespace dnn {

// Thrown for a wrong command line. what() is one line.
class UsageError : public std::invalid_argument {
 public:
  using std::invalid_argument::invalid_argument;
};

enum class ModelChoice { two_layer, L_layer, both };

struct NotebookOptions {
  std::filesystem::path data;  // empty: images that the program draws
  ModelChoice model = ModelChoice::both;
  std::size_t n_h = 7;                                       // of the two-layer model
  std::vector<std::size_t> hidden_layer_sizes = {20, 7, 5};  // of the L-layer model
  TrainingOptions training;
  std::filesystem::path out;

  std::filesystem::path picture;     // to answer instead of training; empty: train
  std::filesystem::path parameters;  // with which it is answered

  bool help = false;
};

// `out` is where the results go when nothing else is said. Throws UsageError.
NotebookOptions parse_options(const std::vector<std::string>& arguments,
                              const std::filesystem::path& out);

// What --help prints.
std::string usage();

}  // namespace dnn
