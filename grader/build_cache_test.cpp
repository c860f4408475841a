#include "grader/build_cache.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <latch>
#include <thread>

#include "grader/errors.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

// Fills an entry and counts how often it did.
class Maker {
 public:
  explicit Maker(std::string text = "made") : text_(std::move(text)) {}
  void operator()(const fs::path& scratch) {
    ++calls;
    write_text(scratch / "result", text_);
  }
  std::atomic<int> calls = 0;

 private:
  std::string text_;
};

std::size_t entries_in(const fs::path& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(Fingerprint, IsFnv1aOf64Bits) {
  EXPECT_EQ(fingerprint(""), "cbf29ce484222325");
  EXPECT_EQ(fingerprint("a"), "af63dc4c8601ec8c");
  EXPECT_EQ(fingerprint("foobar"), "85944171f73967e8");
}

TEST(Fingerprint, CountsEveryByte) {
  EXPECT_NE(fingerprint("a"), fingerprint(std::string_view("a\0", 2)));
  EXPECT_NE(fingerprint("\x7f"), fingerprint("\xff"));
}

TEST(BuildCache, MakesAnEntryInAFolderOfItsOwn) {
  const TemporaryFolder folder;
  Maker maker;
  const BuildCache cache(folder / "cache");
  const fs::path entry = cache.find_or_make("linear_forward", "a", std::ref(maker));
  EXPECT_EQ(entry, folder / "cache/linear_forward/af63dc4c8601ec8c");
  EXPECT_EQ(read_text(entry / "result"), "made");
  EXPECT_EQ(read_text(entry / "identity"), "a");
}

TEST(BuildCache, TheSameIdentityIsMadeOnce) {
  const TemporaryFolder folder;
  Maker maker;
  const BuildCache cache(folder.path());
  const fs::path first = cache.find_or_make("f", "identity", std::ref(maker));
  EXPECT_EQ(cache.find_or_make("f", "identity", std::ref(maker)), first);
  EXPECT_EQ(BuildCache(folder.path()).find_or_make("f", "identity", std::ref(maker)), first);
  EXPECT_EQ(maker.calls, 1);
}

TEST(BuildCache, AnotherIdentityIsMadeAgain) {
  const TemporaryFolder folder;
  Maker maker;
  const BuildCache cache(folder.path());
  const fs::path first = cache.find_or_make("f", "identity", std::ref(maker));
  EXPECT_NE(cache.find_or_make("f", "another", std::ref(maker)), first);
  EXPECT_EQ(maker.calls, 2);
}

TEST(BuildCache, AnotherNameIsMadeAgain) {
  const TemporaryFolder folder;
  Maker maker;
  const BuildCache cache(folder.path());
  const fs::path first = cache.find_or_make("f", "identity", std::ref(maker));
  EXPECT_NE(cache.find_or_make("g", "identity", std::ref(maker)), first);
  EXPECT_EQ(maker.calls, 2);
}

TEST(BuildCache, AnIdentityMayHoldAnyByte) {
  const TemporaryFolder folder;
  Maker maker;
  const BuildCache cache(folder.path());
  const std::string identity("a\0b\r\n\xff", 6);
  cache.find_or_make("f", identity, std::ref(maker));
  cache.find_or_make("f", identity, std::ref(maker));
  EXPECT_EQ(maker.calls, 1);
}

TEST(BuildCache, AMakeThatThrowsLeavesNothing) {
  const TemporaryFolder folder;
  const BuildCache cache(folder.path());
  const auto fail = [](const fs::path& scratch) {
    write_text(scratch / "half", "half");
    throw std::runtime_error("no compiler");
  };
  EXPECT_THROW(cache.find_or_make("f", "identity", fail), std::runtime_error);
  EXPECT_EQ(entries_in(folder / "f"), 0U);
  Maker maker;
  cache.find_or_make("f", "identity", std::ref(maker));
  EXPECT_EQ(maker.calls, 1);
}

TEST(BuildCache, AMakeThatCannotWriteLeavesNothingAndIsAnInfraError) {
  const TemporaryFolder folder;
  const BuildCache cache(folder.path());
  const auto fail = [](const fs::path& scratch) {
    fs::rename(scratch / "nothing", scratch / "result");
  };
  EXPECT_TRUE(message_of<InfraError>([&] {
                cache.find_or_make("f", "identity", fail);
              }).starts_with("can't keep what was built: "));
  EXPECT_EQ(entries_in(folder / "f"), 0U);
}

TEST(BuildCache, AnEntryWhoseIdentityIsCutShortIsMadeAgain) {
  const TemporaryFolder folder;
  const BuildCache cache(folder.path());
  Maker damaged("damaged"), maker;
  const fs::path entry = cache.find_or_make("f", "identity", std::ref(damaged));
  write_text(entry / "identity", "ident");
  EXPECT_EQ(cache.find_or_make("f", "identity", std::ref(maker)), entry);
  EXPECT_EQ(maker.calls, 1);
  EXPECT_EQ(read_text(entry / "result"), "made");
  EXPECT_EQ(read_text(entry / "identity"), "identity");
  EXPECT_EQ(entries_in(folder / "f"), 1U);
}

TEST(BuildCache, AnEntryWithoutIdentityIsMadeAgain) {
  const TemporaryFolder folder;
  const BuildCache cache(folder.path());
  Maker damaged("damaged"), maker;
  const fs::path entry = cache.find_or_make("f", "identity", std::ref(damaged));
  fs::remove(entry / "identity");
  EXPECT_EQ(cache.find_or_make("f", "identity", std::ref(maker)), entry);
  EXPECT_EQ(read_text(entry / "result"), "made");
}

TEST(BuildCache, OlderEntriesOfTheNameAreClearedAwayAfterTenMinutes) {
  const TemporaryFolder folder;
  const BuildCache cache(folder.path());
  Maker maker;
  const fs::path old = cache.find_or_make("f", "old", std::ref(maker));
  const fs::path recent = cache.find_or_make("f", "recent", std::ref(maker));
  const fs::path other = cache.find_or_make("g", "old", std::ref(maker));
  const auto now = fs::file_time_type::clock::now();
  fs::last_write_time(old, now - std::chrono::hours(1));
  fs::last_write_time(other, now - std::chrono::hours(1));
  const fs::path entry = cache.find_or_make("f", "new", std::ref(maker));
  EXPECT_FALSE(fs::exists(old));
  EXPECT_TRUE(fs::exists(recent));
  EXPECT_TRUE(fs::exists(other));
  EXPECT_TRUE(fs::exists(entry));
}

TEST(BuildCache, AnOldEntryThatIsAskedForStays) {
  const TemporaryFolder folder;
  const BuildCache cache(folder.path());
  Maker maker;
  const fs::path old = cache.find_or_make("f", "old", std::ref(maker));
  fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(1));
  EXPECT_EQ(cache.find_or_make("f", "old", std::ref(maker)), old);
  EXPECT_EQ(maker.calls, 1);
}

