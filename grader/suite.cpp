#include "grader/suite.hpp"

#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/messages/inputs.hpp"
#include "grader/text.hpp"
#include "grader/typed.hpp"

namespace dnn {

// What generates case files isn't everybody's: they come with the course.
CaseFile read_cases(const std::filesystem::path& file, WrongAnswers wrong_answers) {
  try {
    return read_case_file(file, wrong_answers);
  } catch (const CaseFileError& error) {
    throw InputError(
        say(messages::damaged_cases, error_in_words(error.what()), typed_path(short_path(file))));
  }
}

Suite load_suite(const Exercise& exercise, const std::filesystem::path& cases) {
  const std::filesystem::path file = cases / exercise.case_file();
  CaseFile case_file = read_cases(file, WrongAnswers::skip);
  if (case_file.exercise != exercise.name)
    throw InputError(say(messages::cases_of_another, file.string(), in_quotes(case_file.exercise),
                         exercise.name));
  return {exercise, std::move(case_file.cases), std::move(case_file.mistakes), file.string(),
          file.string()};
}

Selection whole(const Suite& suite) {
  return {suite.exercise, suite.cases, suite.mistakes, true, suite.answers_in};
}

}  // namespace dnn
