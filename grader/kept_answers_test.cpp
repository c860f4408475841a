#include "grader/kept_answers.hpp"

#include <gtest/gtest.h>

#include "given/matrix.hpp"
#include "grader/parallel.hpp"
#include "grader/protocol.hpp"
#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

std::string answer_of(double number) {
  Values values;
  values.add("Z", Matrix{{number, 1.0}});
  return encode_answer({values, 0});
}

ProcessResult run_that_answers(double number) {
  ProcessResult result;
  result.answer = answer_of(number) + answer_of(number);
  result.output = "printed " + std::to_string(number);
  return result;
}

void keep(const fs::path& file, const std::string& request, const ProcessResult& result) {
  KeptAnswers answers(file, "this machine");
  answers.add(request, result);
  answers.save();
}

bool holds(const fs::path& file, const std::string& request,
           const std::string& identity = "this machine") {
  ProcessResult result;
  return KeptAnswers(file, identity).find(request, result);
}

TEST(KeptAnswers, AreFoundByTheNextGrader) {
  const TemporaryFolder folder;
  keep(folder / "answers", "request", run_that_answers(0.1));
  ProcessResult found = {ProcessEnd::signalled, 11, "", "", 1.0};
  EXPECT_TRUE(KeptAnswers(folder / "answers", "this machine").find("request", found));
  EXPECT_EQ(found.end, ProcessEnd::exited);
  EXPECT_EQ(found.code, 0);
  EXPECT_EQ(found.answer, run_that_answers(0.1).answer);
  EXPECT_EQ(found.output, run_that_answers(0.1).output);
}

TEST(KeptAnswers, AreThoseOfOneRequestAndOneIdentity) {
  const TemporaryFolder folder;
  keep(folder / "answers", "request", run_that_answers(0.1));
  EXPECT_FALSE(holds(folder / "answers", "another request"));
  EXPECT_FALSE(holds(folder / "answers", "request", "another machine"));
  EXPECT_FALSE(holds(folder / "other answers", "request"));
}

TEST(KeptAnswers, StayWhenOthersAreAdded) {
  const TemporaryFolder folder;
  const fs::path file = folder / "answers";
  keep(file, "one", run_that_answers(1));
  keep(file, "two", run_that_answers(2));
  ProcessResult found;
  EXPECT_TRUE(KeptAnswers(file, "this machine").find("one", found));
  EXPECT_EQ(found.answer, run_that_answers(1).answer);
  EXPECT_TRUE(holds(file, "two"));
}

TEST(KeptAnswers, AreOfRunsThatEndedByThemselvesAndAnsweredTwiceTheSame) {
  EXPECT_TRUE(may_be_kept(run_that_answers(1)));
  for (const ProcessEnd end : {ProcessEnd::signalled, ProcessEnd::cpu_limit, ProcessEnd::wall_limit,
                               ProcessEnd::output_limit, ProcessEnd::forbidden}) {
    ProcessResult result = run_that_answers(1);
    result.end = end;
    EXPECT_FALSE(may_be_kept(result)) << static_cast<int>(end);
  }
  ProcessResult result = run_that_answers(1);
  result.code = 1;
  EXPECT_FALSE(may_be_kept(result));
  for (const std::string& answer :
       {std::string(), answer_of(1), answer_of(1) + answer_of(2), answer_of(1) + "DNNA",
        answer_of(1) + answer_of(1) + "?", answer_of(1) + answer_of(1) + answer_of(1)}) {
    result = run_that_answers(1);
    result.answer = answer;
    EXPECT_FALSE(may_be_kept(result)) << answer.size();
    const TemporaryFolder folder;
    keep(folder / "answers", "request", result);
    EXPECT_FALSE(fs::exists(folder / "answers"));
  }
}

TEST(KeptAnswers, AreNotThoseThatAreLarge) {
  const TemporaryFolder folder;
  ProcessResult result = run_that_answers(1);
  result.output.assign(1 << 20, 'x');
  keep(folder / "answers", "request", result);
  EXPECT_FALSE(fs::exists(folder / "answers"));
}

TEST(KeptAnswers, NeverFillMoreThanTheirFileMay) {
  const TemporaryFolder folder;
  const fs::path file = folder / "answers";
  ProcessResult result = run_that_answers(1);
  result.output.assign(200 * 1024, 'x');
  for (int round = 0; round < 3; ++round) {
    KeptAnswers answers(file, "this machine");
    for (int i = 0; i < 30; ++i)
      answers.add(std::to_string(round) + " " + std::to_string(i), result);
    answers.save();
    EXPECT_LT(fs::file_size(file), 5u << 20);
    EXPECT_TRUE(holds(file, std::to_string(round) + " 0"));
  }
}

// Whatever is in the file, nothing is found in it but what was kept.
TEST(KeptAnswers, InADamagedFileAreNone) {
  const TemporaryFolder folder;
  const fs::path file = folder / "answers";
  keep(file, "request", run_that_answers(0.1));
  const std::string whole = read_text(file);
  ASSERT_TRUE(holds(file, "request"));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(~damaged[at]);
    write_text(file, damaged);
    EXPECT_FALSE(holds(file, "request")) << at;
    write_text(file, whole.substr(0, at));
    EXPECT_FALSE(holds(file, "request")) << at;
  }
  write_text(file, whole + "more");
  EXPECT_FALSE(holds(file, "request"));
}

// With the right checksum and lengths that point beyond the end.
TEST(KeptAnswers, OfAForgedLengthAreNone) {
  const TemporaryFolder folder;
  const fs::path file = folder / "answers";
  keep(file, "request", run_that_answers(0.1));
  const std::string content = read_text(file).substr(8);
  for (std::size_t at = 0; at + 4 <= content.size(); ++at) {
    std::string forged = content;
    forged.replace(at, 4, "\xff\xff\xff\xff");
    const std::uint64_t sum = std::hash<std::string>()(forged);
    write_text(file, std::string(reinterpret_cast<const char*>(&sum), 8) + forged);
    ProcessResult found;
    if (KeptAnswers(file, "this machine").find("request", found)) {
      EXPECT_EQ(found.answer.size(), run_that_answers(0.1).answer.size()) << at;
      EXPECT_EQ(found.output.size(), run_that_answers(0.1).output.size()) << at;
    }
  }
}

TEST(KeptAnswers, ThatCannotBeWrittenAreLeft) {
  const TemporaryFolder folder;
  write_text(folder / "file", "");
  keep(folder / "file/answers", "request", run_that_answers(1));
  fs::create_directories(folder / "answers/folder");
  keep(folder / "answers", "request", run_that_answers(1));
  EXPECT_FALSE(holds(folder / "answers", "request"));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 2);
}

TEST(KeptAnswers, OfSeveralGradersAtOnceAreThoseOfOne) {
  const TemporaryFolder folder;
  const fs::path file = folder / "answers";
  parallel_for(64, [&](std::size_t i) {
    keep(file, std::to_string(i % 2), run_that_answers(static_cast<double>(i % 2)));
    ProcessResult found;
    if (KeptAnswers(file, "this machine").find("1", found)) {
      EXPECT_EQ(found.answer, run_that_answers(1).answer);
    }
  });
  EXPECT_TRUE(holds(file, "0") || holds(file, "1"));
}

}  // namespace
}  // namespace dnn
