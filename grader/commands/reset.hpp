// `grader reset EXERCISE`
#pragma once

#include <filesystem>
#include <iosfwd>

#include "grader/catalogue.hpp"
#include "grader/command_line.hpp"
#include "grader/terminal.hpp"

namespace dnn {

struct ResetFolders {
  std::filesystem::path exercises;
  std::filesystem::path solutions;  // may be missing
  std::filesystem::path copies;     // ASSIGNMENT/03_linear_forward.1.cpp, .2.cpp, … below it
};

// Makes the exercise's file the stub of its solution, else of itself, and says so on `out`; before,
// it keeps a copy. Asks first, unless `yes`, and takes y or yes from `in`. A file that is the stub
// already is left alone. Returns the exit code. Throws InputError for a file that lies elsewhere,
// for one that no stub can be made of, and when nobody answers; std::system_error when a file can't
// be written. Then the exercise's file is as it was.
int reset_exercise(const Exercise& exercise, const ResetFolders& folders, bool yes,
                   const Terminal& terminal, std::istream& in, std::ostream& out);

// In the checkout's exercises/. Throws InputError also for wrong words.
int reset_command(const Options& options, const Terminal& terminal, std::istream& in,
                  std::ostream& out);

}  // namespace dnn
