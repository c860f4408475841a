#include "grader/sanitizer/sanitizer_words.hpp"

#include <optional>
#include <span>

#include "given/language/phrase.hpp"
#include "grader/columns.hpp"
#include "grader/messages/sanitizers.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_message = 300;

using Phrases = std::span<const Phrase>;

// What the first line says that a phrase fits.
std::optional<std::string> first_reworded(Phrases phrases, const std::vector<std::string>& lines) {
  for (const std::string& line : lines)
    if (auto words = reworded(line.substr(0, longest_message), phrases)) return words;
  return std::nullopt;
}

constexpr Phrase undefined_phrases[] = {
    // numbers
    {"division by zero", messages::ub_division},
    {"signed integer overflow: * cannot be represented in type '*{ int|}'", messages::ub_overflow},
    {"division of * by * cannot be represented in type '*{ int|}'", messages::ub_overflow_division},
    {"negation of * cannot be represented in type '*{ int|}'*", messages::ub_overflow_negation},
    {"left shift of * by * places cannot be represented in type '*{ int|}'",
     messages::ub_overflow_shift},
    {"left shift of negative value *", messages::ub_shift_negative},
    {"shift exponent * is too large for *-bit type *", messages::ub_shift_large},
    {"shift exponent * is negative", messages::ub_shift_by_negative},
    {"* is outside the range of representable values of type '*'", messages::ub_unfit_number},

    // pointers and indices
    {"index * out of bounds for type '*[#]*'", messages::ub_index},
    {"{load of|store to|member call on|member access within|reference binding to|"
     "constructor call on} null pointer*",
     messages::null_pointer},
    {"null pointer passed as argument #*", messages::ub_null_argument},
    {"applying {zero|non-zero} offset *null pointer", messages::ub_null_moved},
    {"{applying|addition|subtraction|pointer index expression}* overflowed to *",
     messages::ub_pointer_moved},
    {"{load of|store to|member access within|member call on|reference binding to} misaligned "
     "address * for type '*', which requires # byte *",
     messages::ub_misaligned},
    {"{load of|store to|member access within|member call on|reference binding to} address * with "
     "insufficient space for an object of type '*'",
     messages::ub_outside},
    {"variable length array bound evaluates to non-positive value *", messages::ub_array_size},

    // others
    {"load of value *, which is not a valid value for type 'bool'", messages::ub_bool},
    {"load of value *, which is not a valid value for type '*'", messages::ub_impossible_value},
    {"execution reached the end of a value-returning function*", messages::ub_no_return},
    {"execution reached an unreachable program point", messages::ub_unreachable},
};

// By the first line alone. An address has at least twelve digits.
constexpr Phrase first_line_phrases[] = {
    {"heap-use-after-free *", messages::used_after_free},
    {"SEGV on unknown address 0x000000000*", messages::null_pointer},
    {"{SEGV|BUS} on unknown address*", messages::stray_pointer},
    {"FPE on unknown address*", messages::ub_division},
    {"ABRT on unknown address*", messages::gave_up},
    {"ILL on unknown address*", messages::impossible_instruction},
    {"attempting double-free *", messages::freed_twice},
    {"attempting free on address which was not malloc()-ed*", messages::freed_inside},
    {"alloc-dealloc-mismatch (* vs *)*", messages::freed_otherwise},
    {"new-delete-type-mismatch *", messages::deleted_otherwise},
    {"negative-size-param: (size=*)*", messages::copies_bytes},
    {"*-param-overlap: *", messages::copies_overlap},
    {"{requested allocation size|allocator is out of memory|calloc parameters|out of memory}*",
     messages::too_much_memory},
};

// The assertions of libstdc++.
constexpr Phrase assertion_phrases[] = {
    {"__n < {this->|}size()", messages::vector_index},
    {"!{this->|}empty()", messages::vector_empty},
};

// How many bytes were touched.
constexpr Phrase access_phrases[] = {
    {"READ of size # *", messages::reads_bytes},
    {"WRITE of size # *", messages::writes_bytes},
};

// Where they lie. Newer versions say "after" for "to the right of".
constexpr Phrase place_phrases[] = {
    {"0x* is located # bytes {to the right of|after} #-byte region *", messages::place_past_heap},
    {"0x* is located # bytes {to the left of|before} #-byte region *", messages::place_before_heap},
    {"0x* is located # bytes {to the right of|after} global variable '*' * of size #",
     messages::place_past_sized},
    {"0x* is located # bytes {to the left of|before} global variable '*' * of size #",
     messages::place_before_sized},
    {"*[#, #) '*'* overflows this variable", messages::place_past},
    {"*[#, #) '*'* underflows this variable", messages::place_before},
    {"*[#, #) '*'* is inside this variable", messages::place_of},
};

// How a report goes on after the access and the place, and what it says when no place is known.
struct Kind {
  const char* start;  // of the first line
  const Message& unplaced;
  const Message* ending;
};

constexpr Kind access_kinds[] = {
    {"heap-buffer-overflow", messages::unplaced_heap, nullptr},
    {"container-overflow", messages::unplaced_container, nullptr},
    {"global-buffer-overflow", messages::unplaced_variable, nullptr},
    {"dynamic-stack-buffer-overflow", messages::unplaced_array, nullptr},
    {"stack-buffer-", messages::unplaced_variable_or_array, nullptr},
    {"stack-use-after-scope", messages::unplaced_of_variable, &messages::gone_with_block},
    {"stack-use-after-return", messages::unplaced_of_variable, &messages::gone_with_function},
};

std::optional<std::string> access_in_words(const std::vector<std::string>& lines) {
  for (const Kind& kind : access_kinds) {
    if (!lines[0].starts_with(kind.start)) continue;
    return first_reworded(access_phrases, lines).value_or(say(messages::uses_bytes)) +
           first_reworded(place_phrases, lines).value_or(say(kind.unplaced)) +
           (kind.ending == nullptr ? "" : say(*kind.ending));
  }
  return std::nullopt;
}

// Types and variables as the student writes them.
std::string without_namespace(std::string text) {
  constexpr std::string_view name = "dnn::";
  for (std::size_t at; (at = text.find(name)) != std::string::npos;) text.erase(at, name.size());
  return text;
}

std::string bounded(std::string_view text) {
  const std::string start(text.substr(0, 2 * longest_message));
  return shortened(escaped(without_namespace(start)), longest_message);
}

}  // namespace

std::string undefined_behaviour_in_words(std::string_view message) {
  const std::string text(message.substr(0, longest_message));
  if (const auto words = reworded(text, undefined_phrases)) return bounded(*words);
  return bounded(message);
}

std::string bad_memory_in_words(const std::vector<std::string>& lines) {
  if (lines.empty()) return "";
  if (const auto words = access_in_words(lines)) return bounded(*words);
  if (const auto words = reworded(lines[0].substr(0, longest_message), first_line_phrases))
    return bounded(*words);
  return bounded(lines[0]);
}

std::string failed_assertion_in_words(std::string_view condition) {
  const std::string text(condition.substr(0, longest_message));
  if (const auto words = reworded(text, assertion_phrases)) return *words;
  return bounded(say(messages::assertion_failed, text));
}

}  // namespace dnn
