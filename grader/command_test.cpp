// The programs as a user runs them: what they print, and how they end.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>

#include "grader/test_support.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

const fs::path root = DNN_SOURCE_DIR;
const std::string solutions = (root / "solutions").string();

ProcessResult grader(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), DNN_GRADER);
  return run_program(arguments);
}

void expect_refused(const ProcessResult& result, const std::string& line) {
  EXPECT_EQ(result.end, ProcessEnd::exited);
  EXPECT_EQ(result.code, 2);
  EXPECT_EQ(result.output, line + "\n");
}

// A copy of the case files that a test may damage.
void copy_cases(const fs::path& to) {
  for (const auto& entry : fs::recursive_directory_iterator(root / "test_cases"))
    if (entry.path().extension() == ".cases")
      write_text(to / fs::relative(entry.path(), root / "test_cases"), read_text(entry.path()));
}

TEST(GraderCommand, EndsWithZeroWhenAllPassed) {
  const ProcessResult result = grader({"--submission", solutions});
  EXPECT_EQ(result.code, 0);
  EXPECT_NE(result.output.find("Total: 400 of 400 points"), std::string::npos) << result.output;
  EXPECT_TRUE(result.output.ends_with("\nAll passed.\n")) << "nothing was named";
  EXPECT_EQ(result.output.find('\x1b'), std::string::npos) << "colour in a pipe";
}

TEST(GraderCommand, LeadsOnWhoAskedForSome) {
  const TemporaryFolder folder;
  for (const char* passed : {"03_linear_forward.cpp", "04_linear_activation_forward.cpp"})
    write_text(folder / passed, read_text(root / "solutions/3_step_by_step" / passed));
  const std::string linear =
      grader({"linear_forward", "--submission", folder.path().string()}).output;
  EXPECT_NE(linear.find("\nAll passed.\nNext in the course: 5 L_model_forward, in "),
            std::string::npos)
      << "4 is passed: " << linear;
  EXPECT_TRUE(linear.ends_with("/05_L_model_forward.cpp\n")) << linear;
  const std::string last = grader({"NeuralNetwork/load", "--submission", solutions}).output;
  EXPECT_TRUE(last.ends_with("\nAll passed.\nAll other exercises of the course are passed too.\n"))
      << last;
}

TEST(GraderCommand, SaysWhatElseHasTheName) {
  const std::string line =
      "compute_cost is the one in 3_step_by_step; others have that name too: planar/compute_cost\n";
  EXPECT_TRUE(grader({"compute_cost", "--submission", solutions}).output.ends_with(line));
  EXPECT_TRUE(grader({"show", "compute_cost", "--submission", solutions}).output.ends_with(line));
  for (const char* other : {"planar/compute_cost", "06_compute_cost.cpp", "linear_forward"})
    EXPECT_EQ(grader({other, "--submission", solutions}).output.find("others have that name"),
              std::string::npos);
}

TEST(GraderCommand, EndsWithOneWhenSomethingIsNotPassed) {
  const TemporaryFolder folder;
  write_text(folder / "03_linear_forward.cpp", "int nothing;\n");
  const ProcessResult result = grader({"linear_forward", "--submission", folder.path().string()});
  EXPECT_EQ(result.code, 1);
  EXPECT_NE(result.output.find("3 linear_forward: LINK_ERROR, 0 of"), std::string::npos)
      << result.output;
  EXPECT_NE(result.output.find("Next: 3 linear_forward, in "), std::string::npos);
}

TEST(GraderCommand, RefusesWrongUsageInOneLine) {
  expect_refused(grader({"--submission", "/no/such/folder"}),
                 "grader: /no/such/folder: there is no such folder; --submission names one");
  expect_refused(grader({"--submission", (root / "grader/report").string()}),
                 "grader: " + (root / "grader/report").string() +
                     ": holds no exercise file, such as "
                     "1_basics/01_sigmoid.cpp");
  expect_refused(grader({"linear_froward"}),
                 "grader: there is no exercise or command \"linear_froward\"; did you mean "
                 "linear_forward? exercises/catalogue.txt lists the exercises, --help the "
                 "commands");
  expect_refused(grader({"--results", "linear_forward"}),
                 "grader: --results names the file to write, such as results.json; "
                 "\"linear_forward\" is the name of an exercise or an assignment");
  expect_refused(grader({"--colour"}), "grader: unknown option \"--colour\"; --help lists them");
  expect_refused(grader({"--results"}),
                 "grader: --results needs a value after it; --help shows how");
  expect_refused(grader({"--results", "/no/such/folder/results.json"}),
                 "grader: /no/such/folder: there is no such folder to put the results into");
  expect_refused(grader({"--cases", "/no/such/folder"}),
                 "grader: /no/such/folder: there is no such folder; --cases names one");
  expect_refused(grader({"--gtest_filter=nothing.*"}),
                 "grader: no case matches the filter; --gtest_list_tests lists them");
}

