// What names tell of a mistake: Python's, those of the standard library, those of another place.
#pragma once

#include <string>

#include "grader/compile_advice.hpp"

namespace dnn {

// One sentence each, as compile_advice has it; empty where the name tells nothing.
std::string advice_on_python(const std::string& name);
std::string advice_on_member(const std::string& name);  // a type has no such member

// Of a name that isn't known, and of one that std doesn't have; never empty.
std::string advice_on_name(const std::string& name, const CompilerError& error);
std::string advice_on_std_name(const std::string& name, const CompilerError& error);

}  // namespace dnn
