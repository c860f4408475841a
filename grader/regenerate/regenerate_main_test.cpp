// `regenerate` as an instructor runs it: what it prints, and how it ends.
#include <gtest/gtest.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <chrono>
#include <map>
#include <thread>

#include "given/language/chinese_test_support.hpp"
#include "grader/catalogue.hpp"
#include "grader/test_support.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;

ProcessResult regenerate(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), DNN_REGENERATE);
  return run_program(arguments);
}

void expect_refused(const ProcessResult& result, const std::string& line) {
  EXPECT_EQ(result.end, ProcessEnd::exited);
  EXPECT_EQ(result.code, 2);
  EXPECT_EQ(result.output, line + "\n");
}

TEST(RegenerateCommand, TheCaseFilesAreUpToDate) {
  const ProcessResult result = regenerate({"--check"});
  EXPECT_EQ(result.code, 0) << result.output;
}

TEST(RegenerateCommand, TheSameSeedGivesTheSameBytesAndSolutionsPassThem) {
  const TemporaryFolder one;
  const TemporaryFolder two;
  ASSERT_EQ(regenerate({"--seed", "7", "--out", one.path().string()}).code, 0);
  ASSERT_EQ(regenerate({"--seed", "7", "--out", two.path().string()}).code, 0);
  std::size_t differs_from_ours = 0;
  for (const auto& entry : fs::recursive_directory_iterator(one.path())) {
    if (!entry.is_regular_file()) continue;
    const fs::path name = fs::relative(entry.path(), one.path());
    EXPECT_EQ(read_text(entry.path()), read_text(two.path() / name)) << name;
    if (read_text(entry.path()) != read_text(root / "test_cases" / name)) ++differs_from_ours;
  }
  EXPECT_EQ(differs_from_ours, read_catalogue(root / "exercises/catalogue.txt").size());
  const std::string solutions = (root / "solutions").string();
  EXPECT_EQ(
      run_program({DNN_GRADER, "--submission", solutions, "--cases", one.path().string()}).code, 0);
}

TEST(RegenerateCommand, CheckTellsWhichFileDiffers) {
  const TemporaryFolder folder;
  ASSERT_EQ(regenerate({"linear_forward", "compute_cost", "--out", folder.path().string()}).code,
            0);
  const fs::path file = folder / "3_step_by_step/linear_forward.cases";
  std::string text = read_text(file);
  write_text(file, text.replace(text.find("case random_1"), 13, "case renamed_1"));
  fs::remove(folder / "3_step_by_step/compute_cost.cases");
  const ProcessResult result =
      regenerate({"linear_forward", "compute_cost", "--check", "--out", folder.path().string()});
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(result.output, file.string() + " differs\n" +
                               (folder / "3_step_by_step/compute_cost.cases").string() +
                               " is missing\n");
}

// exp and log differ in the last digit between processors.
TEST(RegenerateCommand, CheckForgivesTheLastDigit) {
  const TemporaryFolder folder;
  ASSERT_EQ(regenerate({"linear_forward", "--out", folder.path().string()}).code, 0);
  const fs::path file = folder / "3_step_by_step/linear_forward.cases";
  const std::string text = read_text(file);
  const std::string digits = "3.2629533746541739";
  const auto with = [&](const std::string& others) {
    std::string changed = text;
    return changed.replace(changed.find(digits), digits.size(), others);
  };
  write_text(file, with("3.2629533746541743"));
  const ProcessResult near =
      regenerate({"linear_forward", "--check", "--out", folder.path().string()});
  EXPECT_EQ(near.code, 0);
  EXPECT_EQ(near.output.find(file.string() + " differs in last digits only"), 0U) << near.output;
  write_text(file, with("3.2629533746"));
  EXPECT_EQ(regenerate({"linear_forward", "--check", "--out", folder.path().string()}).code, 1);
  // The answer of a mistake, to its last digit and beyond.
  std::string changed = text;
  const std::size_t at = changed.find("\nanswer b_subtracted\nvalue Z matrix 1 2\n");
  ASSERT_NE(at, std::string::npos);
  const std::size_t digit = changed.find(' ', changed.find("matrix 1 2\n", at) + 11) - 1;
  changed[digit] = changed[digit] == '5' ? '6' : '5';
  write_text(file, changed);
  EXPECT_EQ(regenerate({"linear_forward", "--check", "--out", folder.path().string()}).code, 0);
  changed[digit - 4] = changed[digit - 4] == '5' ? '6' : '5';
  write_text(file, changed);
  EXPECT_EQ(regenerate({"linear_forward", "--check", "--out", folder.path().string()}).code, 1);
}

TEST(RegenerateCommand, RefusesWrongUsageInOneLine) {
  expect_refused(regenerate({"--seed", "seven"}),
                 "regenerate: --seed takes a whole number from 0 to 4294967295, not \"seven\"");
  expect_refused(regenerate({"--seed"}), "regenerate: --seed needs a value after it");
  expect_refused(regenerate({"--check", "--out", "/no/such/folder"}),
                 "regenerate: /no/such/folder: there is no such folder to compare with");
  expect_refused(regenerate({"--audit", "--seed", "7"}),
                 "regenerate: --audit grades with the files that are there; --seed writes others");
  expect_refused(regenerate({"--out", "/dev/null"}),
                 "regenerate: /dev/null: is not a folder; --out names one");
  expect_refused(regenerate({"--out", "/dev/null/cases"}),
                 "regenerate: /dev/null/cases/1_basics: can't be made: Not a directory");
  expect_refused(regenerate({"--check", "--audit"}),
                 "regenerate: --check and --audit are two questions; ask one at a time");
  expect_refused(regenerate({"--linear_forward"}),
                 "regenerate: unknown option \"--linear_forward\"; --help lists them");
  EXPECT_EQ(regenerate({"linear_foward"}).output.find("regenerate: "), 0u);
  EXPECT_EQ(regenerate({"linear_foward"}).code, 2);
}

