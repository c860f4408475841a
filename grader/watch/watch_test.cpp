// `grader watch` as a student has it: at a terminal, saving files, pressing keys, ending it in all
// ways there are.
#include <gtest/gtest.h>

#include <functional>
#include <thread>

#include "grader/test_support.hpp"
#include "grader/watch/pseudo_terminal_test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root_of_course = DNN_SOURCE_DIR;
const std::string forward_file = "03_linear_forward.cpp";
const std::string cost_file = "06_compute_cost.cpp";

bool in_time(const std::function<bool()>& condition) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
  while (!condition()) {
    if (std::chrono::steady_clock::now() > end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return true;
}

// Two exercises, not yet written.
class WatchTest : public testing::Test {
 protected:
  WatchTest() {
    copy("exercises", forward_file);
    copy("exercises", cost_file);
  }

  void copy(const std::string& from, const std::string& file) {
    write_text(folder_ / file, read_text(root_of_course / from / "3_step_by_step" / file));
  }

  std::vector<std::string> command() const {
    return {DNN_GRADER,       "watch",
            "linear_forward", "compute_cost",
            "--submission",   folder_.path().string(),
            "--lang",         "en"};
  }

  // The first exercise is graded, and nothing is being done.
  static bool is_waiting(PseudoTerminal& terminal) {
    return terminal.wait_for("Write the function");
  }

  void expect_ended_by(PseudoTerminal& terminal, int signal) {
    const int status = terminal.status();
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == signal) << status;
    EXPECT_TRUE(terminal.is_as_before());
  }

  TemporaryFolder folder_;
};

TEST_F(WatchTest, ShowsWhatBecomesOfEachSaveAndGoesOn) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(terminal.wait_for("0 of 2 done"));
  ASSERT_TRUE(terminal.wait_for("linear_forward"));
  ASSERT_TRUE(is_waiting(terminal));
  EXPECT_FALSE(terminal.is_as_before());
  write_text(folder_ / forward_file, "int x = ;\n");
  ASSERT_TRUE(terminal.wait_for("linear_forward: COMPILE_ERROR"));
  copy("solutions", forward_file);
  ASSERT_TRUE(terminal.wait_for("1 of 2 done"));
  ASSERT_TRUE(terminal.wait_for("3 linear_forward: PASS"));
  ASSERT_TRUE(terminal.wait_for("compute_cost"));
  copy("solutions", cost_file);
  ASSERT_TRUE(terminal.wait_for("2 of 2 done"));
  ASSERT_TRUE(terminal.wait_for("All 2 exercises are passed"));
  terminal.type("q");
  const int status = terminal.status();
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
  EXPECT_TRUE(terminal.is_as_before());
}

TEST_F(WatchTest, GoesToTheFileThatIsSavedAndEndsWithOne) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  fs::rename(folder_ / cost_file, folder_ / "kept");
  fs::copy_file(root_of_course / "solutions/3_step_by_step" / cost_file, folder_ / "new");
  fs::rename(folder_ / "new", folder_ / cost_file);
  ASSERT_TRUE(terminal.wait_for("6 compute_cost: PASS"));
  ASSERT_TRUE(terminal.wait_for("linear_forward"));
  fs::remove(folder_ / forward_file);
  ASSERT_TRUE(terminal.wait_for(forward_file + " is gone"));
  copy("exercises", forward_file);
  ASSERT_TRUE(terminal.wait_for("save the file"));
  terminal.type("q");
  const int status = terminal.status();
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 1) << status;
}

TEST_F(WatchTest, KeysChangeWhatIsShown) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  terminal.type("?");
  ASSERT_TRUE(terminal.wait_for("end the watch"));
  terminal.type("x");
  ASSERT_TRUE(terminal.wait_for("Write the function"));
  terminal.type("n");
  ASSERT_TRUE(terminal.wait_for("exercise 6"));
  terminal.type("n");
  ASSERT_TRUE(terminal.wait_for("exercise 3"));
  terminal.type("b");
  ASSERT_TRUE(terminal.wait_for("This is the first exercise"));
  terminal.type("nb");
  ASSERT_TRUE(terminal.wait_for("exercise 3"));
  terminal.type("l");
  ASSERT_TRUE(terminal.wait_for("compute_cost"));
  ASSERT_TRUE(terminal.wait_for("NOT_IMPLEMENTED"));
  terminal.resize(20, 60);
  ASSERT_TRUE(terminal.wait_for("\x1b[2J"));
  ASSERT_TRUE(terminal.wait_for("NOT_IMPLEMENTED"));
  terminal.type("qq");
  EXPECT_TRUE(WIFEXITED(terminal.status()));
}

TEST_F(WatchTest, EscapeTakesNothingFromTheKeyAfterIt) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  terminal.type("\x1b");
  ASSERT_TRUE(terminal.wait_for("end the watch"));
  std::this_thread::sleep_for(std::chrono::milliseconds(500));
  terminal.type("l");
  ASSERT_TRUE(terminal.wait_for("NOT_IMPLEMENTED"));
}

TEST_F(WatchTest, SpaceShowsWhatIsCut) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  terminal.resize(12, 80);
  ASSERT_TRUE(terminal.wait_for("... press space to see all of it"));
  terminal.type(" ");
  ASSERT_TRUE(terminal.wait_for("    ... press space for more"));
  terminal.type(" ");
  ASSERT_TRUE(terminal.wait_for("write it in"));
}

