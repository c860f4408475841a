// The part of the page that is about one exercise.
#pragma once

#include <string>

#include "grader/report/taken_hints.hpp"
#include "grader/verdict.hpp"

namespace dnn {

// A link to the exercise's section; `words` is HTML already.
std::string link_to_section(const Exercise& exercise, const std::string& words);

enum class Pictures { drawn, left_out };

// Of an exercise that isn't passed: verdict, what it means, the mistake, the case and its values,
// the hints that were taken.
std::string page_section(const ExerciseResult& exercise, const TakenHints& hints,
                         Pictures pictures);

}  // namespace dnn
