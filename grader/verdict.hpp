// What became of a case or of a whole exercise. Data only; the reports turn it into text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "given/language/message.hpp"
#include "grader/catalogue.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

enum class Verdict {
  pass,
  wrong,             // a value is not the expected one
  shape,             // a value has another shape
  nondeterministic,  // the same inputs gave two answers
  exception,
  crash,
  exited,  // the program ended before the function returned
  timeout,
  output_limit,
  forbidden,  // a system call that a student's function has no need of
  protocol,   // an answer that no function of the exercise can give
  not_implemented,
  compile_error,
  compile_limit,
  link_error,
  infra,  // our own fault, never the student's
};

// "PASS", "WRONG", …
const char* name_of(Verdict verdict);

// False where no case was run at all: the file was not compiled or not linked.
bool is_about_a_case(Verdict verdict);

// The function answered with values or an exception, and that isn't right.
bool is_about_an_answer(Verdict verdict);

// One verdict and what helps to understand it: what should have come, what came, where to look.
// Each is one line without a full stop, and may be empty.
struct Finding {
  Verdict verdict = Verdict::pass;
  std::string expected;
  std::string got;
  std::string look;
  // Lines that are shown as they are, such as a line of the source with a caret below it.
  std::vector<std::string> picture = {};
};

// "\nlabel: text"; nothing where there is no text.
std::string labelled(const Message& label, const std::string& text);

// "\nexpected: …\ngot: …\nlook: …", without those that are empty.
std::string details_of(const Finding& finding);

// The verdict's name, then the details.
std::string to_text(const Finding& finding);

// What the solution gave back and what the student's function did, value by value.
struct ValueComparison {
  Values expected;
  Values given;  // none where the function gave nothing back
  Tolerance tolerance;
};

struct CaseResult {
  std::string name;
  std::string origin;  // how its inputs were made
  Finding finding;
  std::string printed;  // what the student's function printed
  CaseKind kind = CaseKind::random;
  // Always in the notebook's cases; in others where the function gave values that are wrong.
  std::optional<ValueComparison> values = std::nullopt;
};

// The mistake behind what failed.
struct Diagnosis {
  Mistake mistake;
  bool is_known = false;  // one of solutions/mistakes; otherwise read off the numbers
};

// In the language that is spoken.
const Advice& spoken_advice(const Mistake& mistake);

struct ExerciseResult {
  Exercise exercise;
  std::filesystem::path file;  // where it is, or would be
  bool handed_in = true;
  std::vector<CaseResult> cases;  // those that were asked for
  double points = 0.0;
  std::optional<Diagnosis> diagnosis;

  // With the student's own functions throughout; nothing where that was not tried.
  std::optional<Verdict> with_yours;
  std::string with_yours_why;

  std::string warnings;    // what the compiler said of a file that it took
  std::string tool_words;  // what the compiler or the linker said when it refused

  // The first finding that isn't PASS, or PASS.
  const CaseResult* first_failure() const;
  Verdict verdict() const;
  std::size_t passed() const;
};

// The verdict's name, or that the file was not handed in, in the language that is spoken.
std::string verdict_words(const ExerciseResult& result);

// The verdict with the student's other functions; empty where it tells nothing that the verdict
// doesn't.
std::string with_yours_words(const ExerciseResult& result);

// Passed, but not with the student's other functions.
bool fails_only_with_yours(const ExerciseResult& result);

struct GradingResult {
  std::string submission;  // the folder, as it was given
  std::vector<ExerciseResult> exercises;
  std::string isolation = "";  // the level at which its programs ran, where that isn't "standard"

  double points() const;
  int max_points() const;
  bool all_passed() const;
  bool has_infra() const;

  // The first exercise that isn't passed, or nullptr.
  const ExerciseResult* next() const;
};

}  // namespace dnn
