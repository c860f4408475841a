#include "grader/given_words.hpp"

#include "grader/messages/given_words.hpp"
#include "grader/phrase.hpp"

namespace dnn {
namespace {

// The most specific comes first.
constexpr Phrase exception_phrases[] = {
    {"*: (*) and (*) don't fit: the first has * column{s|}, the second * row{s|}",
     messages::dot_unfit},
    {"*: (*) and (*) don't fit: the result would be (*), the left side stays (*)",
     messages::assigned_unfit},
    {"*: (*) and (*) don't fit: dA must have the shape of Z", messages::dA_unfit},
    {"*: (*) and (*) don't fit: * row{s|} and * row{s|}, * column{s|} and * column{s|}",
     messages::both_unfit},
    {"*: (*) and (*) don't fit: * row{s|} and * row{s|}", messages::rows_unfit},
    {"*: (*) and (*) don't fit: * column{s|} and * column{s|}", messages::columns_unfit},
    {"Matrix: row # has * entr{y|ies}, row 0 has #", messages::ragged_rows},
    {"reshape: (*) has * entr{y|ies}, (*) has far more", messages::reshape_far_more},
    {"reshape: (*) has * entr{y|ies}, (*) has #", messages::reshape_unfit},
    {"index (*) is outside a matrix of shape (*)", messages::index_outside},
    {"no \"*\" here; nothing has been stored yet", messages::nothing_stored},
    {"no \"*\" here; there {is|are} *", messages::no_such_name},
    {"Matrix: * has more entries than memory can hold", messages::too_many_entries},
};

constexpr Phrase tool_phrases[] = {
    {"undefined reference to {'|`}*'", messages::undefined_reference},
    {"it defines *, which is the grader's", messages::defines_the_graders},
    {"it defines *, which is the system's", messages::defines_the_systems},
    {"the file is larger than 256 KiB", messages::file_too_large},
    {"the compiler took longer than 8 seconds", messages::compiler_too_long},
    {"the compiler wrote more than 64 MiB", messages::compiler_wrote_too_much},
    {"the compiler ran out of memory or crashed", messages::compiler_out_of_memory},
};

}  // namespace

std::string exception_in_words(const std::string& what) {
  if (spoken_language() == Language::en) return what;
  return reworded(what, exception_phrases).value_or(what);
}

std::string tool_in_words(const std::string& words) {
  if (spoken_language() == Language::en) return words;
  return reworded(words, tool_phrases).value_or(words);
}

}  // namespace dnn
