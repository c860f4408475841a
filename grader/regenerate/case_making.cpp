#include "grader/regenerate/case_making.hpp"

#include <algorithm>

#include "grader/diagnosis/known_mistake.hpp"
#include "grader/errors.hpp"
#include "grader/given_words.hpp"
#include "grader/judge.hpp"
#include "grader/judge_build.hpp"
#include "grader/messages/instructors.hpp"
#include "grader/parallel.hpp"
#include "grader/protocol.hpp"
#include "grader/repeat.hpp"
#include "grader/run_case.hpp"
#include "grader/text.hpp"
#include "test_cases/all_cases.hpp"

namespace dnn {
namespace {

// ---- what the solution answers

Values expected_outputs(const Exercise& exercise, const Case& test_case, const LinkedRunner& runner,
                        const Isolation& isolation) {
  const ProcessResult result = run_case(runner, test_case.inputs, isolation);
  const std::vector<AnswerFrame> frames = decode_answers(result.answer);
  if (frames.size() < 2 || !std::holds_alternative<Values>(frames[0].answer))
    throw InfraError(say(messages::no_answer_of_solution, exercise.name, test_case.name));
  const std::string changed = difference(frames[0].answer, frames[1].answer);
  if (!changed.empty())
    throw InfraError(say(messages::solution_changes, exercise.name, test_case.name, changed));
  return std::get<Values>(frames[0].answer);
}

CaseFile solved_cases(const Exercise& exercise, std::uint32_t seed, const Build& build,
                      const Isolation& isolation) {
  const LinkedRunner runner = build.link_solution(exercise);
  if (runner.end != BuildEnd::done)
    throw InfraError(
        say(messages::solution_not_linked, exercise.name, tool_in_words(runner.words)));
  CaseFile file{exercise.name, exercise_cases(exercise.name, seed)};
  for (Case& test_case : file.cases)
    test_case.outputs = expected_outputs(exercise, test_case, runner, isolation);
  return file;
}

// ---- what a mistake answers

void require_built(const KnownMistake& known, const Finding& finding) {
  if (finding.verdict == Verdict::pass) return;
  throw InputError(
      say(messages::mistake_not_built, known.file.string(), name_of(finding.verdict), finding.got));
}

LinkedRunner runner_of(const KnownMistake& known, const Build& build) {
  const CompiledFile compiled = build.compile(*known.exercise, known.source);
  require_built(known, judge_compilation(*known.exercise, compiled));
  LinkedRunner runner = build.link(*known.exercise, {compiled}, true);
  require_built(known, judge_link(*known.exercise, runner));
  return runner;
}

bool is_right_answer(const WrongAnswer& answer) {
  return answer.throws.empty() && answer.values.size() == 0 && answer.without.empty();
}

// Nothing differs where the mistake is right.
WrongAnswer answer_of(const KnownMistake& known, const Case& test_case, const LinkedRunner& runner,
                      const Isolation& isolation) {
  const ProcessResult result = run_case(runner, test_case.inputs, isolation);
  const Finding finding = judge_case(*known.exercise, test_case, result);
  if (finding.verdict == Verdict::pass) return {};
  WrongAnswer answer;
  if (is_about_an_answer(finding.verdict))
    answer = wrong_answer_of(test_case, first_answer(result.answer)->answer);
  if (is_right_answer(answer))
    throw InputError(say(messages::mistake_ends_otherwise, known.file.string(),
                         name_of(finding.verdict), test_case.name, finding.got));
  return answer;
}

std::vector<WrongAnswer> answers_of(const KnownMistake& known, const CaseFile& file,
                                    const Build& build, const Isolation& isolation) {
  const LinkedRunner runner = runner_of(known, build);
  std::vector<WrongAnswer> answers;
  for (const Case& test_case : file.cases)
    answers.push_back(answer_of(known, test_case, runner, isolation));
  return answers;
}

// ---- both together

bool is_the_same(const WrongAnswer& one, const WrongAnswer& other) {
  return one.throws == other.throws && one.without == other.without &&
         difference(one.values, other.values).empty();
}

// Mistakes that answer the same share one entry.
void add_answer(Case& test_case, const std::string& mistake, WrongAnswer answer) {
  if (is_right_answer(answer)) return;
  auto& answers = test_case.wrong_answers;
  const auto same = std::find_if(answers.begin(), answers.end(), [&](const WrongAnswer& other) {
    return is_the_same(answer, other);
  });
  if (same == answers.end()) {
    answer.mistakes = {mistake};
    answers.push_back(std::move(answer));
  } else {
    same->mistakes.push_back(mistake);
  }
}

}  // namespace

std::vector<CaseFile> make_case_files(const Catalogue& catalogue,
                                      const std::vector<KnownMistake>& mistakes, std::uint32_t seed,
                                      const Build& build, const Isolation& isolation) {
  std::vector<CaseFile> files(catalogue.size());
  parallel_for(catalogue.size(), [&](std::size_t i) {
    files[i] = solved_cases(catalogue[i], seed, build, isolation);
  });
  const auto file_of = [&](const KnownMistake& known) -> CaseFile& {
    return files[static_cast<std::size_t>(known.exercise - catalogue.data())];
  };
  std::vector<std::vector<WrongAnswer>> answers(mistakes.size());
  parallel_for(mistakes.size(), [&](std::size_t i) {
    if (mistakes[i].same_as.empty())
      answers[i] = answers_of(mistakes[i], file_of(mistakes[i]), build, isolation);
  });
  for (std::size_t i = 0; i < mistakes.size(); ++i) {
    if (!mistakes[i].same_as.empty()) continue;
    CaseFile& file = file_of(mistakes[i]);
    file.mistakes.push_back(mistakes[i].mistake);
    for (std::size_t j = 0; j < file.cases.size(); ++j)
      add_answer(file.cases[j], mistakes[i].mistake.name, std::move(answers[i][j]));
  }
  return files;
}

}  // namespace dnn
