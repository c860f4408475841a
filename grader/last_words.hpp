// What the C or the C++ library writes before it aborts a program, such as "free(): invalid
// pointer": it stands behind what the program itself printed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dnn {

// Where it begins in the output of a program that was aborted; at the end where there is none.
std::size_t start_of_last_words(std::string_view output);

// In one line; empty where there is none.
std::string last_words(std::string_view output);

}  // namespace dnn
