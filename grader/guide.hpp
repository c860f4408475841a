// exercises/ASSIGNMENT/guide.txt: what the grader tells a student about each exercise.
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "grader/catalogue.hpp"

namespace dnn {

struct Guide {
  std::string title;  // in English the catalogue's
  std::string task;
  std::array<std::string, 3> hints;  // from a nudge to nearly there
  std::string learned;               // what one knows when it is done
};

// The fields of a guide as they stand in the file: "title (zh)", "hint 1 (en)", …
using GuideFields = std::map<std::string, std::string>;
using Guides = std::map<std::string, GuideFields>;  // by the name of the exercise

// The guides of a file, whose exercises are some of `exercises`. A field is one line, a line that
// begins with # is none. Throws InputError, "FILE:LINE: …", for a field or an exercise that it
// doesn't know, one that is there twice, and a guide that lacks a field.
Guides parse_guides(std::string_view text, const std::string& file, const Catalogue& exercises);

// The exercise's guide in the language that is spoken; `exercises` is the folder of the catalogue.
// Throws InputError as parse_guides does, and where the file or the exercise's guide is missing.
Guide guide_of(const Exercise& exercise, const std::filesystem::path& exercises);

// exercises/1_basics/README.md, or README.zh.md: what there is to read about the exercise.
std::string reading_of(const Exercise& exercise);

// Gives the exercises their titles in the language that is spoken. Throws as guide_of does.
void speak_titles(Catalogue& catalogue, const std::filesystem::path& exercises);

}  // namespace dnn
