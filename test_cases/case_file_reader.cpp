// FORMAT.md specifies what is read here, and lists every error.
#include <algorithm>
#include <set>

#include "test_cases/case_file.hpp"
#include "test_cases/case_file_lines.hpp"
#include "test_cases/case_file_rules.hpp"

namespace dnn {
namespace {

namespace rules = case_file_rules;

constexpr const char* after_the_origin = R"("tolerance", "input", "output", "answer" or "end")";
constexpr const char* after_a_value = R"("input", "output", "answer" or "end")";
constexpr const char* inside_an_answer = R"("value", "without", "throws", "answer" or "end")";

const std::string version_line = "dnn-cases " + std::to_string(rules::version);

void require_case_file(std::string_view text, const std::string& file) {
  const std::string expected = "expected \"" + version_line + "\"";
  if (text.empty()) throw CaseFileError(file + ":1: the file is empty, " + expected);
  if (!text.starts_with("dnn-cases "))
    throw CaseFileError(file + ":1: this is not a case file: it begins with " +
                        rules::quoted(text.substr(0, text.find('\n'))) + ", " + expected);
}

class Reader {
 public:
  Reader(std::string_view text, const std::string& file, WrongAnswers wrong_answers)
      : in_(text, file), wrong_answers_(wrong_answers) {}

  CaseFile read() {
    read_version();
    CaseFile result;
    result.exercise = in_.exercise_name_in(in_.line_starting_with("exercise"));
    std::string_view words = in_.line_starting_with("cases");
    const std::size_t count = in_.take_count(words, rules::max_cases, "the number of cases");
    in_.expect_no_more(words);
    while (in_.next_line_that_is_not_blank()) {
      if (is_mistake() && result.cases.empty()) {
        result.mistakes.push_back(read_mistake());
      } else {
        if (result.cases.size() == count) fail_after_last(count);
        result.cases.push_back(read_case());
      }
    }
    if (result.cases.size() < count) {
      in_.fail_at_end("the file ends after " + std::to_string(result.cases.size()) + " of " +
                      std::to_string(count) + " cases");
    }
    return result;
  }

 private:
  void read_version() {
    std::string_view words = in_.line_starting_with("dnn-cases");
    const std::size_t version = in_.take_count(words, 1'000'000, "the format version");
    const std::string ours = " than this grader reads (" + std::to_string(rules::version) + ")";
    if (version > rules::version) {
      in_.fail("format version " + std::to_string(version) + " is newer" + ours +
               "; use the grader that came with the cases");
    }
    if (version < rules::version) {
      in_.fail("format version " + std::to_string(version) + " is older" + ours);
    }
    in_.expect_no_more(words);
  }

  [[noreturn]] void fail_after_last(std::size_t count) const {
    in_.fail(rules::quoted(in_.line()) + " stands after the last of " + std::to_string(count) +
             " cases; correct the count in line 3, or remove the text");
  }

  // ---- mistakes

  bool is_mistake() const {
    std::string_view words = in_.line();
    return take_word(words) == "mistake";
  }

  Mistake read_mistake() {
    Mistake mistake;
    mistake.name = in_.plain_name_in(in_.words_after("mistake"));
    if (!mistakes_.insert(mistake.name).second)
      in_.fail("there are two mistakes named " + mistake.name);
    if (mistakes_.size() > rules::max_mistakes)
      in_.fail("more than " + std::to_string(rules::max_mistakes) + " mistakes");
    mistake.en = read_advice("en");
    mistake.zh = read_advice("zh");
    in_.expect_no_more(in_.line_starting_with("end"));
    return mistake;
  }

  Advice read_advice(const std::string& language) {
    Advice advice;
    advice.diagnosis = in_.prose_in(in_.line_starting_with("diagnosis_" + language));
    advice.question = in_.prose_in(in_.line_starting_with("question_" + language));
    return advice;
  }

  // ---- cases

  // The current line is the first of the case.
  Case read_case() {
    Case result;
    result.name = in_.plain_name_in(in_.words_after("case"));
    if (!case_names_.insert(result.name).second)
      in_.fail("there are two cases named " + result.name);
    result.kind = read_kind();
    result.origin = in_.text_in(in_.line_starting_with("origin"));
    std::string_view word = next_word(after_the_origin);
    if (word == "tolerance") {
      result.tolerance = tolerance_in(rest_);
      word = next_word(after_a_value);
    }
    while (word != "end" && word != "answer") {
      read_value(word, result);
      word = next_word(after_a_value);
    }
    std::set<std::string> answering;
    while (word == "answer")
      word = wrong_answers_ == WrongAnswers::read ? read_wrong_answer(result, answering)
                                                  : skip_wrong_answers();
    in_.expect_no_more(rest_);
    return result;
  }

  // The first word of the next line; `rest_` are the others.
  std::string_view next_word(const char* expected) {
    rest_ = in_.next_line(expected);
    return take_word(rest_);
  }

  CaseKind read_kind() {
    std::string_view words = in_.line_starting_with("kind");
    const std::string_view word = take_word(words);
    in_.expect_no_more(words);
    for (const CaseKind kind : {CaseKind::notebook, CaseKind::random, CaseKind::edge}) {
      if (word == to_string(kind)) return kind;
    }
    in_.fail(rules::quoted(word) + " is not a kind of case, expected notebook, random or edge");
  }

