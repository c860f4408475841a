// Whether answers are those of a known mistake.
#pragma once

#include <vector>

#include "grader/diagnosis/observation.hpp"

namespace dnn {

// What a case file says of a mistake whose function answered so. Where nothing differs from what is
// expected, it holds nothing, and so it does for answers that no known mistake may give.
WrongAnswer wrong_answer_of(const Case& test_case, const Answer& answer);

// The same of every observation.
std::vector<WrongAnswer> wrong_answers_of(const Observations& observations);

// Whether a mistake would have passed where the function passed, and would have answered the same,
// to eight digits, where it didn't. `given` are the wrong answers of the observations.
bool explains(const Mistake& mistake, const Observations& observations,
              const std::vector<WrongAnswer>& given);

// Whether two mistakes do so together: in no case do both change the same value, and what one
// changes and what the other changes is all that is wrong.
bool explain_together(const Mistake& one, const Mistake& other, const Observations& observations,
                      const std::vector<WrongAnswer>& given);

// Whether two mistakes, by their names, answer the same in all of the cases.
bool are_alike(const std::string& one, const std::string& other, const std::vector<Case>& cases);

// Whether a mistake answers the same in two versions of a case.
bool answers_alike(const std::string& mistake, const Case& one, const Case& other);

}  // namespace dnn
