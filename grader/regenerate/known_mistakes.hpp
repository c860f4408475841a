// solutions/mistakes/ASSIGNMENT/EXERCISE/NAME.cpp: exercise files that are wrong in one way that
// students get wrong. The README there says what their first lines hold.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "grader/catalogue.hpp"
#include "test_cases/mistake.hpp"

namespace dnn {

struct KnownMistake {
  const Exercise* exercise;  // of the catalogue
  std::filesystem::path file;
  Mistake mistake;
  std::string same_as;  // another one of its exercise, of the same numbers; mostly empty
  std::string source;   // the whole text
};

// All of them, in the order of the catalogue and then of their names; none where the folder isn't
// there. The catalogue must live as long as they do. Throws InputError, "FILE:LINE: …", for a file
// or a folder that isn't as it should be.
std::vector<KnownMistake> read_known_mistakes(const std::filesystem::path& folder,
                                              const Catalogue& catalogue);

// Those of the exercises asked for, which stand in a catalogue of their own.
std::vector<KnownMistake> mistakes_of(const Catalogue& asked, std::vector<KnownMistake> mistakes);

}  // namespace dnn
