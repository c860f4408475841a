#include "grader/grading.hpp"

#include <map>
#include <mutex>

#include "grader/dependencies.hpp"
#include "grader/errors.hpp"
#include "grader/judge.hpp"
#include "grader/parallel.hpp"
#include "grader/run_case.hpp"
#include "grader/score.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

constexpr int patience = 2;  // time-outs before the rest of an exercise isn't run

using Files = std::map<std::string, CompiledFile>;  // by exercise; absent when not handed in

// Compiles the selected exercises, then what they call, then what that calls.
Files compile_all(const std::vector<Selection>& selections, const Catalogue& catalogue,
                  const Submission& submission, const Build& build) {
  Files files;
  std::set<std::string> seen;
  std::vector<const Exercise*> wanted;
  for (const Selection& selection : selections)
    if (seen.insert(selection.exercise.name).second) wanted.push_back(&selection.exercise);
  while (!wanted.empty()) {
    std::vector<std::optional<CompiledFile>> compiled(wanted.size());
    parallel_for(wanted.size(), [&](std::size_t i) {
      if (const auto source = submission.source_of(*wanted[i]))
        compiled[i] = build.compile(*wanted[i], *source);
    });
    std::vector<const Exercise*> called;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (!compiled[i]) continue;
      for (const std::string& name : called_exercises(*compiled[i], catalogue))
        if (seen.insert(name).second) called.push_back(&find_exercise(catalogue, name));
      files.emplace(wanted[i]->name, std::move(*compiled[i]));
    }
    wanted = std::move(called);
  }
  return files;
}

CaseResult result_of(const Case& test_case, Finding finding) {
  return {test_case.name, test_case.origin, std::move(finding), ""};
}

CaseResult run_and_judge(const Exercise& exercise, const Case& test_case,
                         const LinkedRunner& runner, const Isolation& isolation) {
  const ProcessResult process = run_case(runner, test_case.inputs, isolation);
  CaseResult result =
      result_of(test_case, runner.sanitized ? judge_sanitized(exercise, test_case, process)
                                            : judge_case(exercise, test_case, process));
  const bool is_report = runner.sanitized && result.finding.verdict == Verdict::crash;
  if (!is_report) result.printed = printed_by_first_call(process);
  return result;
}

Finding not_run() {
  return {Verdict::timeout, "", "not run, since two cases before it took too long", ""};
}

std::vector<CaseResult> run_all(const Selection& selection, const LinkedRunner& runner,
                                const Isolation& isolation) {
  std::vector<CaseResult> results;
  int timeouts = 0;
  for (const Case& test_case : selection.cases) {
    results.push_back(timeouts < patience
                          ? run_and_judge(selection.exercise, test_case, runner, isolation)
                          : result_of(test_case, not_run()));
    if (results.back().finding.verdict == Verdict::timeout) ++timeouts;
  }
  return results;
}

// The first case that fails, or nothing.
std::optional<CaseResult> run_until_failure(const Selection& selection, const LinkedRunner& runner,
                                            const Isolation& isolation) {
  for (const Case& test_case : selection.cases) {
    CaseResult result = run_and_judge(selection.exercise, test_case, runner, isolation);
    if (result.finding.verdict != Verdict::pass) return result;
  }
  return std::nullopt;
}

// Every case ends the same way, since none could be run.
void all_end(ExerciseResult& result, const Selection& selection, const Finding& finding) {
  result.cases.clear();
  for (const Case& test_case : selection.cases)
    result.cases.push_back(result_of(test_case, finding));
}

class ExerciseGrading {
 public:
  ExerciseGrading(const Selection& selection, const Catalogue& catalogue, const Files& files,
                  const Submission& submission, const Build& build, const Isolation& isolation)
      : selection_(selection),
        files_(files),
        submission_(submission),
        build_(build),
        isolation_(isolation) {
    closure_ = closure_of(selection.exercise, catalogue,
                          [&](const std::string& name) { return find(name); });
    result_.exercise = selection.exercise;
  }

  // By itself: with the solutions' other functions, or where there are no solutions with the
  // student's.
  void grade_alone() {
    try_to([&] {
      if (stopped_before_link()) return;
      if (!build_.has_solutions() && !closure_.missing.empty())
        return all_end(result_, selection_, missing_function());
      const LinkedRunner runner = link_alone(*find(selection_.exercise.name));
      const Finding linked = judge_link(selection_.exercise, runner);
      if (linked.verdict != Verdict::pass) return all_end(result_, selection_, linked);
      result_.cases = run_all(selection_, runner, isolation_);
      if (build_.can_fill() && !runner.sanitized) look_for_unset_variables(runner);
    });
  }

  // Whether a second run, with the student's own functions, can tell anything new.
  bool needs_second_run() const {
    return build_.has_solutions() && has_object() && closure_.needs_others();
  }

  void grade_with_yours() {
    try {
      with_yours_ = find_failure_with_yours();
    } catch (const InfraError& error) {
      with_yours_ = result_of(selection_.cases.front(), {Verdict::infra, "", error.what(), ""});
    }
  }

  ExerciseResult take_result() {
    result_.points = score(result_);
    if (build_.has_solutions() && result_.handed_in) {
      const CaseResult* failure =
          needs_second_run() ? (with_yours_ ? &*with_yours_ : nullptr) : result_.first_failure();
      result_.with_yours = failure == nullptr ? Verdict::pass : failure->finding.verdict;
      if (failure != nullptr) result_.with_yours_why = failure->name + ": " + failure->finding.got;
    }
    return std::move(result_);
  }

