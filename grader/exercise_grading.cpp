#include "grader/exercise_grading.hpp"

#include "grader/compile_error/warnings.hpp"
#include "grader/diagnosis/diagnose.hpp"
#include "grader/errors.hpp"
#include "grader/judge.hpp"
#include "grader/judge_build.hpp"
#include "grader/messages/findings.hpp"
#include "grader/messages/scoreboard.hpp"
#include "grader/score.hpp"
#include "grader/suite.hpp"
#include "grader/unset_variables.hpp"

namespace dnn {
namespace {

constexpr int patience = 2;  // time-outs before the rest of an exercise isn't run

ValueComparison expected_values(const Case& test_case) {
  return {test_case.outputs, {}, test_case.tolerance.value_or(Tolerance{})};
}

CaseResult result_of(const Case& test_case, Finding finding) {
  CaseResult result{test_case.name, test_case.origin, std::move(finding), "", test_case.kind};
  if (test_case.kind == CaseKind::notebook) result.values = expected_values(test_case);
  return result;
}

Finding not_run() { return {Verdict::timeout, "", say(messages::not_run), ""}; }

// What the reports show in numbers; nothing where the function gave no values back.
void add_given(CaseResult& result, const Case& test_case, const ProcessResult& process) {
  std::optional<AnswerFrame> frame = first_answer(process.answer);
  auto* given = frame ? std::get_if<Values>(&frame->answer) : nullptr;
  if (given == nullptr) return;
  if (!result.values) result.values = expected_values(test_case);
  result.values->given = std::move(*given);
}

// What a function does to numbers; the other verdicts are about what it does to the machine.
bool is_about_values(Verdict verdict) {
  return is_about_an_answer(verdict) || verdict == Verdict::crash;
}

}  // namespace

ExerciseGrading::ExerciseGrading(const Selection& selection, const Catalogue& catalogue,
                                 const CompiledFiles& files, const Build& build,
                                 const Isolation& isolation, RunMode mode)
    : selection_(selection), files_(files), build_(build), isolation_(isolation), run_mode_(mode) {
  closure_ = closure_of(selection.exercise, catalogue,
                        [&](const std::string& name) { return find(name); });
  result_.exercise = selection.exercise;
}

void ExerciseGrading::grade_alone() {
  try {
    if (stopped_before_link()) return;
    if (!build_.has_solutions() && !closure_.missing.empty()) return all_end(missing_function());
    const LinkedRunner built = link_alone(*find(selection_.exercise.name));
    const Finding linked = judge_link(selection_.exercise, built);
    if (linked.verdict != Verdict::pass) {
      result_.tool_words = built.words;
      return all_end(linked);
    }
    CaseRunner runner(built, isolation_, run_mode_);
    run_all(runner);
    if (build_.can_fill() && !runner.sanitized()) look_for_unset_variables(runner);
    look_at_missing_returns();
    look_at_files();
    diagnose_failures();
  } catch (const InfraError& error) {
    all_end({Verdict::infra, "", error.what(), say(messages::not_your_fault)});
  }
}

bool ExerciseGrading::needs_second_run() const {
  return selection_.with_yours && build_.has_solutions() && has_object() && closure_.needs_others();
}

void ExerciseGrading::grade_with_yours() {
  try {
    with_yours_ = find_failure_with_yours();
  } catch (const InfraError& error) {
    with_yours_ = result_of(selection_.cases.front(), {Verdict::infra, "", error.what(), ""});
  }
}

ExerciseResult ExerciseGrading::take_result() {
  result_.points = score(result_);
  if (selection_.with_yours && build_.has_solutions() && result_.handed_in) {
    const CaseResult* failure =
        needs_second_run() ? (with_yours_ ? &*with_yours_ : nullptr) : result_.first_failure();
    result_.with_yours = failure == nullptr ? Verdict::pass : failure->finding.verdict;
    if (failure != nullptr)
      result_.with_yours_why = say(messages::case_and_why, failure->name, failure->finding.got);
  }
  return std::move(result_);
}

const CompiledFile* ExerciseGrading::find(const std::string& exercise) const {
  const auto found = files_.find(exercise);
  return found == files_.end() ? nullptr : &found->second;
}

bool ExerciseGrading::has_object() const {
  const CompiledFile* file = find(selection_.exercise.name);
  return file != nullptr && file->end == BuildEnd::done;
}

// Every case ends the same way, since none could be run.
void ExerciseGrading::all_end(const Finding& finding) {
  result_.cases.clear();
  for (const Case& test_case : selection_.cases)
    result_.cases.push_back(result_of(test_case, finding));
}

bool ExerciseGrading::stopped_before_link() {
  const CompiledFile* file = find(selection_.exercise.name);
  if (file == nullptr) {
    result_.handed_in = false;
    all_end({Verdict::not_implemented, "", say(messages::not_handed_in), ""});
    return true;
  }
  const Finding compiled = judge_compilation(selection_.exercise, *file);
  if (compiled.verdict == Verdict::pass) {
    result_.warnings = file->words;
    return false;
  }
  result_.tool_words = file->words;
  all_end(compiled);
  return true;
}

// `own` is the exercise's file, in one of its fills.
LinkedRunner ExerciseGrading::link_alone(const CompiledFile& own) const {
  return build_.has_solutions() ? build_.link(selection_.exercise, {own}, true) : link_closure(own);
}

LinkedRunner ExerciseGrading::link_closure(const CompiledFile& own) const {
  std::vector<CompiledFile> files;
  for (const std::string& name : closure_.exercises)
    files.push_back(name == selection_.exercise.name ? own : *find(name));
  return build_.link(selection_.exercise, files, false);
}

Finding ExerciseGrading::missing_function() const {
  const CompiledFile* file = find(closure_.missing);
  return {Verdict::link_error, say(messages::finds_functions, selection_.exercise.name),
          say(file == nullptr ? messages::calls_not_handed_in : messages::calls_uncompiled,
              closure_.missing),
          ""};
}

// `answer` becomes what the function gave back where that isn't right.
CaseResult ExerciseGrading::run_and_judge(const Case& test_case, CaseRunner& runner,
                                          std::optional<Answer>& answer) const {
  const ProcessResult process = runner.run(test_case.inputs);
  const auto judge = runner.sanitized() ? judge_sanitized : judge_case;
  CaseResult result = result_of(test_case, judge(selection_.exercise, test_case, process));
  const bool is_report = runner.sanitized() && result.finding.verdict == Verdict::crash;
  if (!is_report) result.printed = printed_by_first_call(process);
  const Verdict verdict = result.finding.verdict;
  if (is_about_an_answer(verdict) || (verdict == Verdict::pass && result.values))
    add_given(result, test_case, process);
  if (is_about_an_answer(verdict)) answer = first_answer(process.answer)->answer;
  return result;
}

void ExerciseGrading::run_all(CaseRunner& runner) {
  result_.cases.clear();
  answers_.assign(selection_.cases.size(), std::nullopt);
  int timeouts = 0;
  for (std::size_t i = 0; i < selection_.cases.size(); ++i) {
    const Case& test_case = selection_.cases[i];
    result_.cases.push_back(timeouts < patience ? run_and_judge(test_case, runner, answers_[i])
                                                : result_of(test_case, not_run()));
    if (result_.cases.back().finding.verdict == Verdict::timeout) ++timeouts;
  }
}

// The first case that fails, or nothing.
std::optional<CaseResult> ExerciseGrading::find_failure_with_yours() const {
  const Case& first = selection_.cases.front();
  if (!closure_.missing.empty()) return result_of(first, missing_function());
  const LinkedRunner built = link_closure(*find(selection_.exercise.name));
  const Finding linked = judge_link(selection_.exercise, built);
  if (linked.verdict != Verdict::pass) return result_of(first, linked);
  CaseRunner runner(built, isolation_, run_mode_);
  for (const Case& test_case : selection_.cases) {
    std::optional<Answer> answer;
    CaseResult result = run_and_judge(test_case, runner, answer);
    if (result.finding.verdict != Verdict::pass) return result;
  }
  return std::nullopt;
}

// Compiling once more takes a third of a second, so only where there is a reason.
bool ExerciseGrading::may_depend_on_unset(CaseRunner& runner) const {
  for (std::size_t i = 0; i < result_.cases.size(); ++i) {
    const Verdict verdict = result_.cases[i].finding.verdict;
    if (!is_about_values(verdict)) continue;
    return verdict == Verdict::crash || names_unset_variable(*find(selection_.exercise.name)) ||
           holds_a_fill(runner.run(selection_.cases[i].inputs));
  }
  return false;
}

// Where a failure may come of a variable that was never given a value, the cases that fail run
// again with other values in such variables. A case that then ends otherwise depends on them.
void ExerciseGrading::look_for_unset_variables(CaseRunner& runner) {
  if (result_.first_failure() == nullptr || !may_depend_on_unset(runner)) return;
  const std::string& source = find(selection_.exercise.name)->source;
  const CompiledFile compiled = build_.compile(selection_.exercise, source, Fill::zero);
  if (compiled.end != BuildEnd::done) return;
  const LinkedRunner built = link_alone(compiled);
  if (built.end != BuildEnd::done) return;
  CaseRunner zeroed(built, isolation_, run_mode_);
  for (std::size_t i = 0; i < result_.cases.size(); ++i) {
    Finding& finding = result_.cases[i].finding;
    if (!is_about_values(finding.verdict)) continue;
    const Values& inputs = selection_.cases[i].inputs;
    const Finding differs = judge_fills(runner.run(inputs), zeroed.run(inputs));
    if (differs.verdict != Verdict::pass) finding = differs;
  }
}

// What the compiler saw explains more than what the cases show.
void ExerciseGrading::look_at_missing_returns() {
  for (CaseResult& result : result_.cases) {
    const std::string look = look_at_missing_return(result_.warnings, result.finding.verdict);
    if (!look.empty()) result.finding.look = look;
  }
}

// The sandbox opens none; what fopen gives back for that is seldom looked at.
void ExerciseGrading::look_at_files() {
  if (!find(selection_.exercise.name)->symbols.needs.contains("fopen")) return;
  for (CaseResult& result : result_.cases)
    if (result.finding.verdict == Verdict::crash)
      result.finding.look = say(messages::no_file_opens);
}

// Only where every failure is an answer: what crashed or took too long, no number explains.
void ExerciseGrading::diagnose_failures() {
  if (!selection_.has_all_cases || result_.first_failure() == nullptr) return;
  CaseFile whole;
  if (!selection_.answers_in.empty()) whole = read_cases(selection_.answers_in, WrongAnswers::read);
  const std::vector<Case>& cases =
      whole.cases.size() == selection_.cases.size() ? whole.cases : selection_.cases;
  Observations observations;
  for (std::size_t i = 0; i < result_.cases.size(); ++i) {
    const Verdict verdict = result_.cases[i].finding.verdict;
    const bool passed = verdict == Verdict::pass;
    if (!passed && (!is_about_an_answer(verdict) || !answers_[i])) return;
    observations.push_back({&cases[i], passed, passed ? Answer{} : std::move(*answers_[i])});
  }
  result_.diagnosis = diagnose(observations, selection_.mistakes);
}

}  // namespace dnn
