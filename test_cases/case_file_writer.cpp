#include <charconv>
#include <cmath>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include "test_cases/case_file.hpp"
#include "test_cases/case_file_rules.hpp"

namespace dnn {
namespace {

namespace rules = case_file_rules;

constexpr int all_digits = 17;           // enough to read back the same double
constexpr int digits_of_a_mistake = 10;  // enough to know it again

void append_number(std::string& text, double number, int digits) {
  char buffer[32];
  text.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, number,
                                    std::chars_format::general, digits)
                          .ptr);
}

// Builds the text of one file. `where_` names, for messages, the part that is being written.
class Writer {
 public:
  std::string write(const CaseFile& file) {
    where_ = "case file";
    require(
        rules::is_exercise_name(file.exercise),
        "the exercise is named " + rules::quoted(file.exercise) + ", " + rules::exercise_name_rule);
    require_at_most(file.cases.size(), rules::max_cases, "cases");
    text_ = "dnn-cases " + std::to_string(rules::version) + "\nexercise " + file.exercise +
            "\ncases " + std::to_string(file.cases.size()) + "\n";
    require_at_most(file.mistakes.size(), rules::max_mistakes, "mistakes");
    for (const Mistake& mistake : file.mistakes) append_mistake(mistake);
    for (const Case& test_case : file.cases) append_case(test_case);
    where_ = "case file";
    require_at_most(text_.size(), rules::max_bytes, "bytes");
    return std::move(text_);
  }

 private:
  void append_mistake(const Mistake& mistake) {
    where_ = "mistake " + rules::quoted(mistake.name);
    require(rules::is_plain_name(mistake.name),
            std::string("the name can't be written, ") + rules::plain_name_rule);
    require(mistakes_.insert(mistake.name).second, "there are two mistakes of that name");
    text_ += "\nmistake " + mistake.name + "\n";
    append_advice("en", mistake.en);
    append_advice("zh", mistake.zh);
    text_ += "end\n";
  }

  void append_advice(const std::string& language, const Advice& advice) {
    for (const std::string& sentence : {advice.diagnosis, advice.question})
      require(rules::is_prose(sentence), "the sentence " + rules::quoted(sentence) +
                                             " can't be written, " + rules::prose_rule);
    text_ += "diagnosis_" + language + " " + advice.diagnosis + "\n";
    text_ += "question_" + language + " " + advice.question + "\n";
  }

  void append_case(const Case& test_case) {
    where_ = "case " + rules::quoted(test_case.name);
    require(rules::is_plain_name(test_case.name),
            std::string("the name can't be written, ") + rules::plain_name_rule);
    require(case_names_.insert(test_case.name).second, "there are two cases of that name");
    require_text(test_case.origin, "the origin");
    text_ += "\ncase " + test_case.name + "\nkind " + to_string(test_case.kind) + "\norigin " +
             test_case.origin + "\n";
    if (test_case.tolerance) append_tolerance(*test_case.tolerance);
    append_values("input", test_case.name, test_case.inputs);
    append_values("output", test_case.name, test_case.outputs);
    for (const WrongAnswer& answer : test_case.wrong_answers)
      append_wrong_answer(test_case, answer);
    text_ += "end\n";
  }

  void append_wrong_answer(const Case& test_case, const WrongAnswer& answer) {
    where_ = "case " + test_case.name + ", an answer";
    require(!answer.mistakes.empty(), "it names no mistake");
    text_ += "answer";
    for (const std::string& name : answer.mistakes) {
      require(mistakes_.contains(name), rules::quoted(name) + " is no mistake of this file");
      text_ += " " + name;
    }
    text_ += '\n';
    where_ = "case " + test_case.name + ", the answer of " + answer.mistakes.front();
    const bool has_values = answer.values.size() > 0 || !answer.without.empty();
    require(has_values == answer.throws.empty(), "it either holds values or throws");
    if (!answer.throws.empty()) {
      require_text(answer.throws, "the exception");
      text_ += "throws " + answer.throws + "\n";
    }
    digits_ = digits_of_a_mistake;
    append_values("value", test_case.name, answer.values);
    digits_ = all_digits;
    for (const std::string& name : answer.without) {
      require(test_case.outputs.find(name) != nullptr, "the case has no output " + name);
      text_ += "without " + name + "\n";
    }
  }

  void append_tolerance(const Tolerance& tolerance) {
    for (const double part : {tolerance.relative, tolerance.absolute}) {
      require(std::isfinite(part) && part >= 0,
              "the tolerance " + std::to_string(part) + " is not a number from 0 up");
    }
    text_ += "tolerance ";
    append_number(text_, tolerance.relative, all_digits);
    text_ += ' ';
    append_number(text_, tolerance.absolute, all_digits);
    text_ += '\n';
  }

  void append_values(const char* role, const std::string& case_name, const Values& values) {
    require_at_most(values.size(), rules::max_values, std::string(role) + "s");
    for (const auto& [name, value] : values) {
      where_ = "case " + case_name + ", " + role + " " + name;
      require(rules::is_value_name(name),
              std::string("the name can't be written, ") + rules::value_name_rule);
      text_ += std::string(role) + " " + name + " " + kind_name(value);
      std::visit([this](const auto& content) { append_content(content); }, value);
    }
  }

  void append_content(double number) {
    require_finite(number);
    text_ += ' ';
    append_number(text_, number, digits_);
    text_ += '\n';
  }

  void append_content(const std::string& text) {
    require_text(text, "the text");
    text_ += ' ' + text + '\n';
  }

  void append_content(const Matrix& matrix) {
    require_at_most(matrix.rows(), rules::max_entries, "rows");
    require_at_most(matrix.cols(), rules::max_entries, "columns");
    entries_ += matrix.size();
    require_at_most(entries_, rules::max_entries, "matrix entries in the file");
    text_ += ' ' + std::to_string(matrix.rows()) + ' ' + std::to_string(matrix.cols()) + '\n';
    for (std::size_t k = 0; k < matrix.size(); ++k) {
      require_finite(matrix.values()[k]);
      append_number(text_, matrix.values()[k], digits_);
      text_ += (k + 1) % matrix.cols() == 0 ? '\n' : ' ';
    }
  }

  void require_finite(double number) const {
    if (std::isfinite(number) || digits_ == digits_of_a_mistake) return;
    require(false, std::isnan(number) ? "a case file can't hold NaN"
                                      : "a case file can't hold an infinite number");
  }

  void require_text(const std::string& text, const std::string& what) const {
    require(rules::is_text(text),
            what + " " + rules::quoted(text) + " can't be written, " + rules::text_rule);
  }

  void require_at_most(std::size_t count, std::size_t limit, const std::string& what) const {
    require(count <= limit,
            std::to_string(count) + " " + what + ", at most " + std::to_string(limit) + " fit");
  }

  void require(bool holds, const std::string& message) const {
    if (!holds) throw ValueError(where_ + ": " + message);
  }

  std::string text_;
  std::string where_;
  int digits_ = all_digits;
  std::set<std::string> mistakes_;
  std::set<std::string> case_names_;
  std::size_t entries_ = 0;
};

}  // namespace

std::string format_case_file(const CaseFile& case_file) { return Writer().write(case_file); }

}  // namespace dnn
