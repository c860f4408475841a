// What a student is told to type.
#pragma once

#include <filesystem>
#include <string>

#include "grader/command_line.hpp"

namespace dnn {

// build/bin/grader, the words, and again the --submission, --cases and --lang that were given; not
// a --lang that is the locale's.
std::string typed(const Options& options, const std::string& words);

// The exercises and assignments that were asked for, each behind a space.
std::string asked_words(const Options& options);

// The path as one word of a shell: in single quotes where it holds spaces or what a shell reads
// something into.
std::string typed_path(const std::filesystem::path& path);

}  // namespace dnn
