// The cells of the notebook that try one function each, on the notebook's own test case.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace dnn::planar {

struct NotebookCell {
  std::string exercise;                    // the function that it tries
  std::function<void(std::ostream&)> run;  // calls the function and prints what it gives
};

// In the order of the notebook.
std::vector<NotebookCell> notebook_cells();

}  // namespace dnn::planar
