// The cells of the notebooks on NumPy and on logistic regression: what each computes and prints.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace dnn::basics {

struct NotebookCell {
  std::string exercise;  // the function that it shows

  // Prints what NumPy prints for the same numbers. An exception of the function that it calls
  // leaves it, and what was printed until then stays.
  std::function<void(std::ostream&)> run;
};

// One for each exercise, in their order.
std::vector<NotebookCell> notebook_cells();

}  // namespace dnn::basics
