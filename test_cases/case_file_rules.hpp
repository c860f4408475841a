// What FORMAT.md allows, shared by the reader and the writer of case files.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dnn::case_file_rules {

inline constexpr int version = 2;
inline constexpr std::size_t max_bytes = 16 * 1024 * 1024;
inline constexpr std::size_t max_cases = 10'000;
inline constexpr std::size_t max_mistakes = 1'000;
inline constexpr std::size_t max_values = 500;         // inputs of a case, and outputs
inline constexpr std::size_t max_entries = 1'000'000;  // of all matrices in the file together
inline constexpr std::size_t max_name = 100;
inline constexpr std::size_t max_text = 1'000;
inline constexpr std::size_t max_prose = 500;  // bytes

// Names of cases and mistakes: letters, digits and _.
bool is_plain_name(std::string_view name);

// Plain names with / between them, as in planar/predict.
bool is_exercise_name(std::string_view name);

// Names of values: also . [ ] ( ) and ".
bool is_value_name(std::string_view name);

// One line of printable ASCII without a space at either end.
bool is_text(std::string_view text);

// One line of UTF-8 without control characters and without a space at either end.
bool is_prose(std::string_view text);

// What the five functions above ask for, to end a message with.
inline constexpr const char* plain_name_rule = "expected 1 to 100 letters, digits and _";
inline constexpr const char* exercise_name_rule =
    "expected 1 to 100 letters, digits and _, with single / between";
inline constexpr const char* value_name_rule =
    "expected 1 to 100 letters, digits and any of _ . [ ] ( ) \"";
inline constexpr const char* text_rule =
    "expected 1 to 1000 printable ASCII characters without a space at either end";
inline constexpr const char* prose_rule =
    "expected 1 to 500 bytes of UTF-8 on one line, without a space at either end";

// The text in quotes, fit for a message: other bytes than printable ASCII as \xNN, and only the
// first 40 bytes when there are more.
std::string quoted(std::string_view text);

}  // namespace dnn::case_file_rules