TEST(BuildCache, ManyAtOnceMakeOneValidEntry) {
  const TemporaryFolder folder;
  const BuildCache cache(folder.path());
  constexpr int turns = 25;
  for (int turn = 0; turn < turns; ++turn) {
    const std::string identity = "identity " + std::to_string(turn);
    Maker maker(identity);
    std::latch start(8);
    std::vector<std::string> found(8);
    std::vector<std::jthread> threads;
    for (std::string& result : found)
      threads.emplace_back([&] {
        start.arrive_and_wait();
        result = read_text(cache.find_or_make("f", identity, std::ref(maker)) / "result");
      });
    threads.clear();
    EXPECT_EQ(found, std::vector<std::string>(8, identity));
    EXPECT_GE(maker.calls, 1);
    EXPECT_EQ(entries_in(folder / "f"), static_cast<std::size_t>(turn + 1));
  }
}

TEST(BuildCache, AFolderThatCannotBeMadeIsAnInfraError) {
  const TemporaryFolder folder;
  write_text(folder / "file", "");
  const fs::path inside = folder / "file/cache";
  EXPECT_EQ(
      message_of<InfraError>([&] { BuildCache cache(inside); }),
      inside.string() + ": can't be made (Not a directory); the grader keeps what it builds there");
}

TEST(BuildCache, AFolderThatIsNotOursToWriteIsAnInfraError) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  const TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
  const BuildCache cache(folder.path());
  Maker maker;
  EXPECT_TRUE(message_of<InfraError>([&] {
                cache.find_or_make("f", "identity", std::ref(maker));
              }).starts_with("can't keep what was built: "));
  EXPECT_EQ(maker.calls, 0);
}

TEST(BuildCache, AFileInTheEntrysPlaceIsAnInfraError) {
  const TemporaryFolder folder;
  const BuildCache cache(folder.path());
  write_text(folder / "f", "a file");
  Maker maker;
  EXPECT_TRUE(message_of<InfraError>([&] {
                cache.find_or_make("f", "identity", std::ref(maker));
              }).starts_with("can't keep what was built: "));
  EXPECT_EQ(maker.calls, 0);
}

}  // namespace
}  // namespace dnn
