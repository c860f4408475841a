// What the place that output goes to can show.
#pragma once

#include <cstddef>

namespace dnn {

struct Terminal {
  bool colour = false;        // a terminal that says its kind, and NO_COLOR is not set
  bool utf8 = false;          // a terminal whose locale is UTF-8
  std::size_t columns = 100;  // at most 100
};

// Of standard output.
Terminal detect_terminal();

}  // namespace dnn
