// What the compiler warned of in a file that it took, and that failed.
#pragma once

#include <string>

#include "grader/verdict.hpp"

namespace dnn {

// The line of the warning that most likely tells why; empty where there is none. `words` is all
// that the compiler said.
std::string most_telling_warning(const std::string& words);

// The same for a learner: the place stays, and what is known is said in the language that is
// spoken.
std::string warning_in_words(const std::string& words);

// What to look at where the compiler saw a function without its return, and that explains how a
// case ended; empty otherwise.
std::string look_at_missing_return(const std::string& words, Verdict verdict);

}  // namespace dnn
