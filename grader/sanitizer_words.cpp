#include "grader/sanitizer_words.hpp"

#include <optional>
#include <regex>

#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr std::size_t longest_message = 300;  // also for the regular expressions, which recurse

// A regular expression for all of a text, and what to say; $1 is its first group.
struct Phrase {
  std::regex pattern;
  const char* words;
};
using Phrases = std::vector<Phrase>;

std::optional<std::string> say(const Phrases& phrases, const std::string& text) {
  std::smatch match;
  for (const Phrase& phrase : phrases)
    if (std::regex_match(text, match, phrase.pattern)) return match.format(phrase.words);
  return std::nullopt;
}

// What the first line says that a phrase fits.
std::optional<std::string> say_first(const Phrases& phrases,
                                     const std::vector<std::string>& lines) {
  for (const std::string& line : lines)
    if (const auto words = say(phrases, line.substr(0, longest_message))) return words;
  return std::nullopt;
}

const Phrases& arithmetic_phrases() {
  static const Phrases phrases = {
      {std::regex("division by zero"), "it divides a whole number by zero"},
      {std::regex("signed integer overflow: (.*) cannot be represented in type '(.*?)( int)?'"),
       "a whole number grew beyond what $2 can hold ($1)"},
      {std::regex("division of (.*) by (.*) cannot be represented in type '(.*?)( int)?'"),
       "a whole number grew beyond what $3 can hold ($1 / $2)"},
      {std::regex("negation of (.*) cannot be represented in type '(.*?)( int)?'.*"),
       "a whole number grew beyond what $2 can hold (the negative of $1)"},
      {std::regex("left shift of (.*) by (.*) places cannot be represented in type "
                  "'(.*?)( int)?'"),
       "a whole number grew beyond what $3 can hold ($1 << $2)"},
      {std::regex("left shift of negative value (.*)"), "it shifts a negative number left ($1)"},
      {std::regex("shift exponent (.*) is too large for (.*)-bit type .*"),
       "it shifts a number of $2 bits by $1"},
      {std::regex("shift exponent (.*) is negative"),
       "it shifts by a negative number of bits ($1)"},
      {std::regex("(.*) is outside the range of representable values of type '(.*)'"),
       "the number $1 doesn't fit into $2"},
  };
  return phrases;
}

const Phrases& pointer_phrases() {
  static const Phrases phrases = {
      {std::regex("index (.*) out of bounds for type '[^\\[]*\\[(\\d+)\\].*'"),
       "index $1 is outside an array of $2"},
      {std::regex("(load of|store to|member call on|member access within|reference binding to|"
                  "constructor call on) null pointer.*"),
       "it dereferences a null pointer"},
      {std::regex("null pointer passed as argument (\\d+).*"),
       "it passes a null pointer as argument $1, which must never be null"},
      {std::regex("applying (zero|non-zero) offset .*null pointer"),
       "it moves a null pointer; is something empty?"},
      {std::regex("(applying|addition|subtraction|pointer index expression).* overflowed to .*"),
       "it moves a pointer far out of its block"},
      {std::regex("(load of|store to|member access within|member call on|reference binding to) "
                  "misaligned address .* for type '(.*)', which requires (\\d+) byte .*"),
       "it uses a pointer to $2 whose address is no multiple of $3"},
      {std::regex("(load of|store to|member access within|member call on|reference binding to) "
                  "address .* with insufficient space for an object of type '(.*)'"),
       "it uses a $2 that lies outside its array or block"},
      {std::regex("variable length array bound evaluates to non-positive value (.*)"),
       "it makes an array of $1 entries"},
  };
  return phrases;
}

const Phrases& other_phrases() {
  static const Phrases phrases = {
      {std::regex("load of value (.*), which is not a valid value for type 'bool'"),
       "it reads a bool that is neither true nor false ($1); was it ever set?"},
      {std::regex("load of value (.*), which is not a valid value for type '(.*)'"),
       "it reads a $2 of an impossible value ($1); was it ever set?"},
      {std::regex("execution reached the end of a value-returning function.*"),
       "the function ends without a return"},
      {std::regex("execution reached an unreachable program point"),
       "it reaches a place that it promises never to reach"},
  };
  return phrases;
}

