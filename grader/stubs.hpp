// A stub is made of its solution: what stands between the two markers goes, and a throw takes its
// place.
#pragma once

#include <string>
#include <string_view>

namespace dnn {

// Throws InputError, "FILE:LINE: …", unless the solution holds one "// START CODE HERE" and after
// it one
// "// END CODE HERE".
std::string stub_of(std::string_view solution, const std::string& exercise,
                    const std::string& file);

// Whether there is nothing between the two markers but the throw of an untouched stub.
bool is_stub(std::string_view text, const std::string& exercise);

}  // namespace dnn
