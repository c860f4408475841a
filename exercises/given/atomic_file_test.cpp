#include "given/atomic_file.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include "given/test_files.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

// A folder of its own for each test.
class AtomicFile : public testing::Test {
 protected:
  std::size_t files_in_folder() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }

  static unsigned permissions(const fs::path& file) {
    return static_cast<unsigned>(fs::status(file).permissions());
  }

  const TemporaryFolder temporary_;
  const fs::path folder_ = temporary_.path();
};

TEST_F(AtomicFile, WritesANewFile) {
  write_atomically(folder_ / "a.cases", "one\ntwo\n");
  EXPECT_EQ(read_text(folder_ / "a.cases"), "one\ntwo\n");
  EXPECT_EQ(files_in_folder(), 1u);
}

TEST_F(AtomicFile, ReplacesALongerFile) {
  write_atomically(folder_ / "a.cases", std::string(100'000, 'x'));
  write_atomically(folder_ / "a.cases", "short");
  EXPECT_EQ(read_text(folder_ / "a.cases"), "short");
  EXPECT_EQ(files_in_folder(), 1u);
}

TEST_F(AtomicFile, WritesAnyBytesAndNone) {
  const std::string bytes("\0\r\n\xFF\0", 5);
  write_atomically(folder_ / "bytes", bytes);
  EXPECT_EQ(read_text(folder_ / "bytes"), bytes);
  write_atomically(folder_ / "bytes", "");
  EXPECT_EQ(read_text(folder_ / "bytes"), "");
}

TEST_F(AtomicFile, TakesANameWithoutAFolder) {
  const fs::path before = fs::current_path();
  fs::current_path(folder_);
  write_atomically("a.cases", "here");
  fs::current_path(before);
  EXPECT_EQ(read_text(folder_ / "a.cases"), "here");
}

TEST_F(AtomicFile, AReaderOfTheOldFileKeepsIt) {
  write_atomically(folder_ / "a.cases", "old");
  std::ifstream reader(folder_ / "a.cases");
  write_atomically(folder_ / "a.cases", "new");
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(reader), {}), "old");
}

TEST_F(AtomicFile, AMissingFolderIsAnError) {
  const fs::path file = folder_ / "missing" / "a.cases";
  try {
    write_atomically(file, "text");
    FAIL() << "no error";
  } catch (const std::system_error& error) {
    EXPECT_EQ(error.what(), "cannot write " + file.string() + ": No such file or directory");
    EXPECT_EQ(error.code(), std::errc::no_such_file_or_directory);
  }
  EXPECT_EQ(files_in_folder(), 0u);
}

TEST_F(AtomicFile, AFolderIsNotReplaced) {
  fs::create_directory(folder_ / "taken");
  EXPECT_THROW(write_atomically(folder_ / "taken", "text"), std::system_error);
  EXPECT_TRUE(fs::is_directory(folder_ / "taken"));
  EXPECT_EQ(files_in_folder(), 1u);
}

// A file that may grow no further stands for a full disk.
TEST_F(AtomicFile, AFailedWriteLeavesTheOldFile) {
  write_atomically(folder_ / "a.cases", "old");
  rlimit before = {};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const rlimit small = {1000, before.rlim_max};
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &small);
  std::string message = "no error";
  try {
    write_atomically(folder_ / "a.cases", std::string(5000, 'x'));
  } catch (const std::system_error& error) {
    message = error.what();
  }
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(message, "cannot write " + (folder_ / "a.cases").string() + ": File too large");
  EXPECT_EQ(read_text(folder_ / "a.cases"), "old");
  EXPECT_EQ(files_in_folder(), 1u);
}

TEST_F(AtomicFile, ANewFileFollowsTheUmask) {
  const mode_t before = umask(022);
  write_atomically(folder_ / "open", "text");
  umask(077);
  write_atomically(folder_ / "closed", "text");
  umask(before);
  EXPECT_EQ(permissions(folder_ / "open"), 0644u);
  EXPECT_EQ(permissions(folder_ / "closed"), 0600u);
}

TEST_F(AtomicFile, AReplacedFileKeepsItsPermissions) {
  write_atomically(folder_ / "a.cases", "old");
  fs::permissions(folder_ / "a.cases", fs::perms(0640));
  write_atomically(folder_ / "a.cases", "new");
  EXPECT_EQ(permissions(folder_ / "a.cases"), 0640u);
}

}  // namespace
}  // namespace dnn
