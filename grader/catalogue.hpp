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
  std::string name;  // linear_forward
  std::filesystem::path
      file;  // 3_step_by_step/03_linear_forward.cpp, below exercises/ or solutions/
  std::string title;

  // 3_step_by_step
  std::string assignment() const { return file.parent_path().string(); }
};

using Catalogue = std::vector<Exercise>;

// Both throw InputError, "FILE:LINE: …", for a line that isn't number, points, name, file and
// title, for a name or number that is there twice, and for a file that can't be read.
Catalogue parse_catalogue(std::string_view text, const std::string& file);
Catalogue read_catalogue(const std::filesystem::path& file);

// The exercise of that name. Throws InputError when there is none, with the nearest name if one is
// near.
const Exercise& find_exercise(const Catalogue& catalogue, const std::string& name);

}  // namespace dnn