// ---- in Chinese

ProcessResult in_chinese(std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"--lang", "zh"});
  return regenerate(arguments);
}

void expect_all_chinese(const ProcessResult& result, int code) {
  EXPECT_EQ(result.code, code) << result.output;
  EXPECT_TRUE(has_chinese(result.output)) << result.output;
  EXPECT_EQ(english_left_in(result.output), "") << result.output;
}

TEST(RegenerateCommand, ExplainsItselfInChinese) {
  expect_all_chinese(in_chinese({"--help"}), 0);
  EXPECT_NE(regenerate({"--help", "--lang", "en"}).output.find("\n  --lang en|zh\n"),
            std::string::npos);
}

TEST(RegenerateCommand, RefusesInChinese) {
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--seed", "seven"},
                                                {"--check", "--out", "/no/such/folder"},
                                                {"--audit", "--seed", "7"},
                                                {"--out", "/dev/null"},
                                                {"--out", "/dev/null/cases"},
                                                {"--check", "--audit"},
                                                {"--linear_forward"},
                                                {"linear_foward"}}) {
    SCOPED_TRACE(wrong[0]);
    expect_all_chinese(in_chinese(wrong), 2);
  }
  expect_all_chinese(regenerate({"--lang=zh", "--seed"}), 2);
}

TEST(RegenerateCommand, RefusesAnotherLanguageInOneLine) {
  expect_refused(regenerate({"--lang", "fr"}), "regenerate: --lang is en or zh, not \"fr\"");
  expect_refused(regenerate({"--lang"}),
                 "regenerate: --lang needs a value after it; --help shows how");
}

TEST(RegenerateCommand, WritesAndChecksInChinese) {
  const TemporaryFolder folder;
  const std::string out = folder.path().string();
  const std::string file = (folder / "3_step_by_step/linear_forward.cases").string();
  EXPECT_EQ(in_chinese({"linear_forward", "--out", out}).output,
            "1 个用例文件已写到 " + out + " 里\n");
  EXPECT_EQ(in_chinese({"linear_forward", "--check", "--out", out}).output,
            "1 个用例文件已是最新的\n");
  expect_all_chinese(in_chinese({"linear_forward", "--audit", "--out", out}), 0);
  const std::string text = read_text(file);
  write_text(file, text.substr(0, text.size() / 2));
  EXPECT_EQ(in_chinese({"linear_forward", "--check", "--out", out}).output, file + " 有不同\n");
  expect_all_chinese(in_chinese({"linear_forward", "--audit", "--out", out}), 2);
  fs::remove(file);
  EXPECT_EQ(in_chinese({"linear_forward", "--check", "--out", out}).output, "缺少 " + file + "\n");
}

// The arguments for three exercises.
std::vector<std::string> with_three(std::vector<std::string> arguments) {
  for (const char* name : {"linear_forward", "compute_cost", "linear_backward"})
    arguments.push_back(name);
  return arguments;
}

// Killed while it replaces the files: every one is the old or the new, and whole.
TEST(RegenerateCommand, AKilledRunLeavesNoHalfWrittenFile) {
  const TemporaryFolder folder;
  const TemporaryFolder other;
  ASSERT_EQ(regenerate(with_three({"--seed", "1", "--out", folder.path().string()})).code, 0);
  ASSERT_EQ(regenerate(with_three({"--seed", "2", "--out", other.path().string()})).code, 0);
  std::map<fs::path, std::string> old_text;
  for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
    if (entry.is_regular_file()) old_text[entry.path()] = read_text(entry.path());
  const fs::path first = folder / "3_step_by_step/linear_forward.cases";
  for (int microseconds = 0; microseconds <= 4500; microseconds += 1500) {
    for (const auto& [file, text] : old_text) write_text(file, text);
    const auto before = fs::last_write_time(first);
    std::vector<std::string> words = with_three({"--seed", "2", "--out", folder.path().string()});
    words.insert(words.begin(), DNN_REGENERATE);
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    ASSERT_EQ(::posix_spawn(&child, DNN_REGENERATE, nullptr, nullptr, arguments.data(), environ),
              0);
    for (int i = 0; i < 120'000 && fs::last_write_time(first) == before; ++i)
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_NE(read_text(first), old_text[first]) << "nothing was written before it was killed";
    for (const auto& [file, text] : old_text) {
      const std::string now = read_text(file);
      const std::string anew = read_text(other.path() / fs::relative(file, folder.path()));
      EXPECT_TRUE(now == text || now == anew) << file << " after " << microseconds << " us";
    }
  }
}

// ---- the audit of our own mistakes

TEST(Audit, EveryKnownMistakeIsCaughtAndNamed) {
  const ProcessResult result = regenerate({"--audit"});
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(result.output.find("problem: "), std::string::npos)
      << result.output.substr(result.output.find("problem: "));
  const std::vector<std::string> lines = lines_of(result.output);
  ASSERT_FALSE(lines.empty());
  std::size_t mistakes = 0;
  for (const auto& entry : fs::recursive_directory_iterator(root / "solutions/mistakes"))
    mistakes += entry.path().extension() == ".cpp";
  EXPECT_GE(mistakes, 100u);
  const std::string count = std::to_string(mistakes);
  EXPECT_EQ(lines.back().find(count + " mistakes: " + count + " caught, "), 0u) << lines.back();
}

}  // namespace
}  // namespace dnn
