// What names tell of a mistake: Python's, those of the standard library, those of another place.
#pragma once

#include <string>
#include <string_view>

#include "grader/compile_error/compile_advice.hpp"

namespace dnn {

// A type as a student writes it: without the library's inner names, and not too long.
std::string plain_type(std::string text);

std::string without_each(std::string text, std::string_view part);

// Whether it is one of the course's functions that std has, too: exp, log, tanh, sqrt.
bool takes_matrix_or_number(const std::string& name);

// One sentence each, as compile_advice has it. Empty where the name tells nothing:
std::string advice_on_python(const std::string& name);
std::string advice_on_incomplete_type(const std::string& type);

// Never empty: a member that a type doesn't have, a function of the course after std::, a type that
// can't be printed.
std::string advice_on_member(const std::string& type, const std::string& name);
std::string advice_on_name_of_course(const std::string& name);
std::string advice_on_printing(const std::string& type);

// Never empty: a name that isn't known, and one that std doesn't have.
std::string advice_on_name(const std::string& name, const CompilerError& error);
std::string advice_on_std_name(const std::string& name, const CompilerError& error);

}  // namespace dnn
