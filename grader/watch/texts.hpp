// The texts that `grader watch` puts on its page, in lines for a terminal.
#pragma once

#include <ctime>
#include <optional>
#include <string>
#include <vector>

#include "grader/terminal.hpp"
#include "grader/verdict.hpp"
#include "grader/watch/display.hpp"
#include "grader/watch/grades.hpp"

namespace dnn {

// When the last answer came, and how long that took.
struct Graded {
  std::time_t at = 0;
  double seconds = 0.0;
};

// "3 of 39 done"; "so far" where not all are known.
std::string progress_line(const Grades& grades, const std::optional<Graded>& graded);

// The keys in one line, and one a line.
std::string keys_line();
std::vector<std::string> keys_lines();

// Number, title, file and task; without the task where the exercise couldn't be graded. Throws
// InputError where the guide can't be read.
std::vector<std::string> task_lines(const Exercise& exercise, const Grades& grades,
                                    const Terminal& terminal);

// What became of it: what is wrong; or that it is passed, what the student's own function printed,
// and what one knows now. Throws InputError where the guide can't be read.
SaveAnswer answer_to(const ExerciseResult& result, const Grades& grades, const Terminal& terminal);

// That nothing is left to do.
std::vector<std::string> all_passed_lines(std::size_t exercises, const Terminal& terminal);

// One hint more than before. Throws InputError.
std::vector<std::string> hint_lines(const Exercise& exercise, const Grades& grades,
                                    const Terminal& terminal);

// The notebook's cell, or the compiler's words.
std::vector<std::string> show_lines(const ExerciseResult& result, const Terminal& terminal);

// What was expected beside what came in the first case that fails: small matrices, or the
// notebook's cell, or in words; or that there is nothing to compare.
std::vector<std::string> difference_lines(const ExerciseResult& result, const Terminal& terminal);

// All exercises that are known.
std::vector<std::string> list_lines(const Grades& grades, const Terminal& terminal);

// What the command that rebuilds the course's library said before it failed.
std::vector<std::string> rebuild_failed_lines(const std::string& command,
                                              const std::vector<std::string>& words,
                                              const Terminal& terminal);

// One line of foreign text, or a sentence, as wide as the terminal lets it be.
std::vector<std::string> in_lines(const std::string& text, const Terminal& terminal);

}  // namespace dnn
