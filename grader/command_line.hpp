// The grader's own options. GoogleTest takes its own away before.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "given/language/language.hpp"
#include "grader/command_names.hpp"

namespace dnn {

struct Options {
  CommandName command = CommandName::grade;  // the first word, where it is one of the others
  std::vector<std::string> exercises;        // the other words; none: all
  std::filesystem::path submission;          // empty: exercises/ of the grader's checkout
  std::filesystem::path cases;               // empty: test_cases/ of the grader's checkout
  std::filesystem::path results;             // empty: no file
  std::filesystem::path report;              // empty: no page
  std::optional<Language> language;          // nothing: the locale's
  bool isolation = false;                    // print the level instead of grading
  bool require_isolation = false;            // refuse to grade below the standard level
  bool sanitize = false;                     // with AddressSanitizer and UBSan, for one's own code
  bool run_again = false;                    // also what hasn't changed since it was last run
  bool yes = false;                          // reset doesn't ask
  bool help = false;
};

// `arguments` without the program's name. Throws InputError for what it doesn't know, and for a
// file of --results or --report in a folder that isn't there or beside a command, or a page that
// isn't named so.
Options parse_command_line(const std::vector<std::string>& arguments);

// What --lang says, if it says it: known before anything else is said, a complaint too.
std::optional<Language> language_asked_for(const std::vector<std::string>& arguments);

// For the instructors' tools: speaks what --lang says, else what the locale says; returns the other
// arguments. Throws InputError where --lang has no value or another one.
std::vector<std::string> choose_tool_language(const std::vector<std::string>& arguments);

// What --help prints.
std::string usage();

}  // namespace dnn
