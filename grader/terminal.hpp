// What the place that output goes to can show.
#pragma once

#include <cstddef>
#include <string>

namespace dnn {

struct Terminal {
  bool colour = false;        // a terminal that says its kind, and NO_COLOR is not set
  bool utf8 = false;          // a terminal whose locale is UTF-8
  std::size_t columns = 100;  // at most 100
};

// Green where something is passed, else red; as it is where the terminal has no colours.
std::string coloured(const std::string& text, bool passed, const Terminal& terminal);

// Of standard output.
Terminal detect_terminal();

}  // namespace dnn
