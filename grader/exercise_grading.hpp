// One exercise of a submission: linked, run on its cases, judged; by itself and with the student's
// own functions.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "grader/build.hpp"
#include "grader/dependencies.hpp"
#include "grader/isolation.hpp"
#include "grader/protocol.hpp"
#include "grader/run_case.hpp"
#include "grader/verdict.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {

// An exercise, those of its cases that are to be run, and its known mistakes.
struct Selection {
  Exercise exercise;
  std::vector<Case> cases;
  std::vector<Mistake> mistakes = {};
  bool has_all_cases = true;    // a mistake is named only then: in a few cases many look alike
  std::string answers_in = "";  // the case file, where the cases came without wrong answers
  bool with_yours = true;       // else only by itself
};

// By the name of the exercise; absent when not handed in.
using CompiledFiles = std::map<std::string, CompiledFile>;

// A fault of ours is the exercise's INFRA verdict; nothing is thrown for it. What it is given must
// live as long as it does.
class ExerciseGrading {
 public:
  ExerciseGrading(const Selection& selection, const Catalogue& catalogue,
                  const CompiledFiles& files, const Build& build, const Isolation& isolation,
                  RunMode mode = RunMode::always);

  // With the solutions' other functions, or where there are no solutions with the student's.
  void grade_alone();

  // Whether a second run, with the student's own functions, can tell anything new.
  bool needs_second_run() const;
  void grade_with_yours();

  // The exercises whose files its runner holds, itself among them.
  const std::set<std::string>& exercises_within() const { return closure_.exercises; }

  // Everything but the file's place. Once, after the two.
  ExerciseResult take_result();

 private:
  const CompiledFile* find(const std::string& exercise) const;
  bool has_object() const;
  bool stopped_before_link();
  void all_end(const Finding& finding);
  LinkedRunner link_alone(const CompiledFile& own) const;
  LinkedRunner link_closure(const CompiledFile& own) const;
  Finding missing_function() const;
  CaseResult run_and_judge(const Case& test_case, CaseRunner& runner,
                           std::optional<Answer>& answer) const;
  void run_all(CaseRunner& runner);
  std::optional<CaseResult> find_failure_with_yours() const;
  bool may_depend_on_unset(CaseRunner& runner) const;
  void look_for_unset_variables(CaseRunner& runner);
  void look_at_missing_returns();
  void look_at_files();
  void diagnose_failures();

  const Selection& selection_;
  const CompiledFiles& files_;
  const Build& build_;
  const Isolation& isolation_;
  RunMode run_mode_;
  Closure closure_;
  ExerciseResult result_;
  std::vector<std::optional<Answer>> answers_;  // one a case, where it failed with an answer
  std::optional<CaseResult> with_yours_;
};

}  // namespace dnn