TEST(GraderCommand, SaysSoWhenWhatItPrintsIsLostOnAFullDisk) {
  for (const std::string arguments : {"list sigmoid", "explain SHAPE", "sigmoid", "--help"}) {
    const std::string command = std::string(DNN_GRADER) + " --lang en " + arguments;
    const ProcessResult result = run_program({"/bin/sh", "-c", command + " > /dev/full"});
    expect_refused(result, "grader: standard output: can't be written (is the disk full?)");
  }
}

TEST(GraderCommand, NeverReplacesADeviceByItsResults) {
  const TemporaryFolder folder;
  const fs::path pipe = folder / "pipe.html";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  for (const std::string option : {"--results", "--report"})
    expect_refused(grader({option, pipe.string()}),
                   "grader: " + pipe.string() + ": is not an ordinary file");
  EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST(GraderCommand, RefusesDamagedCasesInOneLine) {
  const TemporaryFolder folder;
  copy_cases(folder.path());
  const fs::path file = folder / "3_step_by_step/linear_forward.cases";
  const std::string whole = read_text(file);
  const std::vector<std::string> arguments = {"linear_forward", "--submission", solutions,
                                              "--cases", folder.path().string()};
  write_text(file, whole.substr(0, whole.size() / 2));
  const ProcessResult cut = grader(arguments);
  EXPECT_EQ(cut.code, 2);
  EXPECT_EQ(cut.output.find("grader: " + file.string() + ":"), 0U) << cut.output;
  const std::string advice = "; get the file anew, for instance with: git checkout -- " +
                             file.relative_path().string();  // the grader runs in /
  EXPECT_TRUE(cut.output.ends_with("; it was cut short" + advice + "\n")) << cut.output;
  EXPECT_EQ(std::count(cut.output.begin(), cut.output.end(), '\n'), 1) << cut.output;

  fs::remove(file);
  expect_refused(grader(arguments), "grader: " + file.string() +
                                        ": can't be read: No such file or directory" + advice);

  write_text(file, read_text(folder / "3_step_by_step/compute_cost.cases"));
  expect_refused(grader(arguments), "grader: " + file.string() +
                                        ": holds cases of \"compute_cost\", not of linear_forward");
}

TEST(GraderCommand, ReadsOnlyTheCasesAskedFor) {
  const TemporaryFolder folder;
  copy_cases(folder.path());
  write_text(folder / "3_step_by_step/linear_forward.cases", "damaged\n");
  EXPECT_EQ(
      grader({"compute_cost", "--submission", solutions, "--cases", folder.path().string()}).code,
      0);
}

TEST(GraderCommand, WritesResultsForGradescope) {
  const TemporaryFolder folder;
  const fs::path file = folder / "results.json";
  EXPECT_EQ(grader({"--submission", solutions, "--results", file.string()}).code, 0);
  const std::string json = read_text(file);
  EXPECT_EQ(json.find("{\n  \"score\": 400.0,\n  \"execution_time\": "), 0U) << json;
  EXPECT_NE(json.find("{\"name\": \"linear_forward\", \"number\": \"3.3\", \"score\": 10.0, "
                      "\"max_score\": 10.0, \"status\": \"passed\""),
            std::string::npos)
      << json;
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
}

TEST(GraderCommand, WritesAPageBesideTheResultsAlsoOfSomeCases) {
  const TemporaryFolder folder;
  write_text(folder / "page.html", "an old page");
  const ProcessResult result =
      grader({"--submission", (root / "exercises").string(), "--lang", "zh", "--report",
              (folder / "page.html").string(), "--results", (folder / "results.json").string(),
              "--gtest_filter=linear_forward.linear_forward_test_case"});
  EXPECT_EQ(result.code, 1) << result.output;
  EXPECT_TRUE(result.output.ends_with("网页：" + (folder / "page.html").string() + "\n"))
      << result.output;
  const std::string page = read_text(folder / "page.html");
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"zh-CN\">")) << page;
  EXPECT_NE(page.find("NOT_<wbr>IMPLEMENTED"), std::string::npos) << page;
  EXPECT_TRUE(fs::exists(folder / "results.json"));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 2);
}

