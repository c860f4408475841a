// The report of AddressSanitizer or UBSan, in two lines that a student understands.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dnn {

// Each is one line without a full stop, escaped and bounded.
struct SanitizerReport {
  std::string what;  // "it reads 8 bytes past the end of a block of 32 bytes on the heap"

  // "line 12 of 06_compute_cost.cpp, in compute_cost", or ", in a call of dot" when that line calls
  // what failed. Empty when the report doesn't tell.
  std::string where;
};

// The last report in what a student's program printed, or nothing. `file_name` is their file's,
// without its folder. A report of an unknown kind is given in the sanitizer's own words.
std::optional<SanitizerReport> find_sanitizer_report(std::string_view output,
                                                     const std::string& file_name);

}  // namespace dnn
