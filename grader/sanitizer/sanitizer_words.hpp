// What a sanitizer found, in a learner's words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dnn {

// `message` is what UBSan says behind "runtime error: ". What isn't known here stays as it is.
std::string undefined_behaviour_in_words(std::string_view message);

// `lines` is the report of AddressSanitizer, its first line behind "ERROR: AddressSanitizer: ".
// What isn't known here stays as that line has it.
std::string bad_memory_in_words(const std::vector<std::string>& lines);

// `condition` is what an assertion of <cassert> or of the standard library found false.
std::string failed_assertion_in_words(std::string_view condition);

}  // namespace dnn