// By the first line alone.
const Phrases& first_line_phrases() {
  static const Phrases phrases = {
      {std::regex("heap-use-after-free .*"),
       "it uses a matrix or a block of the heap after it was freed"},
      {std::regex("SEGV on unknown address 0x0+[0-9a-f]{0,3} .*"),
       "it dereferences a null pointer"},
      {std::regex("(SEGV|BUS) on unknown address.*"),
       "it uses memory where nothing is: a stray pointer, or an index far outside"},
      {std::regex("FPE on unknown address.*"), "it divides a whole number by zero"},
      {std::regex("ABRT on unknown address.*"),
       "it gives up: abort(), a failed assert, or an exception where none may pass"},
      {std::regex("ILL on unknown address.*"), "it runs into an impossible instruction"},
      {std::regex("attempting double-free .*"), "it frees something twice"},
      {std::regex("attempting free on address which was not malloc\\(\\)-ed.*"),
       "it frees what isn't the start of a block of the heap"},
      {std::regex("alloc-dealloc-mismatch \\((.*) vs (.*)\\).*"),
       "it frees with $2 what it made with $1"},
      {std::regex("new-delete-type-mismatch .*"), "it deletes something as another type"},
      {std::regex("negative-size-param: \\(size=(.*)\\).*"), "it copies $1 bytes"},
      {std::regex("(.*)-param-overlap: .*"), "it lets $1 copy between places that overlap"},
      {std::regex("(requested allocation size|allocator is out of memory|calloc parameters|"
                  "out of memory).*"),
       "it asks for more memory than there is; is a size negative?"},
  };
  return phrases;
}

// The assertions of libstdc++.
const Phrases& assertion_phrases() {
  static const Phrases phrases = {
      {std::regex("__n < (this->)?size\\(\\)"), "an index lies outside a std::vector or its like"},
      {std::regex("!(this->)?empty\\(\\)"),
       "it asks an empty std::vector or its like for an entry"},
  };
  return phrases;
}

// How many bytes were touched.
const Phrases& access_phrases() {
  static const Phrases phrases = {
      {std::regex("READ of size (\\d+) .*"), "it reads $1 bytes"},
      {std::regex("WRITE of size (\\d+) .*"), "it writes $1 bytes"},
  };
  return phrases;
}

// Where they lie. Newer versions say "after" for "to the right of".
const Phrases& place_phrases() {
  static const Phrases phrases = {
      {std::regex(
           "0x[0-9a-f]+ is located \\d+ bytes (to the right of|after) (\\d+)-byte region .*"),
       " past the end of a block of $2 bytes on the heap"},
      {std::regex(
           "0x[0-9a-f]+ is located \\d+ bytes (to the left of|before) (\\d+)-byte region .*"),
       " before the start of a block of $2 bytes on the heap"},
      {std::regex("0x[0-9a-f]+ is located \\d+ bytes (to the right of|after) global variable "
                  "'([^']*)' .* of "
                  "size (\\d+)"),
       " past the end of $2, which has $3 bytes"},
      {std::regex("0x[0-9a-f]+ is located \\d+ bytes (to the left of|before) global variable "
                  "'([^']*)' .* of "
                  "size (\\d+)"),
       " before the start of $2, which has $3 bytes"},
      {std::regex(" *\\[\\d+, \\d+\\) '([^']*)'.* (partially )?overflows this variable"),
       " past the end of $1"},
      {std::regex(" *\\[\\d+, \\d+\\) '([^']*)'.* (partially )?underflows this variable"),
       " before the start of $1"},
      {std::regex(" *\\[\\d+, \\d+\\) '([^']*)'.* is inside this variable"), " of $1"},
  };
  return phrases;
}

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
    return say_first(access_phrases(), lines).value_or("it uses bytes") +
           say_first(place_phrases(), lines).value_or(kind.unplaced) + kind.ending;
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
  for (const Phrases& phrases : {arithmetic_phrases(), pointer_phrases(), other_phrases()})
    if (const auto words = say(phrases, text)) return bounded(*words);
  return bounded(message);
}

std::string bad_memory_in_words(const std::vector<std::string>& lines) {
  if (lines.empty()) return "";
  if (const auto words = access_in_words(lines)) return bounded(*words);
  if (const auto words = say(first_line_phrases(), lines[0].substr(0, longest_message)))
    return bounded(*words);
  return bounded(lines[0]);
}

std::string failed_assertion_in_words(std::string_view condition) {
  const std::string text(condition.substr(0, longest_message));
  if (const auto words = say(assertion_phrases(), text)) return *words;
  return bounded("an assertion failed: " + text);
}

}  // namespace dnn
