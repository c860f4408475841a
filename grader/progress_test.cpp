#include "grader/progress.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>
#include <vector>

#include "grader/errors.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

class ProgressTest : public testing::Test {
 protected:
  const TemporaryFolder folder_;
  const fs::path file_ = folder_ / "progress.txt";
  Progress progress_{file_};
};

TEST_F(ProgressTest, CountsHintsUpToThree) {
  EXPECT_EQ(progress_.hints_taken("planar/predict"), 0);
  EXPECT_EQ(progress_.take_hint("planar/predict").number, 1);
  EXPECT_EQ(progress_.take_hint("planar/predict").number, 2);
  EXPECT_EQ(progress_.take_hint("softmax").number, 1);
  EXPECT_EQ(progress_.take_hint("planar/predict").number, 3);
  EXPECT_EQ(progress_.take_hint("planar/predict").number, 3);
  EXPECT_EQ(Progress(file_).hints_taken("planar/predict"), 3);
  EXPECT_EQ(read_text(file_), "progress 1\nplanar/predict 3\nsoftmax 1\n");
  EXPECT_EQ(progress_.take_hint("softmax").complaint, "");
}

TEST_F(ProgressTest, WithoutItsFileItCountsFromZero) {
  progress_.take_hint("softmax");
  fs::remove(file_);
  EXPECT_EQ(progress_.hints_taken("softmax"), 0);
  EXPECT_EQ(progress_.complaint(), "");
  EXPECT_EQ(progress_.take_hint("softmax").number, 1);
}

TEST_F(ProgressTest, ADamagedOrForeignFileCountsAsEmptyAndIsReplaced) {
  for (const std::string& text :
       {std::string(), std::string("progress 2\nsoftmax 1\n"), std::string("progress 1\nsoftmax\n"),
        std::string("progress 1\nsoftmax 4\n"), std::string("progress 1\nsoftmax 0\n"),
        std::string("progress 1\nsoftmax 1 2\n"), std::string("progress 1\nsoftmax 2\nsoftmax 1\n"),
        std::string("progress 1\nsoftmax 99999999999999999999\n"), std::string(5, '\0'),
        "progress 1\n" + std::string(2'000'000, 'x')}) {
    write_text(file_, text);
    EXPECT_EQ(progress_.hints_taken("softmax"), 0) << text.substr(0, 50);
    EXPECT_EQ(progress_.complaint(), file_.string() +
                                         " is damaged or not the grader's: hints are counted from "
                                         "0 again.");
    const std::string complaint = progress_.complaint();
    const TakenHint taken = progress_.take_hint("softmax");
    EXPECT_EQ(taken.number, 1);
    EXPECT_EQ(taken.complaint, complaint);
    EXPECT_EQ(read_text(file_), "progress 1\nsoftmax 1\n");
  }
}

TEST_F(ProgressTest, AFileThatCannotBeWrittenIsOneClearLine) {
  fs::create_directory(file_);
  EXPECT_EQ(progress_.hints_taken("softmax"), 0);
  const TakenHint taken = progress_.take_hint("softmax");
  EXPECT_EQ(taken.number, 1) << "it is there to be read";
  EXPECT_EQ(taken.complaint,
            file_.string() +
                ": the hint can't be counted (Is a directory), so the same one comes again. Give "
                "the folder room, and yourself leave to write there.");
  Progress nowhere(folder_ / "missing" / "progress.txt");
  EXPECT_NE(nowhere.take_hint("softmax").complaint, "");
}

TEST_F(ProgressTest, OnAFullDiskTheFileStaysAsItWas) {
  progress_.take_hint("softmax");
  const pid_t child = fork();
  if (child == 0) {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_FSIZE, &none);
    std::signal(SIGXFSZ, SIG_IGN);
    const TakenHint taken = progress_.take_hint("softmax");
    const bool is_said = taken.complaint.find("File too large") != std::string::npos;
    _exit(is_said && taken.number == 2 ? 0 : 1);
  }
  int status = -1;
  waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
  EXPECT_EQ(read_text(file_), "progress 1\nsoftmax 1\n");
}

std::string name_of_hint(int number) { return "exercise_" + std::to_string(number); }

TEST_F(ProgressTest, ThreadsAtOnceLoseNothing) {
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread)
    threads.emplace_back([this, thread] {
      for (int i = 0; i < 10; ++i) Progress(file_).take_hint(name_of_hint(10 * thread + i));
    });
  for (std::thread& thread : threads) thread.join();
  for (int i = 0; i < 40; ++i) EXPECT_EQ(progress_.hints_taken(name_of_hint(i)), 1) << i;
}

TEST_F(ProgressTest, ProcessesAtOnceLoseNothing) {
  std::vector<pid_t> children;
  for (int process = 0; process < 3; ++process) {
    const pid_t child = fork();
    if (child == 0) {
      for (int i = 0; i < 20; ++i) progress_.take_hint(name_of_hint(i));
      _exit(0);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = -1;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
  }
  for (int i = 0; i < 20; ++i) EXPECT_EQ(progress_.hints_taken(name_of_hint(i)), 3) << i;
}

}  // namespace
}  // namespace dnn
