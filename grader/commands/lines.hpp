// The text of a command, line by line; no line is wider than the terminal, but what is to be typed
// or opened stays in one piece.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "grader/columns.hpp"
#include "grader/terminal.hpp"

namespace dnn {

class Lines {
 public:
  explicit Lines(const Terminal& terminal) : columns_(terminal.columns) {}

  void blank() { text_ += "\n"; }

  // As many lines as it takes, all behind `indent` spaces.
  void add(const std::string& content, std::size_t indent = 0) {
    add_after(std::string(indent, ' '), content);
  }

  // The first line behind `label`, the others as far to the right.
  void add_after(const std::string& label, const std::string& content) {
    const std::size_t indent = columns_of(label);
    std::string before = label;
    for (const std::string& line : wrapped(content, columns_ - indent)) {
      text_ += line.empty() ? "\n" : before + line + "\n";
      before = std::string(indent, ' ');
    }
  }

  // A line as it is: one that fits, or one that somebody copies.
  void add_ready(const std::string& line) { text_ += line + "\n"; }

  std::string take() { return std::move(text_); }

 private:
  std::size_t columns_;
  std::string text_;
};

}  // namespace dnn
