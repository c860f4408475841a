// One case in one fresh process, or what such a process answered before.
#pragma once

#include <optional>

#include "grader/build.hpp"
#include "grader/isolation.hpp"
#include "grader/kept_answers.hpp"
#include "grader/process/process.hpp"
#include "test_cases/values.hpp"

namespace dnn {

// How a sanitizer ends a program in which it found a fault.
constexpr int exit_code_of_sanitizers = 86;

// Runs a runner on the inputs of a case, which it is asked for twice. Throws InfraError when it
// can't be started.
ProcessResult run_case(const LinkedRunner& runner, const Values& inputs,
                       const Isolation& isolation);

enum class RunMode { always, when_changed };

// One runner, for case after case.
class CaseRunner {
 public:
  // Answers are kept beside the program, and only found again where `mode` allows it, the isolation
  // is standard and the runner has no sanitizers: a program that reaches files could write there.
  // `isolation` must live as long as it does.
  CaseRunner(LinkedRunner runner, const Isolation& isolation, RunMode mode);

  // Keeps what is new.
  ~CaseRunner();
  CaseRunner(const CaseRunner&) = delete;
  CaseRunner& operator=(const CaseRunner&) = delete;

  // As run_case.
  ProcessResult run(const Values& inputs);

  bool sanitized() const { return runner_.sanitized; }

 private:
  LinkedRunner runner_;
  const Isolation& isolation_;
  std::optional<KeptAnswers> kept_;
};

}  // namespace dnn
