// What `grader watch` shows, on a screen that is drawn again and again, or line after line.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "grader/watch/raw_terminal.hpp"
#include "grader/watch/screen.hpp"

namespace dnn {

// To a save. Its parts stand one below the other; where there isn't room for all, what was printed
// is cut first, what one knows now last.
struct SaveAnswer {
  std::vector<std::string> lines;         // what became of it
  std::vector<std::string> printed = {};  // by the student's own function, below a heading
  std::vector<std::string> learned = {};

  std::vector<std::string> all() const;
};

struct Shown {
  std::string progress;
  std::vector<std::string> task;  // of the exercise that a save is waited for
  SaveAnswer answer;              // to the last save
  int answers = 0;                // how many there were
  bool task_first = true;         // else the answer is about an exercise before this one
  std::vector<std::string> view;  // over the task and the answer, where there is one
  std::size_t view_from = 0;      // its first line that is shown
  int views = 0;                  // how many there were
  std::vector<std::string> note;  // what goes wrong
  std::string busy;               // what is being done
  std::string keys;

  // The task and the answer, with nothing cut.
  std::vector<std::string> whole() const;
};

// The terminal was closed: nobody reads any more.
class TerminalGone : public std::runtime_error {
 public:
  TerminalGone() : std::runtime_error("the terminal is gone") {}
};

class Display {
 public:
  virtual ~Display() = default;

  // Throws TerminalGone, and std::system_error where it can't be written.
  virtual void show(const Shown& shown) = 0;

  // The same for what happened to the window meanwhile.
  virtual void follow(WindowChange change) = 0;

  // How many lines of a view can be seen.
  virtual std::size_t room_for_view() const = 0;
};

// The lines of a page, and how they are cut where there isn't room for all; `mark` stands for those
// that were. No line is wider than the terminal.
std::vector<std::string> page_of(const Shown& shown, const ScreenSize& size,
                                 const std::string& mark);

// Whether standard output is a terminal that can move its cursor.
bool can_draw();

// Drawn, each time one write.
std::unique_ptr<Display> drawn_display();

// What is new is written below what there was, without escape codes.
std::unique_ptr<Display> plain_display();

}  // namespace dnn
