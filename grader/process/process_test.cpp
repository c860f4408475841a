#include "grader/process/process.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#ifndef DNN_PORTABLE_PROCESS
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <optional>
#include <thread>

#include "grader/test_support.hpp"

namespace dnn {
namespace {

ProcessRequest shell(const std::string& script) {
  ProcessRequest request;
  request.arguments = {"/bin/sh", "-c", script};
  request.environment = {"PATH=/usr/bin:/bin"};
  return request;
}

// Within so many seconds: gone, or a zombie that waits to be reaped.
void expect_gone(pid_t process, int seconds = 1) {
  for (int i = 0; i < 100 * seconds && is_running(process); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  EXPECT_FALSE(is_running(process));
  if (is_running(process)) ::kill(process, SIGKILL);
}

// As when a student presses Ctrl-C, or an instructor kills a grading run: the child of a grader
// that was killed while the child ran the script.
pid_t child_of_a_killed_grader(const std::string& script, const ProcessLimits& limits) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder / "child";
  const pid_t grader = ::fork();
  if (grader == 0) {
    ProcessRequest request = shell("echo $$ > " + file.string() + "; " + script);
    request.limits = limits;
    run_process(request);
    ::_exit(0);
  }
  while (!read_text(file).ends_with("\n"))
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  ::kill(grader, SIGKILL);
  ::waitpid(grader, nullptr, 0);
  return std::stoi(read_text(file));
}

std::string error_of(const ProcessRequest& request) {
  try {
    run_process(request);
  } catch (const ProcessError& error) {
    return error.what();
  }
  return "none";
}

TEST(Process, TellsTheExitStatus) {
  const ProcessResult result = run_process(shell("exit 7"));
  EXPECT_EQ(result.end, ProcessEnd::exited);
  EXPECT_EQ(result.code, 7);
}

TEST(Process, KeepsBothOutputsInOrderAndTheAnswerApart) {
  const ProcessResult result = run_process(shell("echo one; echo two >&2; echo three >&4"));
  EXPECT_EQ(result.output, "one\ntwo\n");
  EXPECT_EQ(result.answer, "three\n");
}

TEST(Process, HandsTheInputToDescriptorThree) {
  ProcessRequest request = shell("cat <&3 >&4");
  request.input = std::string(200'000, 'x') + '\0' + "end";
  EXPECT_EQ(run_process(request).answer, request.input);
}

TEST(Process, StandardInputIsEmpty) {
  EXPECT_EQ(run_process(shell("cat; echo $? >&4")).answer, "0\n");
}

TEST(Process, HasFiveDescriptors) {
#ifndef __linux__
  GTEST_SKIP() << "a program that lists its descriptors exactly is known on Linux only";
#endif
  ProcessRequest request;
  request.arguments = {"/bin/ls", "-m", "/proc/self/fd"};
#ifdef DNN_PORTABLE_PROCESS
  EXPECT_EQ(run_process(request).output, "0, 1, 2, 3, 4, 5\n");  // the last is what ls reads
#else
  EXPECT_EQ(run_process(request).output, "0, 1, 2, 3, 4, 5, 6\n");  // and 5 is the lifeline
#endif
}

TEST(Process, InheritsNoDescriptorAndNoVariable) {
  const int ours = ::fcntl(0, F_DUPFD, 9);  // stays open on exec
  ASSERT_GE(ours, 9);
  EXPECT_EQ(run_process(shell(": <&3")).code, 0);
  EXPECT_NE(run_process(shell(": <&9")).code, 0);
  ::close(ours);
  EXPECT_EQ(run_process(shell("exec /usr/bin/env")).output.find("HOME="), std::string::npos);
}

TEST(Process, TellsTheSignal) {
  const ProcessResult result = run_process(shell("kill -SEGV $$"));
  EXPECT_EQ(result.end, ProcessEnd::signalled);
  EXPECT_EQ(result.code, SIGSEGV);
}

TEST(Process, StopsALoopByItsProcessorTime) {
  ProcessRequest request = shell("while :; do :; done");
  request.limits.cpu_seconds = 0.2;
  const ProcessResult result = run_process(request);
  EXPECT_EQ(result.end, ProcessEnd::cpu_limit);
  EXPECT_GE(result.cpu_seconds, 0.15);
  EXPECT_LT(result.cpu_seconds, 2.0);
}

TEST(Process, StopsASleeperByTheWallClock) {
  ProcessRequest request = shell("sleep 60");
  request.limits.wall_seconds = 0.2;
  EXPECT_EQ(run_process(request).end, ProcessEnd::wall_limit);
}

TEST(Process, StopsAFloodOfOutput) {
  ProcessRequest request = shell("exec yes");
  request.limits.file_bytes = 1 << 20;
  const ProcessResult result = run_process(request);
  EXPECT_EQ(result.end, ProcessEnd::output_limit);
  EXPECT_EQ(result.output.size(), std::size_t{1} << 20);
}

TEST(Process, LimitsMemory) {
#ifndef __linux__
  GTEST_SKIP() << "not every system limits memory";
#endif
  ProcessRequest request = shell("ulimit -v; ulimit -c");
  request.limits.memory_bytes = std::uint64_t{64} << 20;
  EXPECT_EQ(run_process(request).output, "65536\n0\n");
}

TEST(Process, LeavesNoProcessOfTheGroupBehind) {
  const ProcessResult result = run_process(shell("sleep 61.5 & echo $! >&4"));
  expect_gone(std::stoi(result.answer));
}

// It leads a session of its own, so that the group's end is not its end.
TEST(Process, LeavesNoDaemonBehind) {
#ifdef DNN_PORTABLE_PROCESS
  GTEST_SKIP() << "only Linux hands what a child left behind to the grader";
#endif
  const ProcessResult result = run_process(shell("setsid sleep 61.7 & echo $! >&4; sleep 0.1"));
  expect_gone(std::stoi(result.answer));
}

TEST(Process, AChildDiesWithTheGrader) {
#ifdef DNN_PORTABLE_PROCESS
  GTEST_SKIP() << "only Linux tells a child that its parent has ended";
#endif
  expect_gone(child_of_a_killed_grader("exec sleep 62.5", {}));
}

TEST(Process, ASleeperOfAKilledGraderEndsSoonAfterItsWallLimit) {
  ProcessLimits limits;
  limits.wall_seconds = 1.0;
  expect_gone(child_of_a_killed_grader("exec sleep 63.5", limits), 6);
}

TEST(Process, ALoopOfAKilledGraderEndsByItsProcessorTime) {
  ProcessLimits limits;
  limits.cpu_seconds = 0.5;
  limits.wall_seconds = 100.0;
  expect_gone(child_of_a_killed_grader("while :; do :; done", limits), 20);
}

TEST(Process, AProgramThatIsNotThereIsAProcessError) {
  ProcessRequest request;
  request.arguments = {"/no/such/program"};
  EXPECT_EQ(error_of(request), "can't start /no/such/program (execve): No such file or directory");
}

TEST(Process, AFolderThatIsNotThereIsAProcessError) {
  ProcessRequest request = shell("true");
  request.working_directory = "/no/such/folder";
  EXPECT_EQ(error_of(request), "can't start /bin/sh (chdir): No such file or directory");
}

TEST(Process, AChildThatIgnoresTheSignalIsStoppedByItsProcessorTime) {
  ProcessRequest request = shell("trap '' XCPU; while :; do :; done");
  request.limits.cpu_seconds = 0.2;
  EXPECT_EQ(run_process(request).end, ProcessEnd::cpu_limit);
}

TEST(Process, ManyAtOnce) {
  std::vector<std::jthread> threads;
  std::vector<std::string> answers(8);
  for (std::size_t i = 0; i < answers.size(); ++i)
    threads.emplace_back([&answers, i] {
      for (int turn = 0; turn < 20; ++turn)
        answers[i] = run_process(shell("echo " + std::to_string(i) + " >&4")).answer;
    });
  threads.clear();
  for (std::size_t i = 0; i < answers.size(); ++i) EXPECT_EQ(answers[i], std::to_string(i) + "\n");
}

TEST(Process, LimitsOpenFiles) {
  ProcessRequest request = shell("ulimit -n");
  request.limits.open_files = 77;
  EXPECT_EQ(run_process(request).output, "77\n");
}

TEST(Process, AFloodEndsAlsoWhereTheGraderIgnoresTheSignal) {
  struct sigaction ignored {};
  struct sigaction before {};
  ignored.sa_handler = SIG_IGN;
  ::sigaction(SIGXFSZ, &ignored, &before);
  const ProcessResult result = run_process(shell("exec yes"));
  ::sigaction(SIGXFSZ, &before, nullptr);
  EXPECT_EQ(result.end, ProcessEnd::output_limit);
}

TEST(Process, AFloodThatTheChildSurvivesIsOneTooMany) {
  ProcessRequest request = shell("trap '' XFSZ; yes; exit 0");
  request.limits.file_bytes = 1 << 20;
  EXPECT_EQ(run_process(request).end, ProcessEnd::output_limit);
}

#ifndef DNN_PORTABLE_PROCESS

TEST(Process, ConfinedFilesAreThoseThatAreNamed) {
  const TemporaryFolder folder;
  write_text(folder / "mine/in", "read\n");
  write_text(folder / "other/in", "secret\n");
  const std::string mine = (folder / "mine").string();
  const std::string other = (folder / "other").string();
  ProcessRequest request =
      shell("cat " + mine + "/in; echo written > " + mine + "/out; cat " + mine + "/out; cat " +
            other + "/in; echo x > " + other + "/out; mv " + mine + "/out " + other + "; cat " +
            "/proc/self/maps; echo end");
  request.sandbox.readable = {"/usr", "/lib", "/lib64", "/bin"};
  request.sandbox.writable = {mine, "/no/such/folder"};
  request.sandbox.confine_files = true;
  try {
    const std::string output = run_process(request).output;
    EXPECT_TRUE(output.starts_with("read\nwritten\n")) << output;
    EXPECT_TRUE(output.ends_with("end\n")) << output;
    EXPECT_EQ(output.find("secret"), std::string::npos);
    EXPECT_EQ(output.find("r-xp"), std::string::npos);
  } catch (const ProcessError& error) {
    GTEST_SKIP() << error.what();
  }
  EXPECT_FALSE(std::filesystem::exists(folder / "other/out"));
  EXPECT_EQ(read_text(folder / "mine/out"), "written\n");
}

TEST(Process, ItsOwnProcIsReadableWhereThatIsAskedFor) {
  ProcessRequest request = shell("exec cat /proc/self/maps");
  request.sandbox.readable = {"/usr", "/lib", "/lib64", "/bin"};
  request.sandbox.own_proc = true;
  request.sandbox.confine_files = true;
  try {
    EXPECT_NE(run_process(request).output.find("r-xp"), std::string::npos);
  } catch (const ProcessError& error) {
    GTEST_SKIP() << error.what();
  }
}

TEST(Process, AHiddenProcessIsNotDumpable) {
  {
    const HiddenProcess hidden;
    EXPECT_EQ(::prctl(PR_GET_DUMPABLE), 0);
    run_process(shell("true"));
    EXPECT_EQ(::prctl(PR_GET_DUMPABLE), 0);
  }
  EXPECT_EQ(::prctl(PR_GET_DUMPABLE), 1);
}

TEST(Process, SystemCallsHaveNames) {
  EXPECT_EQ(system_call_name(SYS_socket), "socket");
  EXPECT_EQ(system_call_name(SYS_clone), "fork (clone)");
  EXPECT_EQ(system_call_name(9999), "system call 9999");
}

#endif

#ifdef DNN_PORTABLE_PROCESS

TEST(Process, ALayerThatIsAskedForIsAProcessError) {
  ProcessRequest calls = shell("true");
  calls.sandbox.confine_calls = true;
  EXPECT_EQ(error_of(calls), "this system has no such layer: a filter of system calls");
  ProcessRequest files = shell("true");
  files.sandbox.confine_files = true;
  EXPECT_EQ(error_of(files), "this system has no such layer: files and network out of reach");
  ProcessRequest user = shell("true");
  user.sandbox.own_user = true;
  EXPECT_EQ(error_of(user), "this system has no such layer: a user that owns nothing");
}

// Where temporary files go, until this goes.
class TemporaryFilesIn {
 public:
  explicit TemporaryFilesIn(const std::filesystem::path& folder) {
    if (const char* value = std::getenv("TMPDIR")) before_ = value;
    ::setenv("TMPDIR", folder.c_str(), 1);
  }
  ~TemporaryFilesIn() {
    if (before_) {
      ::setenv("TMPDIR", before_->c_str(), 1);
    } else {
      ::unsetenv("TMPDIR");
    }
  }
  TemporaryFilesIn(const TemporaryFilesIn&) = delete;
  TemporaryFilesIn& operator=(const TemporaryFilesIn&) = delete;

 private:
  std::optional<std::string> before_;
};

TEST(Process, AFolderForTemporaryFilesThatIsNotThereIsAProcessError) {
  const TemporaryFilesIn nowhere("/no/such/folder");
  EXPECT_EQ(error_of(shell("true")),
            "can't make a temporary file in /no/such/folder: No such file or directory");
}

TEST(Process, LeavesNoTemporaryFileBehind) {
  const TemporaryFolder folder;
  const TemporaryFilesIn here(folder.path());
  EXPECT_EQ(run_process(shell("ls -a " + folder.path().string())).output, ".\n..\n");
}

#endif

}  // namespace
}  // namespace dnn
