// The terminal while `grader watch` runs: keys come one by one and aren't shown. However the
// program ends, the terminal becomes what it was.
#pragma once

#include "grader/watch/screen.hpp"

namespace dnn {

class RawTerminal {
 public:
  // Of standard input, where that is a terminal; `draws` says that a screen is drawn to standard
  // output. One at a time, and before there are threads.
  explicit RawTerminal(bool draws);
  ~RawTerminal();
  RawTerminal(const RawTerminal&) = delete;
  RawTerminal& operator=(const RawTerminal&) = delete;

  // Whether there is a keyboard at all.
  bool has_keys() const { return has_keys_; }

 private:
  void start_guardian();

  bool has_keys_ = false;
  int guardian_ = 0;
  int alive_ = -1;  // the end of a line; the guardian has the other one
};

// What happened to the window since the last call.
enum class WindowChange {
  none,
  resized,
  back,  // the program was stopped and goes on: others wrote to the terminal
};
WindowChange take_window_change();

// Of standard output.
ScreenSize screen_size();

// The calling thread, and those that it starts, get no signals: the first thread gets them all.
void block_signals();

}  // namespace dnn
