// What a student is told to type.
#pragma once

#include <filesystem>
#include <string>

#include "grader/command_line.hpp"

namespace dnn {

// How every command begins that is suggested: build/bin/grader, and again the --submission, --cases
// and --lang that were given; not a --lang that is the locale's.
std::string grader_command(const Options& options);

// The same in a finding, which has one line for it: with no more than the language. That is kept
// once, before anything is graded.
std::string grader_command();
void keep_language(const Options& options);

// The exercises and assignments that were asked for, each behind a space.
std::string asked_words(const Options& options);

// The path as one word of a shell: in single quotes where it holds spaces or what a shell reads
// something into.
std::string typed_path(const std::filesystem::path& path);

}  // namespace dnn
