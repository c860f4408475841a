// Runs every notebook program in Chinese, with the solutions and with stubs: what it says, and what
// its pictures say, has no English in it.
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "given/language/chinese_test_support.hpp"
#include "given/test_files.hpp"
#include "test_cases/transcripts/run_notebook.hpp"

namespace dnn {
namespace {

namespace fs = std::filesystem;

struct Program {
  const char* name;
  const char* solutions;
  const char* stubs;
  std::string training;  // arguments of a short one
  bool draws;
};

const std::vector<Program> programs = {
    {"notebook_1_basics", DNN_NOTEBOOK_1_BASICS_SOLUTIONS, DNN_NOTEBOOK_1_BASICS_STUBS,
     "--iterations 3 --out ", true},
    {"notebook_2_planar_data", DNN_NOTEBOOK_2_PLANAR_DATA_SOLUTIONS,
     DNN_NOTEBOOK_2_PLANAR_DATA_STUBS, "--iterations 20 --out ", true},
    {"notebook_3_step_by_step", DNN_NOTEBOOK_SOLUTIONS, DNN_NOTEBOOK_STUBS, "", false},
    {"notebook_4_application", DNN_APPLICATION_SOLUTIONS, DNN_APPLICATION_STUBS,
     "--iterations 3 --cost-every 2 --out ", true},
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// What a cell prints is the notebook's: "Length of caches list = 2".
bool is_of_a_cell(const std::string& line) {
  static const std::regex printed("[A-Za-z][\\w :,()]* = [-\\[0-9].*");
  return std::regex_search(line, printed);
}

void expect_chinese(const std::string& output) {
  EXPECT_TRUE(has_chinese(output)) << output;
  for (const std::string& line : lines_of(output))
    EXPECT_TRUE(is_of_a_cell(line) || english_left_in(line, 2).empty()) << line;
}

// The texts that a picture shows, or tells those who can't see it.
std::vector<std::string> texts_of(const std::string& svg) {
  std::vector<std::string> texts;
  for (const std::string element : {"text", "title", "desc"})
    for (std::size_t at = 0; (at = svg.find("<" + element + ' ', at)) != std::string::npos;) {
      at = svg.find('>', at) + 1;
      texts.push_back(svg.substr(at, svg.find('<', at) - at));
    }
  return texts;
}

void expect_chinese_pictures(const fs::path& folder) {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".svg") continue;
    ++count;
    for (const std::string& text : texts_of(read_text(entry.path())))
      EXPECT_EQ(english_left_in(text, 2), "") << entry.path() << " shows: " << text;
  }
  EXPECT_GT(count, 2U) << folder;
  EXPECT_NE(read_text(folder / "index.html").find("<h1>图片</h1>"), std::string::npos);
}

std::string training_of(const Program& program, const fs::path& folder) {
  return program.training + (program.draws ? "'" + folder.string() + "'" : "");
}

TEST(Languages, WithTheSolutionsNothingIsEnglish) {
  for (const Program& program : programs) {
    const TemporaryFolder folder;
    const std::string arguments = "--lang zh " + training_of(program, folder.path());
    const NotebookRun run = run_notebook(program.solutions, arguments + " 2>&1");
    EXPECT_EQ(run.exit_code, 0) << run.output;
    expect_chinese(run.output);
    if (program.draws) expect_chinese_pictures(folder.path());
  }
}

TEST(Languages, WithStubsNothingIsEnglish) {
  for (const Program& program : programs) {
    const TemporaryFolder folder;
    const std::string arguments = "--lang zh " + training_of(program, folder.path());
    const NotebookRun run = run_notebook(program.stubs, arguments + " 2>&1");
    expect_chinese(run.output);
    EXPECT_NE(run.output.find(" 还没有实现\n"), std::string::npos) << run.output;
  }
}

// Numbers, and the lines of the cells, are the same in both.
TEST(Languages, WhatCellsPrintIsTheSame) {
  for (const Program& program : programs) {
    if (program.solutions == programs.back().solutions) continue;  // has no cells
    EXPECT_EQ(run_notebook(program.solutions, "--plain --lang zh").output,
              run_notebook(program.solutions, "--plain --lang en").output);
  }
}

TEST(Languages, HelpNamesTheFlagInBoth) {
  for (const Program& program : programs) {
    const NotebookRun english = run_notebook(program.solutions, "--help");
    EXPECT_NE(english.output.find("  --lang en|zh"), std::string::npos) << english.output;
    EXPECT_FALSE(has_chinese(english.output)) << english.output;
    const NotebookRun chinese = run_notebook(program.solutions, "--lang zh --help");
    EXPECT_EQ(chinese.exit_code, 0);
    EXPECT_NE(chinese.output.find("  --lang en|zh"), std::string::npos) << chinese.output;
    expect_chinese(chinese.output);
  }
}

TEST(Languages, TheLocaleDecidesWhereTheFlagDoesNot) {
  for (const Program& program : programs) {
    expect_chinese(run_notebook(program.solutions, "--help", "zh_CN.UTF-8").output);
    const auto help = [&](const std::string& arguments, const std::string& locale) {
      return has_chinese(run_notebook(program.solutions, arguments, locale).output);
    };
    EXPECT_FALSE(help("--help", "C"));
    EXPECT_FALSE(help("--help", "en_US.UTF-8"));
    EXPECT_FALSE(help("--help", "zh_CN.GBK")) << "its characters can't be shown";
    EXPECT_FALSE(help("--help --lang en", "zh_CN.UTF-8"));
  }
}

TEST(Languages, WhatIsRefusedIsOneLineInEither) {
  for (const Program& program : programs)
    for (const char* arguments : {"--lang fr", "--lang", "cats", "--lang zh cats"})
      for (const char* locale : {"C", "zh_CN.UTF-8"}) {
        const NotebookRun run =
            run_notebook(program.solutions, std::string(arguments) + " 2>&1 >/dev/null", locale);
        EXPECT_EQ(run.exit_code, 2) << run.output;
        EXPECT_EQ(lines_of(run.output).size(), 1U) << run.output;
        EXPECT_TRUE(run.output.starts_with(std::string(program.name) + ": ")) << run.output;
        const bool is_english =
            locale == std::string("C") && arguments != std::string("--lang zh cats");
        EXPECT_EQ(has_chinese(run.output), !is_english) << run.output;
      }
}

}  // namespace
}  // namespace dnn
