// What is said below the grader, in the language that is spoken: those words are English. A text
// that nobody foresaw comes back as it is.
#pragma once

#include <string>

namespace dnn {

// What an exception of a student's function says that comes from exercises/given, such as a
// ShapeError, or from an input that a case lacks.
std::string exception_in_words(const std::string& what);

// A text among the outputs of a case, such as "can be read".
std::string answer_in_words(const std::string& text);

// What Build and the linker say where a file isn't taken.
std::string tool_in_words(const std::string& words);

// What is wrong with a case file, with writing a file, with starting a child process or with the
// bytes of its answer; and what the system says of it, such as "Permission denied".
std::string error_in_words(const std::string& what);

// A case by its name and by how its inputs were made.
std::string case_in_words(const std::string& name, const std::string& origin);

}  // namespace dnn
