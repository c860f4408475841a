// The course checks itself: the catalogue, the files of every exercise, no stray file.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iomanip>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "given/language/chinese_test_support.hpp"
#include "grader/catalogue.hpp"
#include "grader/stubs.hpp"
#include "grader/symbols.hpp"
#include "grader/test_support.hpp"
#include "grader/toolchain.hpp"
#include "test_cases/case_file.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;

const Catalogue& catalogue() {
  static const Catalogue read = read_catalogue(root / "exercises/catalogue.txt");
  return read;
}

std::set<std::string> assignments() {
  std::set<std::string> names;
  for (const Exercise& exercise : catalogue()) names.insert(exercise.assignment());
  return names;
}

TEST(Course, NumbersRunFromOneAndEachAssignmentHasAHundredPoints) {
  int number = 0;
  std::map<std::string, int> points;
  for (const Exercise& exercise : catalogue()) {
    if (!points.contains(exercise.assignment())) number = 0;
    EXPECT_EQ(exercise.number, ++number) << exercise.name;
    points[exercise.assignment()] += exercise.points;
  }
  for (const auto& [assignment, total] : points) EXPECT_EQ(total, 100) << assignment;
}

TEST(Course, EveryExerciseHasItsFiles) {
  for (const Exercise& exercise : catalogue()) {
    EXPECT_TRUE(fs::exists(root / "exercises" / exercise.file)) << exercise.name;
    EXPECT_TRUE(fs::exists(root / "solutions" / exercise.file)) << exercise.name;
    EXPECT_TRUE(fs::exists(root / "test_cases" / exercise.assignment() / "bindings" /
                           (exercise.stem() + ".cpp")))
        << exercise.name;
    EXPECT_TRUE(fs::exists(root / "test_cases" / exercise.case_file())) << exercise.name;
  }
}

// The column of the scoreboard that holds them.
TEST(Course, TitlesAreShort) {
  for (const Exercise& exercise : catalogue())
    EXPECT_LE(exercise.title.size(), 21U) << exercise.title;
}

// 07_NeuralNetwork_predict.cpp holds NeuralNetwork/predict, 08_predict.cpp planar/predict: a
// namespace's folder says enough, and files may be handed in without any folder.
TEST(Course, FilesAreNamedAfterTheirExercisesAndNoTwoAlike) {
  std::set<fs::path> names;
  for (const Exercise& exercise : catalogue()) {
    std::string name = exercise.name;
    std::replace(name.begin(), name.end(), '/', '_');
    EXPECT_TRUE(name == exercise.stem() || name.ends_with("_" + exercise.stem())) << exercise.name;
    EXPECT_TRUE(names.insert(exercise.file.filename()).second) << exercise.file;
    std::ostringstream file;
    file << std::setw(2) << std::setfill('0') << exercise.number << "_" << exercise.stem()
         << ".cpp";
    EXPECT_EQ(exercise.file.filename(), file.str());
  }
}

TEST(Course, NoFileStandsBesideTheCatalogue) {
  std::set<fs::path> known;
  std::map<std::string, std::set<std::string>> names;
  for (const Exercise& exercise : catalogue()) {
    known.insert(exercise.file);
    names[exercise.assignment()].insert(exercise.stem());
  }
  for (const std::string& assignment : assignments()) {
    for (const auto& file : fs::directory_iterator(root / "solutions" / assignment))
      EXPECT_TRUE(known.contains(fs::path(assignment) / file.path().filename())) << file.path();
    for (const auto& file : fs::directory_iterator(root / "exercises" / assignment)) {
      const std::string name = file.path().filename().string();
      const bool is_exercise = name.ends_with(".cpp") && name[0] >= '0' && name[0] <= '9';
      EXPECT_TRUE(!is_exercise || known.contains(fs::path(assignment) / name)) << file.path();
    }
    const fs::path cases = root / "test_cases" / assignment;
    for (const auto& file : fs::directory_iterator(cases / "bindings"))
      EXPECT_TRUE(names[assignment].contains(file.path().stem().string())) << file.path();
    for (const auto& file : fs::directory_iterator(cases)) {
      const bool is_case_file = file.path().extension() == ".cases";
      EXPECT_TRUE(!is_case_file || names[assignment].contains(file.path().stem().string()))
          << file.path();
    }
  }
}

