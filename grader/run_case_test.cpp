#include "grader/run_case.hpp"

#include <gtest/gtest.h>

#include "grader/errors.hpp"
#include "grader/protocol.hpp"
#include "grader/test_support.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

// The runner of a solution in a folder of its own: a program that is gone can't be run again.
class CaseRunnerTest : public testing::Test {
 protected:
  CaseRunnerTest() {
    const Exercise exercise = find_exercise(
        read_catalogue(toolchain_.source_dir / "exercises/catalogue.txt"), "linear_forward");
    inputs_ =
        read_case_file(toolchain_.source_dir / "test_cases" / exercise.case_file()).cases[0].inputs;
    runner_ = Build(toolchain_, "test", isolation_).link_solution(exercise);
    fs::copy_file(runner_.program, folder_ / "runner");
    runner_.program = folder_ / "runner";
  }

  ProcessResult run(RunMode mode, const Isolation& isolation) {
    return CaseRunner(runner_, isolation, mode).run(inputs_);
  }
  bool runs_again(RunMode mode, const Isolation& isolation) {
    fs::rename(folder_ / "runner", folder_ / "gone");
    bool ran = false;
    try {
      run(mode, isolation);
    } catch (const InfraError&) {
      ran = true;  // it tried
    }
    fs::rename(folder_ / "gone", folder_ / "runner");
    return ran;
  }

  TemporaryFolder folder_;
  Toolchain toolchain_ = configured_toolchain();
  Isolation isolation_ = probe_isolation(toolchain_);
  LinkedRunner runner_;
  Values inputs_;
};

TEST_F(CaseRunnerTest, FindsWhatTheProgramAnsweredBefore) {
  if (!isolation_.is_standard()) GTEST_SKIP() << "answers are kept at the standard level only";
  const ProcessResult first = run(RunMode::when_changed, isolation_);
  EXPECT_EQ(decode_answers(first.answer).size(), 2u);
  EXPECT_FALSE(runs_again(RunMode::when_changed, isolation_));
  const ProcessResult second = run(RunMode::when_changed, isolation_);
  EXPECT_EQ(second.answer, first.answer);
  EXPECT_EQ(second.output, first.output);
  EXPECT_EQ(run_case(runner_, inputs_, isolation_).answer, first.answer);
}

TEST_F(CaseRunnerTest, RunsAgainWhereItIsAskedTo) {
  run(RunMode::when_changed, isolation_);
  EXPECT_TRUE(runs_again(RunMode::always, isolation_));
  EXPECT_THROW(
      {
        runner_.program = "/no/such/runner";
        run_case(runner_, inputs_, isolation_);
      },
      InfraError);
}

TEST_F(CaseRunnerTest, RunsAgainBelowTheStandardLevel) {
  run(RunMode::when_changed, isolation_);
  Isolation reduced = isolation_;
  reduced.files.in_force = false;
  EXPECT_TRUE(runs_again(RunMode::when_changed, reduced));
  EXPECT_TRUE(runs_again(RunMode::when_changed, Isolation{}));
}

TEST_F(CaseRunnerTest, RunsAgainOnOtherInputs) {
  run(RunMode::when_changed, isolation_);
  inputs_.add("one more", 1.0);
  EXPECT_TRUE(runs_again(RunMode::when_changed, isolation_));
}

TEST_F(CaseRunnerTest, RunsAgainWithSanitizers) {
  run(RunMode::when_changed, isolation_);
  runner_.sanitized = true;
  EXPECT_TRUE(runs_again(RunMode::when_changed, isolation_));
}

}  // namespace
}  // namespace dnn
