// How many hints a student has taken: a small text file, "progress 1", then "NAME HINTS" a line.
#pragma once

#include <filesystem>
#include <string>

#include "grader/toolchain.hpp"

namespace dnn {

constexpr int most_hints = 3;

struct TakenHint {
  int number = 0;         // of the hint, from 1 to most_hints
  std::string complaint;  // one line for a student where it can't be counted, or counts were lost
};

// Nothing but these counts is lost with the file. Two graders may use it at once.
class Progress {
 public:
  explicit Progress(std::filesystem::path file);

  // Read anew each time; 0 where the file isn't there or is damaged.
  int hints_taken(const std::string& exercise) const;

  // One more, up to most_hints. A damaged file is replaced; one that can't be written is as it was.
  TakenHint take_hint(const std::string& exercise);

  // One line for a student where the file is damaged or isn't ours, else empty.
  std::string complaint() const;

 private:
  std::filesystem::path file_;
};

// progress.txt in the toolchain's build folder.
Progress progress_of(const Toolchain& toolchain);

}  // namespace dnn
