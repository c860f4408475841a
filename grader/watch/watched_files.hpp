// Which files a watch is about, and what a change to each means.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "grader/watch/grades.hpp"

namespace dnn {

struct WatchedFiles {
  std::vector<std::filesystem::path> exercises;  // those that are wanted, in their order
  std::vector<std::filesystem::path> parts;      // what all exercises are built with

  std::vector<std::filesystem::path> all() const;

  // Which of the exercises has this file.
  std::optional<std::size_t> exercise_of(const std::filesystem::path& file) const;
};

// The parts are all headers that an exercise can include, and the sources of exercises/given/.
WatchedFiles watched_files(const Grades& grades);

// What one of the parts is.
enum class ChangedPart {
  header,        // the exercises are compiled with it
  given_source,  // the exercises are linked with what is built from it
};
ChangedPart part_of(const std::filesystem::path& file);

}  // namespace dnn