 private:
  const CompiledFile* find(const std::string& exercise) const {
    const auto found = files_.find(exercise);
    return found == files_.end() ? nullptr : &found->second;
  }
  bool has_object() const {
    const CompiledFile* file = find(selection_.exercise.name);
    return file != nullptr && file->end == BuildEnd::done;
  }
  std::vector<CompiledFile> closure_files() const {
    std::vector<CompiledFile> files;
    for (const std::string& name : closure_.exercises) files.push_back(*find(name));
    return files;
  }

  template <typename Work>
  void try_to(const Work& work) {
    try {
      work();
    } catch (const InfraError& error) {
      all_end(result_, selection_, {Verdict::infra, "", error.what(), "this is not your fault"});
    }
  }

  bool stopped_before_link() {
    const CompiledFile* file = find(selection_.exercise.name);
    if (file == nullptr) {
      result_.handed_in = false;
      all_end(result_, selection_, {Verdict::not_implemented, "", "not handed in", ""});
      return true;
    }
    const Finding compiled = judge_compilation(selection_.exercise, *file);
    if (compiled.verdict == Verdict::pass) {
      result_.warnings = file->words;
      return false;
    }
    all_end(result_, selection_, compiled);
    return true;
  }

  LinkedRunner link_alone(const CompiledFile& file) const {
    if (build_.has_solutions()) return build_.link(selection_.exercise, {file}, true);
    std::vector<CompiledFile> files = closure_files();
    for (CompiledFile& each : files)
      if (each.object == find(selection_.exercise.name)->object) each = file;
    return build_.link(selection_.exercise, files, false);
  }

  // Where a failure may come of a variable that was never given a value, the cases that fail run
  // again with other values in such variables. A case that then ends otherwise depends on them.
  void look_for_unset_variables(const LinkedRunner& runner) {
    if (result_.first_failure() == nullptr || !may_depend_on_unset(runner)) return;
    const LinkedRunner zeroed = link_alone(build_.compile(
        selection_.exercise, *submission_.source_of(selection_.exercise), Fill::zero));
    for (std::size_t i = 0; i < result_.cases.size(); ++i) {
      Finding& finding = result_.cases[i].finding;
      if (finding.verdict == Verdict::pass || finding.verdict == Verdict::timeout) continue;
      const Values& inputs = selection_.cases[i].inputs;
      const Finding differs =
          judge_fills(run_case(runner, inputs, isolation_), run_case(zeroed, inputs, isolation_));
      if (differs.verdict != Verdict::pass) finding = differs;
    }
  }

  bool may_depend_on_unset(const LinkedRunner& runner) const {
    if (names_unset_variable(*find(selection_.exercise.name))) return true;
    for (std::size_t i = 0; i < result_.cases.size(); ++i) {
      const Verdict verdict = result_.cases[i].finding.verdict;
      if (verdict == Verdict::pass) continue;
      return verdict == Verdict::crash ||
             holds_a_fill(run_case(runner, selection_.cases[i].inputs, isolation_));
    }
    return false;
  }

  Finding missing_function() const {
    const CompiledFile* file = find(closure_.missing);
    return {Verdict::link_error, selection_.exercise.name + " finds the functions it calls",
            "it calls " + closure_.missing +
                (file == nullptr ? ", which was not handed in" : ", which doesn't compile"),
            ""};
  }

  std::optional<CaseResult> find_failure_with_yours() const {
    const Case& first = selection_.cases.front();
    if (!closure_.missing.empty()) return result_of(first, missing_function());
    const LinkedRunner runner = build_.link(selection_.exercise, closure_files(), false);
    const Finding linked = judge_link(selection_.exercise, runner);
    if (linked.verdict != Verdict::pass) return result_of(first, linked);
    return run_until_failure(selection_, runner, isolation_);
  }

  const Selection& selection_;
  const Files& files_;
  const Submission& submission_;
  const Build& build_;
  const Isolation& isolation_;
  Closure closure_;
  ExerciseResult result_;
  std::optional<CaseResult> with_yours_;
};

}  // namespace

GradingResult grade(const std::vector<Selection>& selections, const Catalogue& catalogue,
                    const Submission& submission, const Build& build, const Isolation& isolation) {
  const Files files = compile_all(selections, catalogue, submission, build);
  std::vector<ExerciseGrading> gradings;
  for (const Selection& selection : selections)
    gradings.emplace_back(selection, catalogue, files, submission, build, isolation);

  // First every exercise by itself, then with the student's own functions: two lists, one queue.
  parallel_for(2 * gradings.size(), [&](std::size_t turn) {
    ExerciseGrading& grading = gradings[turn % gradings.size()];
    if (turn < gradings.size())
      grading.grade_alone();
    else if (grading.needs_second_run())
      grading.grade_with_yours();
  });

  GradingResult result;
  result.submission = submission.folder().string();
  for (ExerciseGrading& grading : gradings) {
    result.exercises.push_back(grading.take_result());
    result.exercises.back().file = submission.file_of(result.exercises.back().exercise);
  }
  return result;
}

}  // namespace dnn
