// The grader's own options. GoogleTest takes its own away before.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace dnn {

struct Options {
  std::vector<std::string> exercises;  // none: all
  std::filesystem::path submission;    // empty: exercises/ of the grader's checkout
  std::filesystem::path cases;         // empty: test_cases/ of the grader's checkout
  std::filesystem::path results;       // empty: no file
  bool isolation = false;              // print the level instead of grading
  bool require_isolation = false;      // refuse to grade below the standard level
  bool sanitize = false;               // with AddressSanitizer and UBSan, for one's own code
  bool run_again = false;              // also what hasn't changed since it was last run
  bool help = false;
};

// `arguments` without the program's name. Throws InputError for what it doesn't know, and for a
// --results file in a folder that isn't there.
Options parse_command_line(const std::vector<std::string>& arguments);

// What --help prints.
std::string usage();

}  // namespace dnn
