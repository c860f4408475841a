#include "grader/command_line.hpp"

#include <gtest/gtest.h>

#include "grader/columns.hpp"
#include "grader/errors.hpp"
#include "grader/test_support.hpp"
#include "grader/text.hpp"

namespace dnn {
namespace {

using Words = std::vector<std::string>;

std::string error_of(const Words& arguments) {
  return message_of<InputError>([&] { parse_command_line(arguments); });
}

TEST(CommandLine, NothingAsksForEverything) {
  const Options options = parse_command_line({});
  EXPECT_EQ(options.exercises, Words{});
  EXPECT_EQ(options.submission, "");
  EXPECT_EQ(options.cases, "");
  EXPECT_EQ(options.results, "");
  EXPECT_FALSE(options.help);
}

TEST(CommandLine, WordsAreExercises) {
  EXPECT_EQ(parse_command_line({"linear_forward", "compute_cost"}).exercises,
            (Words{"linear_forward", "compute_cost"}));
}

TEST(CommandLine, AValueFollowsItsOption) {
  const TemporaryFolder folder;
  const std::string results = (folder / "results.json").string();
  const Options options =
      parse_command_line({"--submission", "mine", "--cases", "harder", "--results", results});
  EXPECT_EQ(options.submission, "mine");
  EXPECT_EQ(options.cases, "harder");
  EXPECT_EQ(options.results, results);
  EXPECT_EQ(options.exercises, Words{});
}

TEST(CommandLine, OrStandsBehindAnEqualsSign) {
  const TemporaryFolder folder;
  const std::string results = (folder / "results.json").string();
  const Options options =
      parse_command_line({"--submission=mine", "--cases=a=b", "--results=" + results});
  EXPECT_EQ(options.submission, "mine");
  EXPECT_EQ(options.cases, "a=b");
  EXPECT_EQ(options.results, results);
}

TEST(CommandLine, ExercisesAndOptionsStandInAnyOrder) {
  const Options options =
      parse_command_line({"linear_forward", "--submission", "mine", "compute_cost"});
  EXPECT_EQ(options.exercises, (Words{"linear_forward", "compute_cost"}));
  EXPECT_EQ(options.submission, "mine");
}

TEST(CommandLine, AsksForAnotherRun) {
  EXPECT_TRUE(parse_command_line({"--run-again"}).run_again);
  EXPECT_FALSE(parse_command_line({}).run_again);
}

TEST(CommandLine, AsksForHelp) {
  EXPECT_TRUE(parse_command_line({"--help"}).help);
  EXPECT_TRUE(parse_command_line({"linear_forward", "-h"}).help);
}

TEST(CommandLine, RefusesAnOptionWithoutItsValue) {
  EXPECT_EQ(error_of({"--submission"}), "--submission needs a value after it; --help shows how");
  EXPECT_EQ(error_of({"linear_forward", "--cases"}),
            "--cases needs a value after it; --help shows how");
  EXPECT_EQ(error_of({"--results"}), "--results needs a value after it; --help shows how");
  EXPECT_EQ(error_of({"--results="}), "--results= needs a value after it; --help shows how");
}

TEST(CommandLine, RefusesAnUnknownOption) {
  EXPECT_EQ(error_of({"--verbose"}), "unknown option \"--verbose\"; --help lists them");
  EXPECT_EQ(error_of({"--submissions=mine"}),
            "unknown option \"--submissions=mine\"; --help lists them");
  EXPECT_EQ(error_of({"-x"}), "unknown option \"-x\"; --help lists them");
  EXPECT_EQ(error_of({"--\x1b[2J"}), "unknown option \"--\\x1b[2J\"; --help lists them");
}

TEST(CommandLine, KnowsItsSwitches) {
  const Options none = parse_command_line({});
  EXPECT_FALSE(none.isolation || none.require_isolation || none.sanitize);
  EXPECT_TRUE(parse_command_line({"--isolation"}).isolation);
  EXPECT_TRUE(parse_command_line({"--require-isolation"}).require_isolation);
  EXPECT_TRUE(parse_command_line({"--sanitize", "linear_forward"}).sanitize);
}

TEST(CommandLine, RefusesSanitizersWhereIsolationIsRequired) {
  EXPECT_EQ(error_of({"--sanitize", "--require-isolation"}),
            "--sanitize lets a program do more than --require-isolation allows; use one of them");
}

TEST(CommandLine, RefusesFilesThatOnlyGradingWrites) {
  const TemporaryFolder folder;
  for (const char* option : {"--results", "--report"})
    for (const char* command : {"watch", "list", "explain"})
      EXPECT_EQ(error_of({command, option, (folder / "file.html").string()}),
                std::string(option) +
                    " belongs to grading, not to this command: build/bin/grader " + option +
                    " FILE");
}

TEST(CommandLine, APageIsNamedAsOne) {
  EXPECT_EQ(parse_command_line({"--report", "report.html"}).report, "report.html");
  EXPECT_EQ(parse_command_line({"--report=report.htm"}).report, "report.htm");
  EXPECT_EQ(error_of({"--report", "linear_forward"}),
            "--report names the page to write, such as report.html; \"linear_forward\" doesn't end "
            "in .html");
  EXPECT_EQ(error_of({"--report=basics/softmax"}),
            "--report names the page to write, such as report.html; \"basics/softmax\" doesn't end "
            "in .html");
}

TEST(CommandLine, RefusesResultsInAFolderThatIsNotThere) {
  EXPECT_EQ(error_of({"--results", "/no/such/folder/results.json"}),
            "/no/such/folder: there is no such folder to put the results into");
}

TEST(CommandLine, RefusesAFolderForTheResults) {
  const TemporaryFolder folder;
  EXPECT_EQ(error_of({"--results", folder.path().string()}),
            folder.path().string() + ": is a folder; --results names a file");
}

TEST(CommandLine, ResultsMayBeInTheWorkingDirectory) {
  EXPECT_EQ(parse_command_line({"--results", "results.json"}).results, "results.json");
}

TEST(Usage, NamesEveryOptionAndExitCodeWithin80Columns) {
  const std::string text = usage();
  for (const char* part :
       {"grader [COMMAND] [EXERCISE...] [options]\n", "--submission DIR", "--cases DIR",
        "--results FILE", "--isolation", "--require-isolation", "--sanitize", "--help",
        "--gtest_filter", "Exit code: 0 ", " 1 ", " 2 ", "3 "})
    EXPECT_NE(text.find(part), std::string::npos) << part;
  for (const std::string& line : lines_of(text)) EXPECT_LE(columns_of(line), 80U) << line;
}

}  // namespace
}  // namespace dnn
