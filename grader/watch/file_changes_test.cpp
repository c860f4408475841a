// Saves as editors do them, seen at times that the test says.
#include "grader/watch/file_changes.hpp"

#include <gtest/gtest.h>

#include <cstdio>

#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

class FileChangesTest : public testing::Test {
 protected:
  FileChangesTest() { write_text(file_, "first"); }

  // What is seen when `later` has passed.
  std::vector<FileChange> after(FileChanges& changes, int later) {
    now_ += milliseconds(later);
    return changes.poll(now_);
  }
  void expect_nothing(FileChanges& changes, int later) {
    EXPECT_TRUE(after(changes, later).empty());
  }
  void expect_one(FileChanges& changes, int later, ChangeKind kind = ChangeKind::written) {
    const std::vector<FileChange> seen = after(changes, later);
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].file, file_);
    EXPECT_EQ(seen[0].kind, kind);
  }

  TemporaryFolder folder_;
  fs::path file_ = folder_ / "a.cpp";
  FileChanges::Time now_{};
};

TEST_F(FileChangesTest, SeesASaveOnceItIsStill) {
  FileChanges changes({file_});
  expect_nothing(changes, 50);
  write_text(file_, "second");
  expect_nothing(changes, 50);
  expect_nothing(changes, 10);
  expect_one(changes, 50);
  expect_nothing(changes, 1000);
}

TEST_F(FileChangesTest, WaitsWhileAFileIsWritten) {
  FileChanges changes({file_});
  write_text(file_, "half of");
  expect_nothing(changes, 50);
  write_text(file_, "half of it, and more");
  expect_nothing(changes, 50);
  write_text(file_, "half of it, and more, and all");
  expect_nothing(changes, 50);
  expect_one(changes, 50);
}

TEST_F(FileChangesTest, AnEmptyFileIsHalfASaveForLonger) {
  FileChanges changes({file_});
  write_text(file_, "");
  expect_nothing(changes, 50);
  expect_nothing(changes, 100);
  write_text(file_, "second");
  expect_nothing(changes, 50);
  expect_one(changes, 50);
  write_text(file_, "");
  expect_nothing(changes, 50);
  expect_one(changes, 400);
}

TEST_F(FileChangesTest, SeesAFileThatIsReplacedByRenaming) {
  FileChanges changes({file_});
  write_text(folder_ / "new", "fresh");  // as long as before
  fs::rename(folder_ / "new", file_);
  expect_nothing(changes, 50);
  expect_one(changes, 50);
}

TEST_F(FileChangesTest, AFileThatIsAwayForAMomentIsNotGone) {
  FileChanges changes({file_});
  fs::rename(file_, folder_ / "a.cpp~");
  expect_nothing(changes, 50);
  expect_nothing(changes, 50);
  write_text(file_, "second");
  expect_nothing(changes, 50);
  expect_one(changes, 50);
}

TEST_F(FileChangesTest, AFileThatVanishesIsToldOnceAndSoIsItsReturn) {
  FileChanges changes({file_});
  fs::remove(file_);
  expect_nothing(changes, 50);
  expect_one(changes, 400, ChangeKind::vanished);
  expect_nothing(changes, 1000);
  write_text(file_, "first");
  expect_nothing(changes, 50);
  expect_one(changes, 50);
}

TEST_F(FileChangesTest, AFileThatWasNeverThereIsNoChange) {
  FileChanges changes({folder_ / "none.cpp"});
  expect_nothing(changes, 1000);
  expect_nothing(changes, 1000);
}

TEST_F(FileChangesTest, TheSameContentIsNoChange) {
  FileChanges changes({file_});
  fs::last_write_time(file_, fs::last_write_time(file_) + std::chrono::seconds(5));
  expect_nothing(changes, 50);
  expect_nothing(changes, 50);
  write_text(file_, "first");
  expect_nothing(changes, 50);
  expect_nothing(changes, 50);
}

TEST_F(FileChangesTest, WhatWasForgottenCountsAtTheNextSave) {
  FileChanges changes({file_});
  changes.forget(file_);
  expect_nothing(changes, 1000);
  fs::last_write_time(file_, fs::last_write_time(file_) + std::chrono::seconds(5));
  expect_nothing(changes, 50);
  expect_one(changes, 50);
}

TEST_F(FileChangesTest, AFileThatCannotBeReadIsAChange) {
  FileChanges changes({file_});
  fs::remove(file_);
  fs::create_directory(file_);
  expect_nothing(changes, 50);
  expect_one(changes, 400);
}

TEST_F(FileChangesTest, TellsSeveralFilesApart) {
  const fs::path other = folder_ / "b.cpp";
  write_text(other, "other");
  FileChanges changes({other, file_});
  write_text(file_, "second");
  expect_nothing(changes, 50);
  expect_one(changes, 50);
}

}  // namespace
}  // namespace dnn
