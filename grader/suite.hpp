// An exercise with what it is tested with.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "grader/exercise_grading.hpp"

namespace dnn {

struct Suite {
  Exercise exercise;
  std::vector<Case> cases;
  std::vector<Mistake> mistakes;
  std::string file;        // the case file
  std::string answers_in;  // the same, where the cases were read without wrong answers
};

// From the exercise's file below `cases`, without wrong answers. Throws CaseFileError, and
// InputError for a file that holds the cases of another exercise.
Suite load_suite(const Exercise& exercise, const std::filesystem::path& cases);

// All its cases.
Selection whole(const Suite& suite);

}  // namespace dnn
