// Case files: what each exercise is tested with. FORMAT.md specifies the text; this reads and
// writes it.
#pragma once

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "test_cases/mistake.hpp"
#include "test_cases/values.hpp"

namespace dnn {

enum class CaseKind { notebook, random, edge };

// "notebook", "random", "edge".
const char* to_string(CaseKind kind);

// How far an answer may be from the expected number x: max(absolute, relative * |x|).
struct Tolerance {
  double relative = 1e-9;
  double absolute = 1e-12;
  bool operator==(const Tolerance&) const = default;
};

// What known mistakes answer in a case in which they are not right.
struct WrongAnswer {
  std::vector<std::string> mistakes;  // their names; at least one
  Values values;                      // in place of the outputs of these names, or beside them
  std::vector<std::string> without;   // outputs that they don't give
  std::string throws = "";            // "TYPE: what it says"; then there are no values at all
  bool operator==(const WrongAnswer&) const = default;
};

struct Case {
  std::string name;  // letters, digits and _; unique in its file
  CaseKind kind = CaseKind::random;
  std::string origin;                  // how it was made: the seed and the draws, one line
  std::optional<Tolerance> tolerance;  // where the default doesn't serve
  Values inputs;
  Values outputs;                               // what the solution answers
  std::vector<WrongAnswer> wrong_answers = {};  // a mistake that is in none of them is right here
  bool operator==(const Case&) const = default;
};

struct CaseFile {
  std::string exercise;
  std::vector<Case> cases;
  std::vector<Mistake> mistakes = {};
  bool operator==(const CaseFile&) const = default;
};

// Thrown when a case file can't be read. what() is one line, "FILE:LINE: what is wrong and what to
// do".
class CaseFileError : public std::runtime_error {
 public:
  explicit CaseFileError(const std::string& message);
};

// Wrong answers are most of a file, and are needed only where a function is wrong.
enum class WrongAnswers { read, skip };

// `file` is the name that errors carry. Throws CaseFileError.
CaseFile parse_case_file(std::string_view text, const std::string& file,
                         WrongAnswers wrong_answers = WrongAnswers::read);

// Throws CaseFileError, also when the file is missing, unreadable or larger than 16 MiB.
CaseFile read_case_file(const std::filesystem::path& file,
                        WrongAnswers wrong_answers = WrongAnswers::read);

// The text of a case file. Reading it gives back the same inputs and outputs, to the last bit, and
// wrong answers to ten digits. Throws ValueError for what the format can't hold: NaN or infinity
// among inputs and outputs, or a name with a space.
std::string format_case_file(const CaseFile& case_file);

}  // namespace dnn
