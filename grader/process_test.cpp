#include "grader/process.hpp"

#include <signal.h>
#include <sys/wait.h>

#include <chrono>
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

// Within a second: gone, or a zombie that waits to be reaped.
void expect_gone(pid_t process) {
  for (int i = 0; i < 100 && is_running(process); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  EXPECT_FALSE(is_running(process));
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

TEST(Process, InheritsNoDescriptorAndNoVariable) {
  ProcessRequest request;
  request.arguments = {"/bin/ls", "-m", "/proc/self/fd"};
  EXPECT_EQ(run_process(request).output, "0, 1, 2, 3, 4, 5\n");  // 5 is the folder that ls reads
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
  const ProcessResult result = run_process(shell("setsid sleep 61.7 & echo $! >&4; sleep 0.1"));
  expect_gone(std::stoi(result.answer));
}

// As when a student presses Ctrl-C, or an instructor kills a grading run.
TEST(Process, AChildDiesWithTheGrader) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder / "child";
  const pid_t grader = ::fork();
  if (grader == 0) {
    run_process(shell("echo $$ > " + file.string() + "; exec sleep 62.5"));
    ::_exit(0);
  }
  while (!read_text(file).ends_with("\n"))
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  ::kill(grader, SIGKILL);
  ::waitpid(grader, nullptr, 0);
  expect_gone(std::stoi(read_text(file)));
}

TEST(Process, AProgramThatIsNotThereIsAProcessError) {
  ProcessRequest request;
  request.arguments = {"/no/such/program"};
  try {
    run_process(request);
    FAIL() << "it started";
  } catch (const ProcessError& error) {
    EXPECT_STREQ(error.what(), "can't start /no/such/program (execve): No such file or directory");
  }
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

}  // namespace
}  // namespace dnn
