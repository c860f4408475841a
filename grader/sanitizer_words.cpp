#include "grader/sanitizer_words.hpp"

#include <optional>
#include <span>

#include "grader/columns.hpp"
#include "grader/phrase.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_message = 300;

// What a sanitizer says and what we say for it, as reworded() takes them.
struct Phrase {
  const char* pattern;
  const char* words;
};
using Phrases = std::span<const Phrase>;

std::optional<std::string> say(Phrases phrases, std::string_view text) {
  for (const Phrase& phrase : phrases)
    if (auto words = reworded(text, phrase.pattern, phrase.words)) return words;
  return std::nullopt;
}

// What the first line says that a phrase fits.
std::optional<std::string> say_first(Phrases phrases, const std::vector<std::string>& lines) {
  for (const std::string& line : lines)
    if (auto words = say(phrases, line.substr(0, longest_message))) return words;
  return std::nullopt;
}

constexpr Phrase undefined_phrases[] = {
    // numbers
    {"division by zero", "it divides a whole number by zero"},
    {"signed integer overflow: * cannot be represented in type '*{ int|}'",
     "a whole number grew beyond what $2 can hold ($1)"},
    {"division of * by * cannot be represented in type '*{ int|}'",
     "a whole number grew beyond what $3 can hold ($1 / $2)"},
    {"negation of * cannot be represented in type '*{ int|}'*",
     "a whole number grew beyond what $2 can hold (the negative of $1)"},
    {"left shift of * by * places cannot be represented in type '*{ int|}'",
     "a whole number grew beyond what $3 can hold ($1 << $2)"},
    {"left shift of negative value *", "it shifts a negative number left ($1)"},
    {"shift exponent * is too large for *-bit type *", "it shifts a number of $2 bits by $1"},
    {"shift exponent * is negative", "it shifts by a negative number of bits ($1)"},
    {"* is outside the range of representable values of type '*'",
     "the number $1 doesn't fit into $2"},

    // pointers and indices
    {"index * out of bounds for type '*[#]*'", "index $1 is outside an array of $3"},
    {"{load of|store to|member call on|member access within|reference binding to|"
     "constructor call on} null pointer*",
     "it dereferences a null pointer"},
    {"null pointer passed as argument #*",
     "it passes a null pointer as argument $1, which must never be null"},
    {"applying {zero|non-zero} offset *null pointer",
     "it moves a null pointer; is something empty?"},
    {"{applying|addition|subtraction|pointer index expression}* overflowed to *",
     "it moves a pointer far out of its block"},
    {"{load of|store to|member access within|member call on|reference binding to} misaligned "
     "address * for type '*', which requires # byte *",
     "it uses a pointer to $2 whose address is no multiple of $3"},
    {"{load of|store to|member access within|member call on|reference binding to} address * with "
     "insufficient space for an object of type '*'",
     "it uses a $2 that lies outside its array or block"},
    {"variable length array bound evaluates to non-positive value *",
     "it makes an array of $1 entries"},

    // others
    {"load of value *, which is not a valid value for type 'bool'",
     "it reads a bool that is neither true nor false ($1); was it ever set?"},
    {"load of value *, which is not a valid value for type '*'",
     "it reads a $2 of an impossible value ($1); was it ever set?"},
    {"execution reached the end of a value-returning function*",
     "the function ends without a return"},
    {"execution reached an unreachable program point",
     "it reaches a place that it promises never to reach"},
};

// By the first line alone. An address has at least twelve digits.
constexpr Phrase first_line_phrases[] = {
    {"heap-use-after-free *", "it uses a matrix or a block of the heap after it was freed"},
    {"SEGV on unknown address 0x000000000*", "it dereferences a null pointer"},
    {"{SEGV|BUS} on unknown address*",
     "it uses memory where nothing is: a stray pointer, or an index far outside"},
    {"FPE on unknown address*", "it divides a whole number by zero"},
    {"ABRT on unknown address*",
     "it gives up: abort(), a failed assert, or an exception where none may pass"},
    {"ILL on unknown address*", "it runs into an impossible instruction"},
    {"attempting double-free *", "it frees something twice"},
    {"attempting free on address which was not malloc()-ed*",
     "it frees what isn't the start of a block of the heap"},
    {"alloc-dealloc-mismatch (* vs *)*", "it frees with $2 what it made with $1"},
    {"new-delete-type-mismatch *", "it deletes something as another type"},
    {"negative-size-param: (size=*)*", "it copies $1 bytes"},
    {"*-param-overlap: *", "it lets $1 copy between places that overlap"},
    {"{requested allocation size|allocator is out of memory|calloc parameters|out of memory}*",
     "it asks for more memory than there is; is a size negative?"},
};

// The assertions of libstdc++.
constexpr Phrase assertion_phrases[] = {
    {"__n < {this->|}size()", "an index lies outside a std::vector or its like"},
    {"!{this->|}empty()", "it asks an empty std::vector or its like for an entry"},
};

// How many bytes were touched.
constexpr Phrase access_phrases[] = {
    {"READ of size # *", "it reads $1 bytes"},
    {"WRITE of size # *", "it writes $1 bytes"},
};

// Where they lie. Newer versions say "after" for "to the right of".
constexpr Phrase place_phrases[] = {
    {"0x* is located # bytes {to the right of|after} #-byte region *",
     " past the end of a block of $3 bytes on the heap"},
    {"0x* is located # bytes {to the left of|before} #-byte region *",
     " before the start of a block of $3 bytes on the heap"},
    {"0x* is located # bytes {to the right of|after} global variable '*' * of size #",
     " past the end of $3, which has $5 bytes"},
    {"0x* is located # bytes {to the left of|before} global variable '*' * of size #",
     " before the start of $3, which has $5 bytes"},
    {"*[#, #) '*'* overflows this variable", " past the end of $4"},
    {"*[#, #) '*'* underflows this variable", " before the start of $4"},
    {"*[#, #) '*'* is inside this variable", " of $4"},
};

// How a report goes on after the access and the place, and what it says when no place is known.
struct Kind {
  const char* start;  // of the first line
  const char* unplaced;
  const char* ending;
};

constexpr Kind kinds[] = {
    {"heap-buffer-overflow", " outside a block of the heap", ""},
    {"container-overflow", " of a container beyond its size", ""},
    {"global-buffer-overflow", " outside a variable", ""},
    {"dynamic-stack-buffer-overflow", " outside an array", ""},
    {"stack-buffer-", " outside a variable or an array", ""},
    {"stack-use-after-scope", " of a variable", ", which is gone since its block { } ended"},
    {"stack-use-after-return", " of a variable", ", which is gone since its function returned"},
};

std::optional<std::string> access_in_words(const std::vector<std::string>& lines) {
  for (const Kind& kind : kinds) {
    if (!lines[0].starts_with(kind.start)) continue;
    return say_first(access_phrases, lines).value_or("it uses bytes") +
           say_first(place_phrases, lines).value_or(kind.unplaced) + kind.ending;
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
  if (const auto words = say(undefined_phrases, text)) return bounded(*words);
  return bounded(message);
}

std::string bad_memory_in_words(const std::vector<std::string>& lines) {
  if (lines.empty()) return "";
  if (const auto words = access_in_words(lines)) return bounded(*words);
  if (const auto words = say(first_line_phrases, lines[0].substr(0, longest_message)))
    return bounded(*words);
  return bounded(lines[0]);
}

std::string failed_assertion_in_words(std::string_view condition) {
  const std::string text(condition.substr(0, longest_message));
  if (const auto words = say(assertion_phrases, text)) return *words;
  return bounded("an assertion failed: " + text);
}

}  // namespace dnn
