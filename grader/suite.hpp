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

// A case file, with or without wrong answers. Throws InputError for one that can't be read or is
// damaged.
CaseFile read_cases(const std::filesystem::path& file, WrongAnswers wrong_answers);

// From the exercise's file below `cases`, without wrong answers. Throws InputError as
// read_cases does, and for a file that holds the cases of another exercise.
Suite load_suite(const Exercise& exercise, const std::filesystem::path& cases);

// All its cases.
Selection whole(const Suite& suite);

}  // namespace dnn