  Tolerance tolerance_in(std::string_view words) const {
    const std::string relative = "the relative tolerance";
    const std::string absolute = "the absolute tolerance";
    Tolerance tolerance;
    tolerance.relative = in_.take_number(words, {relative}, Finite::required);
    tolerance.absolute = in_.take_number(words, {absolute}, Finite::required);
    in_.expect_no_more(words);
    if (tolerance.relative < 0 || tolerance.absolute < 0) in_.fail("a tolerance is at least 0");
    return tolerance;
  }

  // ---- values

  void read_value(std::string_view role, Case& result) {
    if (role == "input" && result.outputs.size() > 0) in_.fail("inputs come before outputs");
    if (role == "tolerance") in_.fail("the tolerance stands once, after the origin");
    if (role != "input" && role != "output") in_.fail_unknown(role, after_a_value);
    add_value(role == "input" ? result.inputs : result.outputs, std::string(role),
              Finite::required);
  }

  void add_value(Values& values, const std::string& role, Finite finite) {
    if (values.size() == rules::max_values)
      in_.fail("more than " + std::to_string(rules::max_values) + " " + role + "s");
    const std::string name = in_.value_name_in(take_word(rest_));
    if (values.find(name) != nullptr) in_.fail("there are two " + role + "s named " + name);
    values.add(name, value_in(rest_, name, finite));
  }

  Value value_in(std::string_view words, const std::string& name, Finite finite) {
    const std::string_view kind = take_word(words);
    if (kind == "text") return in_.text_in(words);
    if (kind == "matrix") return read_matrix(words, name, finite);
    if (kind != "number") {
      in_.fail(rules::quoted(kind) + " is not a kind of value, expected number, text or matrix");
    }
    const double number = in_.take_number(words, {name}, finite);
    in_.expect_no_more(words);
    return number;
  }

  Matrix read_matrix(std::string_view words, const std::string& name, Finite finite) {
    const std::size_t rows = in_.take_count(words, rules::max_entries, "the number of rows");
    const std::size_t cols = in_.take_count(words, rules::max_entries, "the number of columns");
    in_.expect_no_more(words);
    const std::string what = "matrix " + name + " " + to_string(Shape{rows, cols});
    // Both factors are at most max_entries: the product doesn't overflow.
    if (rows * cols > rules::max_entries - entries_) {
      in_.fail(what + " is too large: a file holds at most " + std::to_string(rules::max_entries) +
               " matrix entries");
    }
    entries_ += rows * cols;
    return in_.read_rows({rows, cols}, what, finite);
  }

  // ---- wrong answers

  // To the end of the case.
  std::string_view skip_wrong_answers() {
    std::string_view word = next_word(inside_an_answer);
    while (word != "end") word = next_word(inside_an_answer);
    return word;
  }

  // Returns the first word of the line after it.
  std::string_view read_wrong_answer(Case& result, std::set<std::string>& answering) {
    WrongAnswer answer;
    answer.mistakes = names_in(rest_, answering);
    std::string_view word = next_word(inside_an_answer);
    while (word == "value" || word == "without" || word == "throws") {
      read_difference(word, answer, result.outputs);
      word = next_word(inside_an_answer);
    }
    if (word != "answer" && word != "end") in_.fail_unknown(word, inside_an_answer);
    const bool has_values = answer.values.size() > 0 || !answer.without.empty();
    if (has_values != answer.throws.empty())
      in_.fail("the answer before this line holds " +
               std::string(has_values ? "values and throws, expected one of them"
                                      : "nothing, expected a value, a without or a throws"));
    result.wrong_answers.push_back(std::move(answer));
    return word;
  }

  std::vector<std::string> names_in(std::string_view words,
                                    std::set<std::string>& answering) const {
    std::vector<std::string> names;
    while (!without_outer_spaces(words).empty()) {
      const std::string name(take_word(words));
      if (!mistakes_.contains(name)) in_.fail(rules::quoted(name) + " is no mistake of this file");
      if (!answering.insert(name).second) in_.fail(name + " has two answers in this case");
      names.push_back(name);
    }
    if (names.empty()) in_.fail("an answer needs the names of mistakes");
    return names;
  }

  void read_difference(std::string_view word, WrongAnswer& answer, const Values& outputs) {
    if (word == "value") return add_value(answer.values, "value", Finite::any);
    if (word == "throws") {
      if (!answer.throws.empty()) in_.fail("an answer throws once");
      answer.throws = in_.text_in(rest_);
      return;
    }
    const std::string name = in_.value_name_in(take_word(rest_));
    in_.expect_no_more(rest_);
    auto& without = answer.without;
    if (outputs.find(name) == nullptr) in_.fail("this case has no output " + name);
    if (answer.values.find(name) != nullptr ||
        std::find(without.begin(), without.end(), name) != without.end())
      in_.fail("this answer speaks twice of " + name);
    without.push_back(name);
  }

  CaseFileLines in_;
  WrongAnswers wrong_answers_;
  std::string_view rest_;  // of the current line
  std::set<std::string> mistakes_;
  std::set<std::string> case_names_;
  std::size_t entries_ = 0;
};

}  // namespace

CaseFile parse_case_file(std::string_view text, const std::string& file,
                         WrongAnswers wrong_answers) {
  require_case_file(text, file);
  return Reader(text, file, wrong_answers).read();
}

}  // namespace dnn
