// The cells of the notebook: what each draws, which function it calls and what it prints.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "given/numpy_format.hpp"

namespace dnn {

// The notebook was handed out more than once, with other draws and other printing.
struct Edition {
  std::string name;        // "v2", "001" or "v4a"
  std::string transcript;  // the file that holds what it prints: "000.txt", "001.txt" or "004.txt"
  NumpyStyle arrays;
  NumpyStyle numbers;
};

// Throws std::invalid_argument for a name that isn't one of the three.
Edition find_edition(const std::string& name);

struct NotebookCell {
  std::string exercise;  // the function that it shows
  bool seeded;           // whether the notebook's own numbers can come out again

  // Prints what the notebook's print statements print. An exception of the function that it calls
  // leaves it, and what was printed until then stays.
  std::function<void(std::ostream&)> run;
};

// The cells in their order: ten, or nine in edition 001, which has no update_parameters.
std::vector<NotebookCell> notebook_cells(const Edition& edition);

}  // namespace dnn
