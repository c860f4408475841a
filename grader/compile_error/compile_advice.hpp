// What an error of GCC or Clang means to somebody who learns.
#pragma once

#include <string>
#include <vector>

namespace dnn {

// One error in a compiler's words.
struct CompilerError {
  std::string line;                // all of it
  std::string place;               // "FILE:LINE:COLUMN", or empty
  std::string text;                // what follows "error: "
  std::vector<std::string> below;  // the lines up to the next error: source, caret, notes
  std::string source;              // the line of the source, or empty
  std::string mark;                // what the compiler shows below it: spaces, ^ and ~
};

// One sentence on where to look, without a full stop; empty where nothing fits.
std::string compile_advice(const CompilerError& error);

}  // namespace dnn
