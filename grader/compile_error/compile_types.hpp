// What types tell of a mistake: a value has another than is wanted, an operator doesn't take them.
#pragma once

#include <string>

#include "grader/compile_error/compile_advice.hpp"

namespace dnn {

// One sentence each, as compile_advice has it; never empty. Types are plain_type's.
std::string advice_on_return(const std::string& from, const std::string& to,
                             const CompilerError& error);
std::string advice_on_conversion(const std::string& from, const std::string& to,
                                 const CompilerError& error);
std::string advice_on_operation(const std::string& left, const std::string& right,
                                const CompilerError& error);

// An assignment to what can't be changed; as a condition it was to be a comparison.
std::string advice_on_const(const CompilerError& error);

}  // namespace dnn
