// exercises/catalogue.txt: the exercises of the course, in order.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace dnn {

struct Exercise {
  int number = 0;
  int points = 0;
  // As in C++ inside namespace dnn, with / for ::, such as linear_forward or planar/predict.
  std::string name;
  // 3_step_by_step/03_linear_forward.cpp, below exercises/ or solutions/
  std::filesystem::path file;
  std::string title;

  // 3_step_by_step
  std::string assignment() const { return file.parent_path().string(); }

  // linear_forward: the file's name without its number. Its case file, its binding and the folder
  // of its mistakes are named so, below folders of the assignment's name.
  std::string stem() const;

  // 3_step_by_step/linear_forward.cases, below test_cases/
  std::filesystem::path case_file() const;
};

using Catalogue = std::vector<Exercise>;

// Both throw InputError, "FILE:LINE: …", for a line that isn't number, points, name, file and
// title, for a name that is there twice, or a number twice in one assignment, and for a file that
// can't be read. They come by assignment, then by number.
Catalogue parse_catalogue(std::string_view text, const std::string& file);
Catalogue read_catalogue(const std::filesystem::path& file);

// That of the folder exercises/. Throws as read_catalogue does, and first as require_exercises
// does.
Catalogue catalogue_in(const std::filesystem::path& exercises);

// Throws InputError where the folder exercises/ isn't there.
void require_exercises(const std::filesystem::path& exercises);

// The exercise of that name; the last part is enough where only one exercise has it. An editor may
// hand over the path of the exercise's file instead, or the file's name. Throws InputError when
// there is none, with the nearest name, of an exercise, an assignment or a command, if one is near.
const Exercise& find_exercise(const Catalogue& catalogue, const std::string& name);

// Those that are asked for by their names or by those of assignments, or the paths of their
// folders, in the order of the course; all of them when nothing is asked for. Throws InputError as
// find_exercise does.
Catalogue select_exercises(const Catalogue& catalogue, const std::vector<std::string>& asked);

// Whether it is the name of an assignment or an exercise, or the last part of one.
bool is_name_in(const Catalogue& catalogue, const std::string& name);

// The other exercises whose names have the same last part.
Catalogue namesakes_of(const Catalogue& catalogue, const Exercise& exercise);

// All others: those after it in the course, then those before it.
Catalogue from_behind(const Catalogue& catalogue, const Exercise& exercise);

// predict, planar/predict
std::string names_in(const Catalogue& exercises);

}  // namespace dnn