TEST(Course, EveryCaseFileHasNotebookRandomAndEdgeCases) {
  for (const Exercise& exercise : catalogue()) {
    const CaseFile file = read_case_file(root / "test_cases" / exercise.case_file());
    EXPECT_EQ(file.exercise, exercise.name);
    std::map<CaseKind, int> count;
    for (const Case& test_case : file.cases) {
      ++count[test_case.kind];
      EXPECT_GT(test_case.outputs.size(), 0U) << exercise.name << " " << test_case.name;
    }
    EXPECT_GE(count[CaseKind::notebook], 1) << exercise.name;
    EXPECT_GE(count[CaseKind::random], 1) << exercise.name;
    EXPECT_GE(count[CaseKind::edge], 1) << exercise.name;
    EXPECT_GE(count[CaseKind::random] + count[CaseKind::edge], 8) << exercise.name;
  }
}

// Where there are no solutions, a runner has the student's own functions only.
TEST(Course, ABindingCallsNoExerciseButItsOwn) {
  const Toolchain toolchain = configured_toolchain();
  for (const Exercise& exercise : catalogue()) {
    std::vector<std::string> command = toolchain.nm;
    command.insert(command.end(), {"-P", "-g", toolchain.binding_of(exercise)});
    const ProcessResult listed = run_program(command);
    std::set<std::string> called;
    for (const std::string& symbol : parse_symbols(listed.output).needs)
      for (const Exercise& other : catalogue())
        if (names_function(symbol, other.name)) called.insert(other.name);
    EXPECT_EQ(called, std::set<std::string>{exercise.name});
  }
}

TEST(Course, EveryExerciseKnowsMistakes) {
  for (const Exercise& exercise : catalogue())
    EXPECT_GE(read_case_file(root / "test_cases" / exercise.case_file()).mistakes.size(), 4U)
        << exercise.name;
}

// A solution that says how many lines it takes must be about right, or students lose heart.
TEST(Course, TheNumberOfLinesPromisedIsTrue) {
  for (const Exercise& exercise : catalogue()) {
    const std::string solution = read_text(root / "solutions" / exercise.file);
    const std::size_t start = solution.find("// START CODE HERE (about ");
    ASSERT_NE(start, std::string::npos) << exercise.name;
    const int promised = std::stoi(solution.substr(start + 26));
    const std::size_t first = solution.find('\n', start) + 1;
    const std::size_t end = solution.find("// END CODE HERE");
    const auto lines = std::count(solution.begin() + static_cast<std::ptrdiff_t>(first),
                                  solution.begin() + static_cast<std::ptrdiff_t>(end), '\n');
    EXPECT_EQ(promised, lines) << exercise.name;
  }
}

TEST(Course, TheExercisesAreTheStubsOfTheSolutions) {
  const ProcessResult result = run_program({DNN_MAKE_STUBS, "--check"});
  EXPECT_EQ(result.code, 0) << result.output;
  EXPECT_EQ(result.output,
            std::to_string(catalogue().size()) + " exercises are the stubs of their solutions\n");
}

TEST(Course, TheStubsAreSpokenOfInChinese) {
  const ProcessResult result = run_program({DNN_MAKE_STUBS, "--lang", "zh", "--check"});
  EXPECT_EQ(result.code, 0) << result.output;
  EXPECT_EQ(result.output,
            std::to_string(catalogue().size()) + " 道练习都是由答案得出的初始文件\n");
  for (const char* word : {"--help", "--wrong"}) {
    const ProcessResult usage = run_program({DNN_MAKE_STUBS, word, "--lang=zh"});
    EXPECT_EQ(usage.code, std::string(word) == "--help" ? 0 : 2);
    EXPECT_TRUE(has_chinese(usage.output)) << usage.output;
    EXPECT_EQ(english_left_in(usage.output).substr(0, 10), "START CODE") << usage.output;
  }
}

TEST(Course, TheStubsAreSpokenOfInNoThirdLanguage) {
  const ProcessResult result = run_program({DNN_MAKE_STUBS, "--lang", "fr"});
  EXPECT_EQ(result.code, 2);
  EXPECT_EQ(result.output, "make_stubs: --lang is en or zh, not \"fr\"\n");
}

}  // namespace
}  // namespace dnn