TEST_F(WatchTest, WhatComesNextIsShownByItselfBeforeItIsPassedOver) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  copy("solutions", forward_file);
  ASSERT_TRUE(terminal.wait_for("3 linear_forward: PASS"));
  ASSERT_TRUE(terminal.wait_for("exercise 6"));
  terminal.type("n");
  ASSERT_TRUE(terminal.wait_for("exercise 6"));
  ASSERT_TRUE(is_waiting(terminal));
  terminal.type("b");
  ASSERT_TRUE(terminal.wait_for("3 linear_forward: PASS"));
  terminal.type("nn");
  ASSERT_TRUE(terminal.wait_for("No other exercise is open"));
}

TEST_F(WatchTest, CountsWhatIsPassedBeyondTheFirstOpenOne) {
  copy("solutions", cost_file);
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(terminal.wait_for("0 of 2 done so far"));
  ASSERT_TRUE(terminal.wait_for("1 of 2 done;"));
}

TEST_F(WatchTest, SaysWhenAllWereGradedAgain) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(terminal.wait_for("0 of 2 done;"));
  std::this_thread::sleep_for(std::chrono::milliseconds(1100));  // the clock shows seconds
  terminal.type("r");
  ASSERT_TRUE(terminal.wait_for("0 of 2 done; graded at"));
}

TEST_F(WatchTest, CtrlCEndsItBySignalAndSaysSo) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  terminal.type("\x03");
  ASSERT_TRUE(terminal.wait_for("the watch was ended by the keyboard"));
  expect_ended_by(terminal, SIGINT);
}

TEST_F(WatchTest, CtrlCEndsItWhileItGrades) {
  write_text(folder_ / forward_file,
             "#include \"step_by_step.hpp\"\nnamespace dnn {\n"
             "LinearForward linear_forward(Matrix, const Matrix&, const Matrix&) {\n"
             "  for (volatile bool forever = true; forever;) {}\n  throw 0;\n}\n}\n");
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(terminal.wait_for("checking linear_forward"));
  terminal.type("\x03");
  expect_ended_by(terminal, SIGINT);
}

TEST_F(WatchTest, AnotherProgramEndsIt) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  ::kill(terminal.program(), SIGTERM);
  ASSERT_TRUE(terminal.wait_for("the watch was ended by another program"));
  expect_ended_by(terminal, SIGTERM);
}

TEST_F(WatchTest, CtrlZGivesTheTerminalBackForAWhile) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  terminal.type("\x1a");
  EXPECT_TRUE(WIFSTOPPED(terminal.status()));
  EXPECT_TRUE(terminal.is_as_before());
  ::kill(terminal.program(), SIGCONT);
  ASSERT_TRUE(is_waiting(terminal));
  EXPECT_FALSE(terminal.is_as_before());
  terminal.type("q");
  EXPECT_TRUE(WIFEXITED(terminal.status()));
  EXPECT_TRUE(terminal.is_as_before());
}

// Neither kill -9 nor a crash runs any of its code.
TEST_F(WatchTest, TheTerminalIsPutBackWhenItIsKilled) {
  for (const int signal : {SIGKILL, SIGABRT}) {
    PseudoTerminal terminal(command(), "xterm");
    ASSERT_TRUE(is_waiting(terminal));
    const std::vector<int> guardian = children_of(terminal.program());
    ASSERT_EQ(guardian.size(), 1U);
    ::kill(terminal.program(), signal);
    const int status = terminal.status();
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == signal) << status;
    EXPECT_TRUE(in_time([&] { return terminal.is_as_before(); }));
    EXPECT_TRUE(terminal.wait_for("\x1b[?25h"));
    EXPECT_TRUE(in_time([&] { return !is_running(guardian[0]); }));
  }
}

TEST_F(WatchTest, TheCursorComesBackWhereAShellSetTheTerminalBackFirst) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  ASSERT_EQ(terminal.written().find("\x1b[?25h"), std::string::npos);
  terminal.set_back();
  ::kill(terminal.program(), SIGKILL);
  EXPECT_TRUE(terminal.wait_for("\x1b[?25h"));
  EXPECT_TRUE(terminal.is_as_before());
}

TEST_F(WatchTest, EndsWithItsTerminal) {
  PseudoTerminal terminal(command(), "xterm");
  ASSERT_TRUE(is_waiting(terminal));
  const std::vector<int> guardian = children_of(terminal.program());
  ASSERT_EQ(guardian.size(), 1U);
  terminal.hang_up();
  EXPECT_FALSE(WIFSTOPPED(terminal.status()));
  EXPECT_TRUE(in_time([&] { return !is_running(guardian[0]); }));
}

TEST_F(WatchTest, ATerminalWithoutCursorGetsLines) {
  PseudoTerminal terminal(command(), "dumb");
  ASSERT_TRUE(terminal.wait_for("0 of 2 done"));
  ASSERT_TRUE(terminal.wait_for("Write the function"));
  copy("solutions", forward_file);
  ASSERT_TRUE(terminal.wait_for("3 linear_forward: PASS"));
  ASSERT_TRUE(terminal.wait_for("exercise 6"));
  terminal.type("q");
  EXPECT_TRUE(WIFEXITED(terminal.status()));
  EXPECT_EQ(terminal.written().find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace dnn