TEST(GraderCommand, GoogleTestListsFiltersAndReports) {
  const ProcessResult list = grader({"--gtest_list_tests"});
  EXPECT_EQ(list.code, 0);
  EXPECT_NE(list.output.find("linear_forward.\n  linear_forward_test_case\n"), std::string::npos)
      << list.output;

  const TemporaryFolder folder;
  const fs::path xml = folder / "report.xml";
  const ProcessResult one =
      grader({"--submission", solutions, "--gtest_filter=linear_forward.linear_forward_test_case",
              "--gtest_output=xml:" + xml.string()});
  EXPECT_EQ(one.code, 0);
  EXPECT_NE(one.output.find("Total: 10 of 10 points"), std::string::npos) << one.output;
  EXPECT_NE(read_text(xml).find("tests=\"1\" failures=\"0\""), std::string::npos);
}

TEST(GraderCommand, NamesAMistakeOnlyWhenAllCasesAreRun) {
  const TemporaryFolder folder;
  write_text(folder / "03_linear_forward.cpp",
             read_text(root / "solutions/mistakes/3_step_by_step/linear_forward/b_subtracted.cpp"));
  const auto output = [&](const std::string& filter) {
    return grader({"--submission", folder.path().string(), "--gtest_filter=" + filter}).output;
  };
  EXPECT_NE(output("linear_forward.*").find("    mistake   b is subtracted"), std::string::npos);
  EXPECT_EQ(output("linear_forward.random*").find("    mistake"), std::string::npos);
}

TEST(GraderCommand, ReadsWrongAnswersOnlyWhereAFunctionIsWrong) {
  const TemporaryFolder cases;
  copy_cases(cases.path());
  const fs::path file = cases / "3_step_by_step/linear_forward.cases";
  std::string text = read_text(file);
  write_text(file, text.replace(text.find("\nvalue Z "), 9, "\nvalues Z "));
  const std::vector<std::string> arguments = {"linear_forward", "--cases", cases.path().string(),
                                              "--submission"};
  std::vector<std::string> right = arguments;
  right.push_back(solutions);
  EXPECT_EQ(grader(right).code, 0);
  const TemporaryFolder folder;
  write_text(folder / "03_linear_forward.cpp",
             read_text(root / "solutions/mistakes/3_step_by_step/linear_forward/b_subtracted.cpp"));
  std::vector<std::string> wrong = arguments;
  wrong.push_back(folder.path().string());
  const ProcessResult result = grader(wrong);
  EXPECT_EQ(result.code, 2);
  EXPECT_EQ(result.output.find("grader: " + file.string() + ":"), 0u) << result.output;
}

// Answers that were kept are compared with what the case files say now.
TEST(GraderCommand, JudgesKeptAnswersAnew) {
  const TemporaryFolder cases;
  copy_cases(cases.path());
  const std::vector<std::string> arguments = {"compute_cost", "--submission", solutions, "--cases",
                                              cases.path().string()};
  EXPECT_EQ(grader(arguments).code, 0);
  const fs::path file = cases / "3_step_by_step/compute_cost.cases";
  std::string text = read_text(file);
  const std::string expected = "output cost number ";
  const std::size_t number = text.find(expected);
  ASSERT_NE(number, std::string::npos);
  write_text(file, text.insert(number + expected.size(), "1"));
  EXPECT_EQ(grader(arguments).code, 1);
}

TEST(GraderCommand, RunningAgainChangesNothing) {
  const std::string kept = grader({"--submission", solutions}).output;
  EXPECT_EQ(grader({"--submission", solutions}).output, kept);
  EXPECT_EQ(grader({"--submission", solutions, "--run-again"}).output, kept);
}

TEST(GraderCommand, ShuffleAndRepeatChangeNothing) {
  const std::string once = grader({"--submission", solutions}).output;
  EXPECT_EQ(grader({"--submission", solutions, "--gtest_shuffle", "--gtest_repeat=2"}).output,
            once + once);
}

}  // namespace
}  // namespace dnn
