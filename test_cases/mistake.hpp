// A known mistake, and what to tell a student who made it.
#pragma once

#include <string>

namespace dnn {

// In one language, one line each.
struct Advice {
  std::string diagnosis;  // what is wrong, a sentence
  std::string question;   // leads to the mend without giving it
  bool operator==(const Advice&) const = default;
};

struct Mistake {
  std::string name;  // letters, digits and _; unique in its exercise
  Advice en;         // English
  Advice zh;         // Chinese
  bool operator==(const Mistake&) const = default;
};

}  // namespace dnn
