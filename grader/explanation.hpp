// What each verdict means to a student.
#pragma once

#include <string>
#include <vector>

#include "given/language/message.hpp"

namespace dnn {

struct Explanation {
  std::string verdict;  // its name; NOT_HANDED_IN is explained like one
  Message in_short;     // a few words
  Message happened;     // a sentence or two
  Message often;        // what it often comes from
  Message next;         // what to do
};

// Of all verdicts, in the order in which a student meets them.
const std::vector<Explanation>& explanations();

// Small letters will do, and - or a space in the place of _. Throws InputError for a verdict that
// there isn't, with the nearest.
const Explanation& explanation_of(const std::string& verdict);

}  // namespace dnn
